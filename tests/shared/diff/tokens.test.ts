import { expect, test } from 'vitest';
import { Lexicon } from '../../../shared/diff/tokens.ts';

function cut(text: string): string[] {
  const { starts, ends } = new Lexicon().tokenize(text);
  return Array.from(starts, (start, index) => text.slice(start, ends[index]));
}

test.each([
  ['Don’t pay 1,250.5 at 10:30.', ['Don’t', 'pay', '1,250.5', 'at', '10:30', '.']],
  ['a **bold** word … “so”', ['a', '**', 'bold', '**', 'word', '…', '“', 'so', '”']],
  ['well-known', ['well', '-', 'known']],
  ['cafe\u0301 🇺🇦 👨‍👩‍👧!', ['cafe\u0301', '🇺🇦', '👨‍👩‍👧', '!']],
  ['Совет й\u0306', ['Совет', 'й\u0306']],
  ['가\u11a8 나', ['가\u11a8', '나']],
  ['וְעִיר נמל', ['וְעִיר', 'נמל']],
  [' \n\t', []],
])('%j', (text, tokens) => {
  expect(cut(text)).toEqual(tokens);
});

test('the same word has the same number, with an emoji beside it or not', () => {
  const lexicon = new Lexicon();
  const [plain] = lexicon.tokenize('harbour').ids;
  const [first, , last] = lexicon.tokenize('harbour 👍🏽harbour').ids;
  expect([first, last]).toEqual([plain, plain]);
});
