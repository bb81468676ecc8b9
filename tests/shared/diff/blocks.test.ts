import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBlocks } from '../../../shared/diff/blocks.ts';
import { anyText } from './samples.ts';

test('blocks are lines with the blank lines after them', () => {
  const cut = splitBlocks('\n\nOne.\nTwo.\n \n\nThree.').map(({ text, gap }) => [text, gap]);
  expect(cut).toEqual([
    ['', '\n\n'],
    ['One.', '\n'],
    ['Two.', '\n \n\n'],
    ['Three.', ''],
  ]);
});

test('put together they are the text again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(
        splitBlocks(text)
          .map((block) => block.text + block.gap)
          .join(''),
      ).toBe(text);
    }),
  );
});
