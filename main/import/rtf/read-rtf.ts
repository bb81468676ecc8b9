import {
  type CommentedWords,
  commentedStretch,
  type Form,
  placedComments,
  type RecordedComment,
  type RecordedCopy,
  type TrackedChange,
  type Unreadable,
} from '../recorded-copy.ts';
import { type Annotation, type Flow, isIn, type RtfDocument } from './document.ts';
import { joinedParagraphs } from './joined.ts';
import { parseRtf } from './parse-rtf.ts';
import { rtfToHtml } from './rtf-html.ts';

/**
 * Reads a rich text document with its tracked changes and comments. Never fails on what is in the
 * file: says why it can't be read.
 *
 * @throws RangeError where its parts are nested too deeply
 */
export async function readRtf(bytes: Uint8Array): Promise<RecordedCopy | Unreadable> {
  const document = parseRtf(bytes);
  if (!document) return 'damaged';
  const { flow, annotations } = document;
  const changes = trackedChanges(flow);
  const accepted = rtfToHtml(flow, 'accepted');
  return {
    accepted,
    rejected: changes.length > 0 ? rtfToHtml(flow, 'rejected') : accepted,
    changes,
    comments: placedComments(
      annotations.map(commentOf),
      annotatedWords(document, 'accepted'),
      annotatedWords(document, 'rejected'),
    ),
  };
}

/** The changes that a text records, in order. */
function trackedChanges(flow: Flow): readonly TrackedChange[] {
  return flow.flatMap((block): readonly TrackedChange[] => {
    if (block.kind !== 'paragraph') return [];
    const parts = [...block.runs, { kind: 'end', ...block.end } as const];
    return parts.flatMap((part): readonly TrackedChange[] => {
      if (part.kind === 'mark') return [];
      const inNote = part.kind === 'note' ? trackedChanges(part.flow) : [];
      const { inserted, deleted } = part;
      const stamp = inserted ?? deleted;
      // What was put in and taken out again is in neither text.
      if (!stamp || (inserted && deleted)) return inNote;
      const words = part.kind === 'words' ? part.text : '';
      return [{ kind: inserted ? 'insertion' : 'deletion', words, ...stamp }, ...inNote];
    });
  });
}

function commentOf({ id, author, date, flow }: Annotation): RecordedComment {
  const body = wordsOf(flow, 'accepted').trim();
  return { id, author, date, body, done: false, parent: '' };
}

/** A text's words, an empty line between paragraphs; notes are none of it. */
function wordsOf(
  flow: Flow,
  form: Form,
  mark: (edge: 'start' | 'end' | 'point', id: string, at: number) => void = () => undefined,
  paragraph: (at: number) => void = () => undefined,
): string {
  let text = '';
  for (const block of joinedParagraphs(flow, form)) {
    if (block.kind !== 'paragraph') continue;
    if (text !== '') text += '\n\n';
    paragraph(text.length);
    for (const run of block.runs) {
      if (run.kind === 'mark') mark(run.edge, run.id, text.length);
      else if (run.kind === 'words' && isIn(run, form)) text += run.text.replaceAll('\n', ' ');
    }
  }
  return text;
}

function annotatedWords(
  { flow, annotations }: RtfDocument,
  form: Form,
): ReadonlyMap<string, CommentedWords> {
  const places = { start: new Map<string, number>(), end: new Map<string, number>() };
  const points = new Map<string, number>();
  const paragraphs: number[] = [];
  const text = wordsOf(
    flow,
    form,
    (edge, id, at) => (edge === 'point' ? points : places[edge]).set(id, at),
    (at) => paragraphs.push(at),
  );
  return new Map(
    annotations.map(({ id }) => {
      const point = points.get(id) ?? 0;
      const start = places.start.get(id) ?? paragraphs.findLast((one) => one <= point) ?? 0;
      return [id, commentedStretch(text, start, places.end.get(id) ?? point)];
    }),
  );
}
