import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeRegex, translateRegex } from '../../../shared/style/go-regex.ts';

function matchesOf(expression: string, text: string, ignoreCase = false): readonly string[] {
  const result = translateRegex(expression, { ignoreCase, groupsBefore: 0 });
  if (!result.ok) throw new Error(result.why);
  return [...text.matchAll(new RegExp(result.source, ignoreCase ? 'giu' : 'gu'))].map(
    (one) => one[0],
  );
}

describe('translateRegex', () => {
  it.each([
    ['(?i)harbour', 'Harbour HARBOUR', ['Harbour', 'HARBOUR']],
    ['(?i:us) dollar', 'US dollar, us Dollar', ['US dollar']],
    ['a(?i)b|c', 'ab aB AB C', ['ab', 'aB', 'C']],
    ['(?i)[a-c]x(?-i)y', 'BXy BXY', ['BXy']],
    ['[[:alpha:]]+', 'dé 12', ['dé']],
    ['[[:upper:][:digit:]]+', 'AB1c', ['AB1']],
    ['\\bcaf\\b', 'caf café', ['caf']],
    ['\\w+', 'où été', ['où', 'été']],
    ['\\Aone', 'one one', ['one']],
    ['one\\z', 'one one', ['one']],
    ['(?P<w>\\w)(?P=w)', 'aab bcc', ['aa', 'cc']],
    ["(?'w'o)\\k<w>", 'oo', ['oo']],
    ['(\\w)\\1', 'aab', ['aa']],
    ['(?<=a )b(?! c)', 'a b c, a b d', ['b']],
    ["don\\'t\\-x", "don't-x", ["don't-x"]],
    ['\\Qa.b\\E.', 'a.bc axbc', ['a.bc']],
    ['\\pL\\p{Lu}\\p{Greek}', 'aAα', ['aAα']],
    ['x{,3}', 'x{,3}', ['x{,3}']],
    ['[\\w-]+', 'a-b', ['a-b']],
    ['[^\\s\\]]+', 'ab]', ['ab']],
    ['(?s)a.b', 'a\nb', ['a\nb']],
    ['a(?# a remark )b', 'ab', ['ab']],
    ['\\x{e9}', 'é', ['é']],
  ])('%s in “%s”', (expression, text, expected) => {
    expect(matchesOf(expression, text)).toEqual(expected);
  });

  it.each([
    ['a++', /possessive/],
    ['a{2}+', /possessive/],
    ['(?>a)', /atomic/],
    ['(?x) a', /flag \(\?x\)/],
    ['[a-z-[aeiou]]', /one class from another/],
    ['\\p{Klingon}', /property/],
    ['\\G', /escape \\G/],
    ['\\2(a)', /group 2/],
    ['(?(1)a|b)', /group/],
    ['(a{50}){50}', /repeats/],
    [`${'('.repeat(200)}a${')'.repeat(200)}`, /inside each other/],
    ['(a', /no valid/],
    ['a)|(b', /no valid/],
    ['[a', /never closed/],
  ])('names what it can’t do in %s', (expression, why) => {
    const result = translateRegex(expression, { ignoreCase: false, groupsBefore: 0 });
    expect(result).toEqual({ ok: false, why: expect.stringMatching(why) });
  });

  it('numbers references by the groups that stand before', () => {
    const result = translateRegex('(a)\\1', { ignoreCase: false, groupsBefore: 2 });
    expect(result).toMatchObject({ ok: true, source: '(a)(?:\\3)', groups: 1 });
  });

  it('matches any text by its escaped form', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        expect(matchesOf(escapeRegex(text), text)).toEqual([text]);
      }),
    );
  });

  it('never throws, whatever the expression', () => {
    const pieces = fc.constantFrom(...'ab()[]{}\\|?*+.^$-:<>=!P1,iw'.split(''));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 15 }), (expression) => {
        const result = translateRegex(expression.join(''), { ignoreCase: false, groupsBefore: 0 });
        if (result.ok) expect(() => new RegExp(result.source, 'u')).not.toThrow();
        else expect(result.why).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
