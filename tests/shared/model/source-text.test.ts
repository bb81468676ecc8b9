import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  locatorAt,
  pagesWithoutText,
  paragraphAt,
  paragraphFrom,
  paragraphStarts,
  type TextPart,
} from '../../../shared/model/source-text.ts';

const page = (start: number, value: string): TextPart => ({ start, label: 'page', value });

describe('locatorAt', () => {
  const text = 'One.\n\nTwo.\n\nThree.';

  it.each([
    ['One', '4'],
    ['Two', '6'],
    ['Three', 'vii'],
  ])('%s is on page %s', (words, value) => {
    // Page 5 has no text.
    const parts = [page(0, '4'), page(6, '5'), page(6, '6'), page(12, 'vii')];
    expect(locatorAt(parts, text, text.indexOf(words))).toEqual({ label: 'page', value });
  });

  it('is the row of a table', () => {
    const rows: readonly TextPart[] = [
      { start: 0, label: 'line', value: '2' },
      { start: 6, label: 'line', value: '3' },
    ];
    expect(locatorAt(rows, text, 8)).toEqual({ label: 'line', value: '3' });
  });

  it('is the paragraph where there are no pages, and before the first one', () => {
    const second = { label: 'paragraph', value: '2' };
    expect(locatorAt([], text, text.indexOf('Two'))).toEqual(second);
    expect(locatorAt([page(12, '1')], text, text.indexOf('Two'))).toEqual(second);
  });

  it('is the last part that starts at or before the place', () => {
    const starts = fc.array(fc.nat(50), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(starts, fc.nat(60), (some, offset) => {
        const parts = some.toSorted((a, b) => a - b).map((start, at) => page(start, `${at}`));
        const last = parts.findLast(({ start }) => start <= offset);
        const expected = last ? { label: 'page', value: last.value } : { label: 'paragraph' };
        expect(locatorAt(parts, '', offset)).toMatchObject(expected);
      }),
    );
  });
});

describe('pagesWithoutText', () => {
  const text = 'One.\n\nTwo.';
  const pages = (...starts: readonly number[]) => ({
    text,
    parts: starts.map((start, at) => page(start, `${at + 1}`)),
  });

  it('names the pages that have the start of the next one, or of the end', () => {
    expect(pagesWithoutText(pages(0, 6))).toBe('');
    expect(pagesWithoutText(pages(0, 6, 6))).toBe('page 2 of 3');
    expect(pagesWithoutText(pages(0, 0, 0, 6, 10, 10))).toBe('pages 1–2, 5–6 of 6');
    expect(pagesWithoutText(pages(0, 6, 6, 6, 10))).toBe('pages 2–3, 5 of 5');
  });

  it('has nothing to say of rows and of texts without pages', () => {
    expect(pagesWithoutText({ text, parts: [] })).toBe('');
    const row = { start: 0, label: 'line' as const, value: '1' };
    expect(pagesWithoutText({ text, parts: [row, row] })).toBe('');
  });
});

describe('paragraphAt', () => {
  const text = 'One.\n\nTwo,\nstill two.\n\n\nThree.';
  it.each([
    ['One', 1],
    ['still', 2],
    ['Three', 3],
  ])('%s is in paragraph %i', (words, paragraph) => {
    expect(paragraphAt(text, text.indexOf(words))).toBe(paragraph);
  });
});

it('paragraphs are what blank lines set apart', () => {
  const text = '## Head\n\nOne\nline.\n\n\nTwo.\n';
  const starts = paragraphStarts(text);
  expect(starts.map((start) => text.slice(start, start + 3))).toEqual(['## ', 'One', 'Two']);
  expect([0, 9, 14, 22].map((at) => paragraphFrom(starts, at))).toEqual([1, 2, 2, 3]);
});
