import { describe, expect, it } from 'vitest';
import { countBodyWords, countGraphemes, countWords } from '../../../shared/text/words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' – “ ” ', 0],
    ["Don't count the re-education of 3,500 people twice.", 8],
    ['Рада схвалила збір.', 3],
    ['مجلس المدينة وافق', 3],
    ['我们喜欢音乐', 3],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('leaves Markdown and addresses out', () => {
    expect(countBodyWords('## A *levy*\n\n- [see this](https://x.example/a/b)[^1]\n')).toBe(4);
  });
});

describe('countGraphemes', () => {
  it('counts what a person sees as one character', () => {
    expect(countGraphemes('Dorn')).toBe(4);
    expect(countGraphemes('e\u0301te\u0301')).toBe(3);
    expect(countGraphemes('👩‍👩‍👧 ok')).toBe(4);
  });

  it.each([
    ['curly quotation marks and dashes', '“It’s over” – now…', 18],
    ['an accent of its own after a letter', 'ne\u0301e “x”', 7],
    ['two marks on two letters in a row', 'a\u0301b\u0301', 2],
    ['line ends of Windows', 'a\r\nb', 3],
    ['flags and families', '🇳🇴🇸🇪👩‍👩‍👧', 3],
    ['Devanagari', 'नमस्ते', 3],
  ])('%s', (_what, text, count) => {
    expect(countGraphemes(text)).toBe(count);
    expect(countGraphemes(text)).toBe([...new Intl.Segmenter('und').segment(text)].length);
  });

  it('a long text with curly marks takes less than a frame', () => {
    const text = '“It’s over” – she said on Monday. '.repeat(10_000);
    countGraphemes(text);
    const start = performance.now();
    expect(countGraphemes(text)).toBe(text.length);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
