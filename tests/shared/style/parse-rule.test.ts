import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../shared/style/parse-rule.ts';
import { problemsOf, rule } from './run.ts';

describe('parseRule', () => {
  it('names the rule by its file and keeps link, severity and words as written', () => {
    const read = rule(
      'extends: substitution\nmessage: Use %s\nlink: https://house.example/v2\nswap:\n  two: 2.0\n  yes: no',
      'House/Sub/OldWords.yml',
    );
    expect(read).toMatchObject({
      id: 'style/house-sub-oldwords',
      name: 'House.Sub.OldWords',
      severity: 'warning',
      link: 'https://house.example/v2',
      swaps: [{ suggestions: ['2.0'] }, { suggestions: ['no'] }],
    });
  });

  it('says on which line YAML breaks', () => {
    expect(problemsOf('extends: existence\nmessage: "x\ntokens: [a]')[0]).toMatchObject({
      file: 'House/Rule.yml',
      line: expect.any(Number),
      what: 'The YAML can’t be read.',
    });
  });

  it.each([
    ['a program', 'extends: script\nmessage: x\nscript: |\n  text := import("text")', 1, /Tengo/],
    ['readability', 'extends: readability\nmessage: x\nmetrics: [SMOG]\ngrade: 8', 1, /metric/],
    ['another rule', 'extends: Std.Comma\nmessage: x', 1, /copy what it needs/],
    ['an unknown point', 'extends: magic\nmessage: x', 1, /known ones/],
    ['no point', 'message: x', null, /does not say/],
    ['a bad level', 'extends: existence\nmessage: x\nlevel: loud\ntokens: [a]', 3, /suggestion/],
    [
      'a bad flag',
      'extends: existence\nmessage: x\nnonword: maybe\ntokens: [a]',
      3,
      /true or false/,
    ],
    [
      'a bad expression',
      'extends: existence\nmessage: x\ntokens:\n  - fine\n  - "a++"',
      5,
      /possessive/,
    ],
    ['a bad swap', 'extends: substitution\nmessage: x\nswap:\n  a: b\n  "(?>c)": d', 5, /atomic/],
    ['nothing to look for', 'extends: existence\nmessage: x', null, /nothing to look for/],
    ['neither bound', 'extends: occurrence\nmessage: x\ntoken: a', 3, /neither max nor min/],
    [
      'an unknown figure',
      'extends: metric\nmessage: x\nformula: wrods / 2\ncondition: "> 1"',
      3,
      /wrods/,
    ],
    [
      'an unknown scope',
      'extends: existence\nmessage: x\nscope: comment.line\ntokens: [a]',
      3,
      /no such part/,
    ],
    [
      'parts of speech alone',
      'extends: sequence\nmessage: x\ntokens: [{tag: NN}, {pattern: a}]',
      3,
      /fit almost anything/,
    ],
    ['a list', '- a\n- b', null, /keys and values/],
  ])('does not run %s, and says so', (_, yaml, line, why) => {
    const { rule, problems } = parseRule('House/Rule.yml', yaml);
    expect(rule).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'House/Rule.yml', line });
    expect(problems[0]?.why).toMatch(why);
  });

  it.each([
    [
      'a key that it has not',
      'extends: existence\nmessage: x\ntokens: [a]\ntoken: b',
      4,
      /`token` is ignored/,
    ],
    [
      'one scope of two',
      'extends: existence\nmessage: x\nscope: [heading, code]\ntokens: [a]',
      3,
      /“code”/,
    ],
    ['dictionaries', 'extends: spelling\nmessage: x\ndicpath: words', 3, /`dicpath` is not read/],
    ['custom', 'extends: spelling\nmessage: x\ncustom: true', 3, /`custom` is not honoured/],
    [
      'tags beside words',
      'extends: sequence\nmessage: x\ntokens: [{pattern: to}, {pattern: ly$, tag: RB}]',
      3,
      /not looked at/,
    ],
    [
      'a part of speech',
      'extends: substitution\nmessage: x\nswap: {a: b}\npos: NN',
      4,
      /not told apart/,
    ],
  ])('runs without %s, and says so', (_, yaml, line, what) => {
    const { rule, problems } = parseRule('House/Rule.yml', yaml);
    expect(rule).not.toBeNull();
    expect(problems).toEqual([
      { file: 'House/Rule.yml', line, what: expect.stringMatching(what), why: expect.any(String) },
    ]);
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
    ['indents', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'aliases',
      `a: &a [x, x]\n${Array.from({ length: 20 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *${n ? `b${n - 1}` : 'a'}]`).join('\n')}`,
    ],
    ['size', `extends: existence\nmessage: x\ntokens: [${'word, '.repeat(100_000)}]`],
  ])('refuses hostile %s at once', (_, yaml) => {
    const start = performance.now();
    expect(parseRule('House/Rule.yml', yaml)).toMatchObject({
      rule: null,
      problems: [{ line: null }],
    });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
