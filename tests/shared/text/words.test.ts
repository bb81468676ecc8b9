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
});
