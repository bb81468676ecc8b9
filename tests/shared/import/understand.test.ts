import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../shared/import/text.ts';
import { applyFixes, understand } from '../../../shared/import/understand.ts';
import { campsReport } from '../../../shared/sample/camps-report.ts';

const today = '2026-03-20';

function intakeOf(text: string) {
  return understand(readText(text), { today });
}

function rulesOf(text: string): readonly string[] {
  return intakeOf(text).residue.map(({ finding }) => finding.rule);
}

const certainOf = (intake: ReturnType<typeof intakeOf>) =>
  intake.residue.flatMap(({ certain }, index) => (certain ? [index] : []));

describe('a scraped report with every defect', () => {
  const copy = readText(campsReport);
  const intake = understand(copy, { today });

  it('gives its fields', () => {
    expect(intake.fields).toMatchObject({
      headline: expect.stringMatching(/^Kestria Says Orlan Union .* Tribunal Orders$/),
      dek: expect.stringMatching(/Tribunal orders w$/),
      byline: 'news',
      dateline: 'Halmar, Kestria',
      date: '2026-03-12',
      tags: ['Kestria', 'Human Rights'],
      language: 'en',
    });
  });

  it('reports each defect at its place in the copy', () => {
    for (const { finding } of intake.residue) {
      expect(copy.text.slice(finding.start, finding.end)).toBe(finding.text);
    }
    expect(
      intake.residue.map(({ finding, certain }) => [finding.rule, finding.text, certain]),
    ).toEqual([
      ['intake/repeated-tag', 'Kestria Kestria Human Rights', false],
      ['intake/repeated-headline', intake.fields.headline, true],
      ['intake/cut-off-dek', 'Tribunal orders w', false],
      [
        'intake/competing-headline',
        'Kestria Alleges Orlan Transfer of Displaced Children to Camps in Dray',
        true,
      ],
      ['intake/placeholder-byline', 'news', false],
      ['intake/relative-time', '20 hours ago', true],
      ['intake/photo-tail', 'Pictures from Kestria', true],
    ]);
  });

  it('keeps the residue in the body until it is taken out, and nothing else goes', () => {
    const { body } = applyFixes(intake, certainOf(intake));
    expect(intake.body).toContain('Pictures from Kestria');
    expect(body).toMatch(/^Kestria has sharpened its charges/);
    expect(body).toMatch(/first of its kind against the country\.$/);
    expect(body.match(/^## .+$/gm)).toEqual([
      "## A Chain of 'Schools' Across Four Territories",
      '## Scale of the Transfers and the Response Abroad',
    ]);
    expect(body).not.toMatch(/\n{3}/);
  });

  it('offers the whole sentences of the dek and an empty byline', () => {
    const all = applyFixes(intake, [...intake.residue.keys()]);
    expect(all.fields.dek).toMatch(/citing a rights centre\.$/);
    expect(all.fields.byline).toBe('');
  });
});

const reference = new URL('../../../../shared/samples/reference-article.txt', import.meta.url);

describe('the reference article', () => {
  it.skipIf(!existsSync(reference))('gives what was agreed on (skipped where it is absent)', () => {
    const intake = intakeOf(readFileSync(reference, 'utf8'));
    expect(intake.fields).toMatchObject({
      headline: expect.stringMatching(/^Ukraine Accuses Russia of Abducting .* ICC Warrants$/),
      dek: expect.stringMatching(/ICC warrants i$/),
      byline: 'news',
      dateline: 'Kyiv, Ukraine',
      date: '2025-12-04',
      tags: ['Ukraine', 'Human Rights'],
    });
    expect(intake.residue.map(({ finding }) => [finding.rule, finding.text])).toEqual([
      ['intake/repeated-tag', 'Ukraine Ukraine Human Rights'],
      ['intake/repeated-headline', intake.fields.headline],
      ['intake/cut-off-dek', 'ICC warrants i'],
      ['intake/competing-headline', expect.stringMatching(/^Ukraine Alleges Russian Abduction/)],
      ['intake/placeholder-byline', 'news'],
      ['intake/relative-time', '20 hours ago'],
      ['intake/photo-tail', 'Cameras from Ukraine'],
    ]);
    const { body } = applyFixes(intake, certainOf(intake));
    expect(body).toMatch(/^Ukraine has escalated/);
    expect(body).toMatch(/alleged transfers\.$/);
    expect(body.match(/^## /gm)).toHaveLength(2);
  });
});

const story = [
  'The council of Port Ellery has approved a levy for large ships, which have to pay from July on.',
  'Nobody in the hall was surprised, and only three of the nine members voted against the motion.',
];

describe('clean copy', () => {
  it('has headline, dek, byline and dateline told apart without a report', () => {
    const intake = intakeOf(
      [
        'Council approves harbour levy',
        'Large ships will pay from July, small boats nothing',
        'By Tamsin Orrey and Jon Abara',
        '5 March 2026',
        `PORT ELLERY, Vesland — ${story[0]}`,
        story[1],
      ].join('\n\n'),
    );
    expect(intake.residue).toEqual([]);
    expect(intake.fields).toMatchObject({
      headline: 'Council approves harbour levy',
      dek: 'Large ships will pay from July, small boats nothing',
      byline: 'Tamsin Orrey and Jon Abara',
      date: '2026-03-05',
      dateline: 'PORT ELLERY, Vesland',
      slug: 'council-approves-harbour-levy',
    });
    expect(intake.body).toBe(story.join('\n\n'));
  });

  it('that is nothing but a story stays as it is', () => {
    const intake = intakeOf(story.join('\n\n'));
    expect(intake.body).toBe(story.join('\n\n'));
    expect(intake.fields.headline).toBe('');
    expect(intake.residue).toEqual([]);
  });

  it('keeps a short sentence with the mark of a note behind it, which is no subhead', () => {
    for (const mark of ['[^1]', '[12]']) {
      const text = [story[0], `The vote was on Wednesday.${mark}`, story[1]].join('\n\n');
      expect(intakeOf(text).body).not.toMatch(/^## /mu);
    }
  });

  it('has its notes to editors in the notes', () => {
    const { fields, body } = intakeOf(
      ['Council approves levy', ...story, 'Notes to editors:', 'The vote was on Wednesday.'].join(
        '\n\n',
      ),
    );
    expect(fields.notes).toBe('The vote was on Wednesday.');
    expect(body).toBe(story.join('\n\n'));
  });
});

describe('residue', () => {
  it.each([
    ['Share this article', 'intake/share-widget'],
    ['Read more: Ferries to run on Sundays', 'intake/related-link'],
    ['ENDS', 'intake/end-mark'],
    ['Photo: Mira Sand / Coast Wire', 'intake/photo-tail'],
    ['2 days ago', 'intake/relative-time'],
    ['By admin', 'intake/placeholder-byline'],
  ])('“%s” behind the story is reported as %s', (line, rule) => {
    expect(rulesOf(['Council approves levy', ...story, line].join('\n\n'))).toEqual([rule]);
  });

  it('is not seen in sentences of the story', () => {
    const last = 'Photos from the hall show that most of its seats were taken by 7 p.m.';
    expect(rulesOf(['Council approves levy', ...story, last].join('\n\n'))).toEqual([]);
  });

  it('names a date whose day and month can’t be told apart', () => {
    const intake = intakeOf(['Council approves levy', '4/12/2025', ...story].join('\n\n'));
    expect(intake.residue.map(({ finding }) => finding.rule)).toEqual(['intake/ambiguous-date']);
    expect(intake.fields.date).toBe('');
  });
});

/** Words that introduce a field and say nothing else; dates are held as ISO days. */
const labels =
  /^(?:by|tags?|dek|headline|published|updated|mar|march|\d{1,4}|notes|to|editors|a?t|on)$/i;

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const name = word.map((one) => one.charAt(0).toUpperCase() + one.slice(1));
const names = fc.array(name, { minLength: 1, maxLength: 7 }).map((all) => all.join(' '));
const sentence = fc
  .tuple(name, fc.array(word, { minLength: 6, maxLength: 25 }))
  .map(([first, rest]) => `${first} ${rest.join(' ')}.`);
const line = fc.oneof(
  names,
  sentence,
  names.map((words) => `By ${words}`),
  names.map((words) => `By news 20 hours ago ${words}`),
  names.map((words) => `Mar 3, 2026 ${words} ${words}`),
  names.map((words) => `Updated 4 March 2026 ${words}`),
  names.map((words) => `Tags: ${words}, ${words}`),
  names.map((words) => `Dek: ${words}`),
  names.map((words) => `Photo: ${words}`),
  names.map((words) => `Read more: ${words}`),
  names.map((words) => `Notes to editors: ${words}`),
  fc.tuple(names, sentence).map(([place, text]) => `${place} – ${text}`),
  fc.string({ maxLength: 60 }),
);

const markdownLine = fc.oneof(
  line,
  names.map((words) => `# ${words}`),
  names.map((words) => `## ${words}`),
  names.map((words) => `- ${words}`),
  names.map((words) => `> ${words}`),
  names.map((words) => `**${words}**`),
  names.map((words) => `*By ${words}*`),
  names.map((words) => `${words}\n===`),
  names.map((words) => `**${words}** – ${words}.`),
  names.map((words) => `[^1]: ${words}`),
  names.map((words) => `Published 3 March 2026 10:41 | ${words}`),
  fc.constantFrom('```', '---', '| Aa | Bb |\n| --- | --- |\n| Cc | Dd |', 'Share this article'),
);

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('every word of the copy', () => {
  it('ends up in a field, in the body or in the residue', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const copy = readText(lines.join('\n\n'));
        const { fields, body, residue } = understand(copy, { today });
        const kept = new Set(
          wordsIn(
            [
              ...Object.values(fields).flat(),
              body,
              ...residue.map(({ finding }) => finding.text),
            ].join('\n'),
          ),
        );
        expect(wordsIn(copy.text).filter((one) => !kept.has(one) && !labels.test(one))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('of Markdown too, whether its lines stand apart or not', () => {
    const text = fc
      .array(fc.tuple(markdownLine, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 14 })
      .map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (copy) => {
        const { fields, body, residue } = understand({ text: copy, declared: {} }, { today });
        const reported = residue.map(({ finding }) => finding.text);
        const kept = new Set(
          wordsIn([...Object.values(fields).flat(), body, ...reported].join('\n')),
        );
        expect(wordsIn(copy).filter((one) => !kept.has(one) && !labels.test(one))).toEqual([]);
        for (const { finding, fix } of residue) {
          expect(copy.slice(finding.start, finding.end)).toBe(finding.text);
          if (fix.kind === 'remove-from-body') expect(body).toContain(fix.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is still there after all fixes unless its residue says so', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
        const intake = understand(readText(lines.join('\n\n')), { today });
        const fixed = applyFixes(intake, [...intake.residue.keys()]);
        const kept = new Set(wordsIn(`${fixed.body}\n${Object.values(fixed.fields).join('\n')}`));
        const reported = new Set(intake.residue.flatMap(({ finding }) => wordsIn(finding.text)));
        const lost = wordsIn(intake.body).filter((one) => !kept.has(one) && !reported.has(one));
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
