import { describe, expect, test } from 'vitest';
import { defaultTyping, type TypingStyle } from '../../../shared/model/house-style.ts';
import { substitutionFor } from '../../../shared/style/smart-typing.ts';

/** What stands in the paragraph after each character of a text was typed in turn. */
function type(keys: string, style: Partial<TypingStyle> = {}, language = 'en'): string {
  let text = '';
  for (const key of keys) {
    text += key;
    const found = substitutionFor(text, { ...defaultTyping, ...style }, language);
    if (found) text = text.slice(0, -found.takes) + found.insert;
  }
  return text;
}

describe('quotation marks while typing', () => {
  test.each([
    ['"It holds," he said.', '“It holds,” he said.'],
    ['She said: "He said \'no\' twice."', 'She said: “He said ‘no’ twice.”'],
    ['("Why?")', '(“Why?”)'],
    ['**"Bold"** words', '**“Bold”** words'],
    ['"\'Never\' is long," he said', '“‘Never’ is long,” he said'],
    ['"The year was 2019"', '“The year was 2019”'],
  ])('%s', (typed, set) => {
    expect(type(typed)).toBe(set);
  });

  test('apostrophes, also of the plural', () => {
    expect(type("It isn't the reefs' fault")).toBe('It isn’t the reefs’ fault');
  });

  test('primes after digits stay', () => {
    expect(type(`He is 6'2" tall`)).toBe(`He is 6'2" tall`);
  });

  test('by language, and by what the house says', () => {
    expect(type('Er sagte: "Nein."', {}, 'de')).toBe('Er sagte: „Nein.“');
    expect(type('Il dit "non".', {}, 'fr-FR')).toBe('Il dit «\u00a0non\u00a0».');
    expect(type('Hon sa "nej".', {}, 'sv')).toBe('Hon sa ”nej”.');
    expect(type('He said "no".', { quotes: 'guillemets' })).toBe('He said «no».');
    expect(type("'No,' he said", { quotes: 'single' })).toBe('‘No,’ he said');
    expect(type('He said "no".', { quotes: 'as-typed' })).toBe('He said "no".');
  });
});

describe('dashes while typing', () => {
  test('two hyphens between spaces become the dash of the house', () => {
    expect(type('Late -- by days')).toBe('Late – by days');
    expect(type('Late -- by days', { dash: 'em-spaced' })).toBe('Late — by days');
    expect(type('Late -- by days', { dash: 'em' })).toBe('Late—by days');
    expect(type('Late -- by days', { dash: 'as-typed' })).toBe('Late -- by days');
  });

  test('rules of tables and of Markdown stay', () => {
    expect(type('| -- | -- |')).toBe('| -- | -- |');
    expect(type('-- x')).toBe('-- x');
  });
});
