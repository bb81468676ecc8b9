import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedDocxExporter } from '../../../shared/export/docx-marked.ts';
import { contentBytes, type ExportInput } from '../../../shared/export/exporter.ts';
import type { Comment } from '../../../shared/model/article.ts';
import { editedBodies } from '../../shared/export/edited-bodies.ts';
import { chief, fields, withText } from '../../shared/export/export-input.ts';
import { richBody } from '../../shared/export/rich-body.ts';
import { isPresent, skipped } from '../../support/judges.ts';
import { markdownLines, topHeadingOf } from '../../support/markdown-lines.ts';
import { type OfficeForms, throughOffice } from '../../support/office.ts';
import { officeLines } from '../../support/office-lines.ts';
import { commentOn } from './comment-on.ts';

interface Edited {
  readonly before: string;
  readonly after: string;
  readonly comments?: readonly Comment[];
}

async function opened(edits: readonly Edited[]): Promise<readonly OfficeForms[]> {
  const files = edits.map(async ({ before, after, comments = [] }) => {
    const given = withText({}, after);
    const input: ExportInput = {
      ...given,
      article: { ...given.article, comments, suggestions: [], submittedFields: fields },
      submission: before,
      versions: [{ number: 1, by: chief, at: '2026-03-02T10:00:00.000Z', text: before }],
    };
    return contentBytes(await markedDocxExporter.render(input));
  });
  return throughOffice(await Promise.all(files));
}

const head = [fields.headline, fields.dek, fields.byline, 'Port Ellery, 4 March 2026'].map(
  (one) => `paragraph: ${one}`,
);

/** What LibreOffice should show of a text: its paragraphs and notes, and no change that is left. */
function expected(text: string, { before, after }: Edited) {
  const { lines, notes } = markdownLines(text, topHeadingOf(before, after));
  return { lines: [...head, ...lines], notes, changes: [] };
}

function shown(flat: string) {
  const { lines, notes, changes } = officeLines(flat);
  return { lines, notes, changes };
}

/** What LibreOffice saved, with the text that it should be. */
function bothForms({ accepted, rejected }: OfficeForms, { before, after }: Edited) {
  return [[accepted, after] as const, [rejected, before] as const];
}

/** Where the end of a paragraph with a note changes, LibreOffice 7.4 forgets it: no notes there. */
function withSteadyNotes({ before, after }: Edited): Edited {
  const noted = (body: string) => body.split('\n\n').find((one) => /\[\^note\](?!:)/u.test(one));
  if (noted(before) === noted(after)) return { before, after };
  const bare = (body: string) => body.replaceAll(/\[\^note\](?!:)/gu, '');
  return { before: bare(before), after: bare(after) };
}

/** Whether paragraphs stand in another order. Behind such LibreOffice 7.4 mistakes their kind. */
function isMoved({ before, after }: Edited): boolean {
  const [one, other] = [before, after].map((body) => markdownLines(body, 1).lines);
  const common = (these: readonly string[] = [], those: readonly string[] = []) =>
    these.filter((each) => those.includes(each));
  return common(one, other).join('\n') !== common(other, one).join('\n');
}

function wordsOnly({ lines, notes }: ReturnType<typeof shown>) {
  return { lines: lines.map((one) => one.replace(/^\w+(?: \d)?: /u, '')), notes };
}

const text = (...paragraphs: readonly string[]) => [...paragraphs, 'The end.'].join('\n\n');

/** What editors do, and what LibreOffice once made something else of. */
const edits: Readonly<Record<string, Edited>> = {
  'all that a text can hold': {
    before: richBody
      .replace('Tuesday', 'Monday')
      .replace('165    | 4.5', '156    | 4.5')
      .replace('| 14     | 2   |\n', '')
      .replace('- Two\n', '')
      .replace('The end.', 'The very end.')
      .replace('## What it costs\n\n', '')
      .replace('per berth and night', 'per berth'),
    after: richBody,
  },
  'a paragraph in, one out': {
    before: text('One.', 'Two goes.', 'Three.'),
    after: text('One.', 'New it is.', 'Three.'),
  },
  'paragraphs moved': {
    before: text('The first of them all.', 'The second of them.', 'The third of them here.'),
    after: text('The third of them here.', 'The first of them all.', 'The second of them.'),
  },
  'words at the end of a paragraph, and a paragraph behind it': {
    before: text('The council met', 'The mayor spoke.'),
    after: text('The council met on Tuesday', 'Nobody knew why.', 'The mayor spoke.'),
  },
  'words at the end of a paragraph and at the start of the next': {
    before: text('The council met.', 'The mayor spoke.'),
    after: text('The council met. It voted.', 'Later that day, The mayor spoke.'),
  },
  'one word at the end, and a heading behind it': {
    before: text('- The council **met**'),
    after: text('- The council voted', '## What then'),
  },
  'paragraphs parted and joined': {
    before: text('One it was. Two it was.', 'Three it is.', 'Four it is.'),
    after: text('One it was.', 'Two it was.', 'Three it is. Four it is.'),
  },
  'the last paragraphs come': { before: 'One.', after: 'One.\n\nTwo.\n\n- Three.' },
  'the last paragraphs go': { before: 'One.\n\nTwo.\n\n> Three.', after: 'One.' },
  'a note that grows': {
    before: `${text('One.[^1]')}\n\n[^1]: Note.`,
    after: `${text('One.[^1]')}\n\n[^1]: Note.\n\n    More of it.`,
  },
  'a note that shrinks': {
    before: `${text('One.[^1]')}\n\n[^1]: Note.\n\n    More of it.`,
    after: `${text('One.[^1]')}\n\n[^1]: Note.`,
  },
  'notes in and out': {
    before: `${text('One.[^1]', 'Two.')}\n\n[^1]: Goes.`,
    after: `${text('One.', 'Two.[^2]')}\n\n[^2]: Comes.`,
  },
  'a paragraph with a note moved, and the note changed': {
    before: `${text('One goes down here.[^1]', 'The council met on Tuesday.')}\n\n[^1]: It is.`,
    after: `${text('The council met on Tuesday.', 'One goes down here.[^1]')}\n\n[^1]: So it was.`,
  },
  'a table that comes and one that goes': {
    before: text('One.', '| A | B |\n| --- | --- |\n| c | d |', 'Two.', 'Three.'),
    after: text('One.', 'Two.', '| X | Y | Z |\n| --- | --- | --- |\n| u | v | w |', 'Three.'),
  },
};

describe.skipIf(!isPresent('soffice'))(
  `a marked-up Word file in LibreOffice${skipped('soffice')}`,
  () => {
    it('is the draft when all is accepted there, the submission when all is rejected', async () => {
      const forms = await opened(Object.values(edits));
      for (const [index, [name, edited]] of Object.entries(edits).entries()) {
        const form = forms[index];
        if (!form) throw new Error(`Nothing of ${name}`);
        for (const [flat, body] of bothForms(form, edited)) {
          expect(shown(flat), name).toEqual(expected(body, edited));
        }
      }
    }, 120_000);

    it('is so whatever was edited', async () => {
      const some = fc.sample(editedBodies.map(withSteadyNotes), { seed: 7, numRuns: 25 });
      const forms = await opened(some);
      for (const [index, edited] of some.entries()) {
        const form = forms[index];
        if (!form) throw new Error('Nothing saved');
        for (const [flat, body] of bothForms(form, edited)) {
          const [is, should] = [shown(flat), expected(body, edited)];
          expect(isMoved(edited) ? wordsOnly(is) : is).toEqual(
            isMoved(edited) ? wordsOnly(should) : should,
          );
        }
      }
    }, 180_000);

    it('shows who changed what and when, and keeps the comments and their answers', async () => {
      const comments = [
        commentOn('4.5 per cent', {
          replies: [
            { id: 'reply-bbbb', body: 'It is.', by: chief, at: '2026-03-02T11:30:00.000Z' },
          ],
        }),
        commentOn('from Tarnmouth', { body: 'One line.\nAnother.' }),
      ];
      const before = richBody.replace('Tuesday', 'Monday');
      const [forms] = await opened([{ before, after: richBody, comments }]);
      if (!forms) throw new Error('Nothing saved');
      const at = '2026-03-04T09:00:00';
      expect(officeLines(forms.marked).changes).toEqual([
        ['deletion', 'Rosa Lindqvist', at],
        ['insertion', 'Rosa Lindqvist', at],
      ]);
      for (const form of Object.values(forms)) {
        expect(officeLines(form).comments.toSorted()).toEqual([
          ['Emil Okonjo', '2026-03-02T11:30:00', 'It is.'],
          ['Rosa Lindqvist', '2026-03-02T09:30:00', 'Is this so?'],
          ['Rosa Lindqvist', '2026-03-02T09:30:00', 'One line.\nAnother.'],
        ]);
      }
    }, 60_000);
  },
);
