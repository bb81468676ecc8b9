import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../main/import/docx/read-docx.ts';
import { readCopy } from '../../../main/import/read-copy.ts';
import { markedDocxExporter } from '../../../shared/export/docx-marked.ts';
import { contentBytes, type ExportInput } from '../../../shared/export/exporter.ts';
import { plainBody } from '../../../shared/export/plain-body.ts';
import { readHtmlFragment } from '../../../shared/import/html.ts';
import { editedBodies } from '../../shared/export/edited-bodies.ts';
import { article, chief, fields, withText } from '../../shared/export/export-input.ts';
import { hostileText } from '../../shared/export/markup.ts';
import { richBody } from '../../shared/export/rich-body.ts';
import { isPresent, letters, pandocText, skipped } from '../../support/judges.ts';
import { commentOn } from './comment-on.ts';

const now = '2026-03-05T09:00:00.000Z';

function changed(before: string, after: string, more: Partial<ExportInput> = {}): ExportInput {
  const given = withText({}, after);
  const quiet = { comments: [], suggestions: [], submittedFields: fields };
  return {
    ...given,
    article: { ...given.article, ...quiet },
    submission: before,
    versions: [],
    ...more,
  };
}

const bytesOf = async (given: ExportInput) => contentBytes(await markedDocxExporter.render(given));

async function broughtIn(given: ExportInput) {
  const { intake, markup } = await readCopy('a.docx', await bytesOf(given), {
    today: '2026-03-05',
    now,
  });
  return { intake, markup };
}

/** Paragraphs as a reader sees them; the notes last. */
function paragraphs(markdown: string): readonly string[] {
  const { paragraphs: all, notes } = plainBody(markdown);
  return [...all, ...notes.flat()].flatMap(({ text }) => text.split('\n'));
}

const head = [fields.headline, fields.dek, fields.byline, 'Port Ellery, 4 March 2026'];

async function formsOf(given: ExportInput) {
  const read = await readDocx(await bytesOf(given));
  if (typeof read === 'string') throw new Error(read);
  const text = (html: string) => paragraphs(readHtmlFragment(html).text);
  return { accepted: text(read.accepted), rejected: text(read.rejected) };
}

describe('a Word file with the changes', () => {
  const before = richBody
    .replace('Tuesday', 'Monday')
    .replace('165    | 4.5', '156    | 4.5')
    .replace('The end.', 'The very end.')
    .replace('## What it costs\n\n', '')
    .replace('per berth and night', 'per berth');

  it('gives the draft with all of them accepted and the submission with all rejected', async () => {
    const given = changed(before, richBody);
    const { intake, markup } = await broughtIn({
      ...given,
      article: {
        ...given.article,
        submittedFields: { ...fields, headline: 'Council weighs harbour levy', dek: '' },
      },
    });
    expect(intake.body).toBe(richBody);
    expect(markup?.submitted.body).toBe(before);
    expect(intake.fields).toMatchObject({ headline: fields.headline, dek: fields.dek });
    expect(markup?.submitted.fields).toMatchObject({
      headline: 'Council weighs harbour levy',
      dek: '',
    });
  });

  it('does so for any edits, ends of paragraphs and rows of tables included', async () => {
    await fc.assert(
      fc.asyncProperty(editedBodies, async ({ before, after }) => {
        const { accepted, rejected } = await formsOf(changed(before, after));
        expect(accepted).toEqual([...head, ...paragraphs(after)]);
        expect(rejected).toEqual([...head, ...paragraphs(before)]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is read whatever is written in the texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (before, after) => {
        expect(await readDocx(await bytesOf(changed(before, after)))).not.toBeTypeOf('string');
      }),
      { numRuns: 30 },
    );
  });

  it('says whose each change is: its suggestion’s, its revision’s, else the last editor’s', async () => {
    const text = 'The council counted 165 berths on Tuesday and voted twice.';
    const submitted = 'The council counted 156 berths on Monday and voted.';
    const start = text.indexOf('165');
    const given = changed(submitted, text, {
      versions: [
        { number: 1, by: chief, at: '2026-03-02T10:00:00.000Z', text: submitted },
        {
          number: 2,
          by: chief,
          at: '2026-03-02T11:00:00.000Z',
          text: submitted.replace('Monday', 'Tuesday'),
        },
      ],
    });
    const ada = { name: 'Ada Lund', role: 'Reporter' };
    const { markup } = await broughtIn({
      ...given,
      article: {
        ...given.article,
        suggestions: [
          {
            id: 'suggestion-bbbb',
            start,
            end: start + 3,
            was: '156',
            by: ada,
            at: '2026-03-01T08:00:00.000Z',
          },
        ],
      },
    });
    expect(markup?.suggestions.map(({ was, by, at }) => [was, by.name, at])).toEqual([
      ['156', 'Ada Lund', '2026-03-01T08:00:00.000Z'],
      ['Monday', 'Emil Okonjo', '2026-03-02T11:00:00.000Z'],
      ['', 'Rosa Lindqvist', article.updatedAt],
    ]);
  });

  it('has the comments on their words, with answers, and whether they are settled', async () => {
    const given = changed(before, richBody);
    const replies = [
      { id: 'reply-bbbb', body: 'It is.', by: chief, at: '2026-03-02T11:30:00.000Z' },
    ];
    const settled = { by: chief, at: '2026-03-03T09:00:00.000Z' };
    const comments = [
      commentOn('4.5 per cent', { replies, resolved: settled }),
      commentOn('“We waited two years,” said Ana Berisha.', { body: 'One line.\nAnother.' }),
      commentOn('fare * 0.045'),
    ];
    const { intake, markup } = await broughtIn({
      ...given,
      article: { ...given.article, comments },
    });
    const read = markup?.comments.map(({ anchor, body, by, at, resolved, replies: answers }) => ({
      words: intake.body.slice(anchor.start, anchor.end),
      body,
      who: [by.name, at, ...answers.flatMap((one) => [one.body, one.by.name, one.at])],
      resolved,
    }));
    const rosa = ['Rosa Lindqvist', '2026-03-02T09:30:00.000Z'];
    expect(read).toEqual([
      {
        words: '4.5 per cent',
        body: 'Is this so?',
        who: [...rosa, 'It is.', 'Emil Okonjo', '2026-03-02T11:30:00.000Z'],
        resolved: true,
      },
      {
        words: '“We waited two years,” said Ana Berisha.',
        body: 'One line.\n\nAnother.',
        who: rosa,
        resolved: false,
      },
      { words: 'fare * 0.045', body: 'Is this so?', who: rosa, resolved: false },
    ]);
  });

  it('keeps a comment whose words are gone, and quotes them', async () => {
    const lost = commentOn('Ana Berisha');
    const given = changed(before, richBody);
    const { markup } = await broughtIn({
      ...given,
      article: {
        ...given.article,
        comments: [{ ...lost, anchor: { ...lost.anchor, exact: 'Anna', orphaned: true } }],
      },
    });
    expect(markup?.comments.map(({ body }) => body)).toEqual([
      'On words that are gone, “Anna”: Is this so?',
    ]);
  });

  it.skipIf(!isPresent('pandoc'))(
    `has the words that pandoc finds with all accepted and all rejected${skipped('pandoc')}`,
    async () => {
      const wordsOf = (markdown: string) =>
        letters(
          [fields.headline, ...head.slice(2), ...paragraphs(markdown)]
            .join(' ')
            .replace(/<https:[^>]*>/g, ''),
        );
      await fc.assert(
        fc.asyncProperty(editedBodies, async ({ before, after }) => {
          const bytes = await bytesOf(changed(before, after));
          const theirs = async (form: string) =>
            letters(await pandocText(bytes, 'plain', `--track-changes=${form}`));
          expect(await theirs('accept')).toBe(wordsOf(after));
          expect(await theirs('reject')).toBe(wordsOf(before));
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );
});
