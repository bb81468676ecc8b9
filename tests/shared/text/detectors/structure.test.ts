import { describe, expect, it } from 'vitest';
import type { ArticleFields } from '../../../../shared/model/article.ts';
import { run } from './run.ts';

const body = 'The council approved the rules on mooring in the inner basin.';
const found = (fields: Partial<ArticleFields>, text = body) =>
  run(text, fields)
    .findings.filter((one) => one.group === 'structure')
    .map((one) => [one.rule, one.severity, one.field, one.text]);

describe('structure of the fields', () => {
  it('accepts good ones', () => {
    expect(found({})).toEqual([]);
  });

  it('asks for what the house style requires', () => {
    expect(found({ headline: ' ', byline: '', date: '', slug: '', dek: '', dateline: '' })).toEqual(
      [
        ['structure/missing-field', 'blocker', 'headline', ''],
        ['structure/missing-field', 'blocker', 'byline', ''],
        ['structure/missing-field', 'blocker', 'date', ''],
        ['structure/missing-field', 'blocker', 'slug', ''],
      ],
    );
  });

  it('counts characters as people do', () => {
    const family = '👩‍👩‍👧'.repeat(110);
    expect(found({ headline: family })).toEqual([]);
    expect(found({ headline: `${family}x` })).toEqual([
      ['structure/too-long', 'warning', 'headline', `${family}x`],
    ]);
  });

  it.each(['By news', 'admin', 'Staff', 'by Staff Writer', 'By news 20 hours ago', 'Editor.'])(
    'takes “%s” for no byline',
    (byline) => {
      const rules = found({ byline });
      expect(rules).toContainEqual(['structure/placeholder-byline', 'blocker', 'byline', byline]);
    },
  );

  it.each(['Ada Quill', 'By Ada Staff', 'Newsome Admin', 'Ada Quill and Ben Reed'])(
    'takes “%s” for a byline',
    (byline) => {
      expect(found({ byline })).toEqual([]);
    },
  );

  it.each([
    'Vesland accuses Ost of moving boats, citing a rights group. Court warrants i',
    'The council approved the levy and the',
    'The council approved the levy, which…',
    'The council approved the levy,',
    'The council approved the rules on mooring in the inn',
    'Boats have to leave the quay, and nobody may use the inner bas',
  ])('finds a dek cut off: %s', (dek) => {
    expect(found({ dek })).toEqual([['structure/dek-cut-off', 'blocker', 'dek', dek]]);
  });

  it.each([
    'Boat owners will need a permit.',
    'Boat owners need a permit',
    'Levy passes by one vote: “It is not a tax”',
    'A vote at 9 p.m. ended it all',
    'Boats have to leave the quay; a new rule',
  ])('takes a dek for complete: %s', (dek) => {
    expect(found({ dek })).toEqual([]);
  });

  it('finds a dek that repeats the headline, bad slugs, repeated tags', () => {
    const headline = 'Council approves mooring rules';
    expect(found({ headline, dek: 'Council approves mooring rules.' })).toEqual([
      ['structure/dek-repeats-headline', 'warning', 'dek', 'Council approves mooring rules.'],
    ]);
    expect(found({ slug: 'Mooring Rules' })).toEqual([
      ['structure/slug-form', 'warning', 'slug', 'Mooring Rules'],
    ]);
    const finding = run(body, { tags: ['Ost', 'Vesland', 'ost'] }).findings[0];
    expect(finding).toMatchObject({
      rule: 'structure/repeated-tag',
      text: 'ost',
      start: 14,
      end: 17,
    });
  });
});

describe('the form of the headline', () => {
  it.each([
    ['COUNCIL APPROVES MOORING RULES', 'COUNCIL APPROVES MOORING RULES'],
    ['Council approves mooring rules.', '.'],
    ['“We pay,” says mayor of Dorn.', '.'],
  ])('is reported: %s', (headline, words) => {
    expect(found({ headline })).toEqual([
      ['structure/headline-case', 'warning', 'headline', words],
    ]);
  });

  it.each([
    'Council Approves Mooring Rules',
    'Council approves mooring rules',
    'NATO, EU, UN MEET',
    'Is the levy dead?',
    'Council waits for J. Sand Ltd.',
    'Council meets until 9 p.m.',
    'Council waits…',
    'Council waits...',
    '議会が規則を承認',
  ])('is accepted: %s', (headline) => {
    expect(found({ headline })).toEqual([]);
  });
});

describe('marks of notes and citations', () => {
  it.each([
    ['The pier sank.[^1] It was old.', 'sank.[^1]'],
    ['The pier sank[^a] in May.\n\n[^b]: It was old.', 'sank[^a]'],
    ['The pier sank.[12] It was old.', 'sank.[12]'],
    ['The pier sank.[2]\n\n1. The Dorn Courier', 'sank.[2]'],
  ])('without a target are reported: %s', (text, words) => {
    const marked = run(text).findings.filter((one) => one.group === 'structure');
    expect(marked.map((one) => one.rule)).toEqual(['structure/note-without-target']);
    expect(words.startsWith(marked[0]?.text ?? '-')).toBe(true);
    expect(marked[0]?.message).toContain(words.slice(words.indexOf('[')));
  });

  it.each([
    'The pier sank.[^1] It was old.\n\n[^1]: As the council told it.',
    'The pier sank.[^1] It was old.\n\n[^1]: Told',
    'The pier sank.[12] It was old.\n\n[12]: https://x.example',
    'The pier sank.[12] It was old.\n\n[12] The Dorn Courier, May 2020',
    'The pier sank.[2]\n\n1. The Dorn Courier\n2. The Dorn Gazette',
    '“We saw [12] boats,” said Lina Hale.',
    'The pier [sic] sank [2023].',
  ])('with one are accepted: %s', (text) => {
    expect(found({}, text)).toEqual([]);
  });
});

describe('structure of the body', () => {
  const headline = 'Council approves mooring rules';

  it('finds the headline again', () => {
    expect(found({ headline }, `Council Approves Mooring Rules\n\n${body}`)).toEqual([
      ['structure/headline-in-body', 'warning', 'body', 'Council Approves Mooring Rules'],
    ]);
  });

  it.each(['Council passes rules for mooring', '# Something else'])(
    'finds a competing headline: %s',
    (line) => {
      expect(found({ headline }, `${line}\n\n${body}`)[0]?.[0]).toBe(
        'structure/competing-headline',
      );
    },
  );

  it('takes subheads and the first sentence for what they are', () => {
    expect(found({ headline }, `${body}\n\n## What the rules say\n\nMore.`)).toEqual([]);
    expect(found({ headline }, 'The council approves mooring rules for boats.')).toEqual([]);
  });

  it('finds the dateline that its field holds already, and offers to take it out', () => {
    const text = `Dorn, Vesland – ${body}`;
    const finding = run(text).findings[0];
    expect(finding).toMatchObject({ text: 'Dorn, Vesland – ', replacement: '' });
    expect(finding?.rule).toBe('structure/dateline-in-body');
    expect(found({}, 'Dorn, Vesland is a small place.')).toEqual([]);
  });

  it.each([
    'By Marge Tolliver',
    'By Ada Quill and Ben Reed',
    'BY ADA QUILL',
    'By Ada Quill in Dorn',
    'Words: Ada Quill',
  ])('finds the byline “%s” at the top of the body', (line) => {
    expect(found({}, `${line}\n\n${body}`)).toEqual([
      ['structure/byline-in-body', 'warning', 'body', line],
    ]);
  });

  it.each([
    'DORN, Vesland — ',
    'DORN — ',
    'PORT DORN, Vesland (Northwire) – ',
    'DORN, Vesland, March 4 -- ',
  ])('finds the dateline “%s” in capitals', (dateline) => {
    const [finding] = run(`${dateline}It rained on Monday.`).findings;
    expect([finding?.rule, finding?.text]).toEqual(['structure/dateline-in-body', dateline]);
  });

  it.each(['UN aid — late as ever — came on Monday.', 'By Monday Dorn was dry.'])(
    'leaves alone %s',
    (text) => {
      expect(found({}, text)).toEqual([]);
    },
  );

  it.each([
    ['Cameras from Ost', 'structure/credit-tail'],
    ['Photo: A. Sand / Harbour Pictures', 'structure/credit-tail'],
    ['Image credit: A. Sand', 'structure/credit-tail'],
    ['© Harbour Pictures', 'structure/credit-tail'],
    ['By news 20 hours ago', 'structure/byline-in-body'],
  ])('finds the tail “%s”', (line, rule) => {
    expect(found({}, `${body}\n\n${line}`)).toEqual([[rule, 'warning', 'body', line]]);
  });

  it.each([
    'Cameras from the bank showed two men.',
    'Pictures of the pier were sold.',
    'By 2022 the pier was gone.',
    'Video calls are free.',
  ])('takes “%s” for copy', (line) => {
    expect(found({}, `${body}\n\n${line}`)).toEqual([]);
  });

  it('works in any language', () => {
    expect(found({ language: 'uk', byline: 'admin' })[0]?.[0]).toBe('structure/placeholder-byline');
  });
});
