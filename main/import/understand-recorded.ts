import type { Copy, Intake } from '../../shared/import/intake.ts';
import {
  type Markup,
  placeComments,
  type ReceivedComment,
  type RecordedChange,
  recordedSuggestions,
} from '../../shared/import/markup.ts';
import { understand } from '../../shared/import/understand.ts';
import type { Person } from '../../shared/model/primitives.ts';
import type { PlacedComment, TrackedChange } from './recorded-copy.ts';

/** Copy: text with all changes accepted, and what was recorded beside it. */
export interface UnderstoodCopy {
  readonly intake: Intake;
  /** Null where it has neither tracked changes nor comments. */
  readonly markup: Markup | null;
}

/** What was recorded in copy. */
export interface Recorded {
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly PlacedComment[];
}

/**
 * Makes copy of two texts and what was recorded of them. The draft is the text with all tracked
 * changes accepted, the submission the one with all rejected; each change becomes a suggestion of
 * its author, each comment a thread on its words.
 *
 * @param today `YYYY-MM-DD`, for dates without a year
 * @param now an instant, for what bears no time of its own
 */
export function understandRecorded(
  accepted: Copy,
  rejected: () => Copy,
  { changes, comments }: Recorded,
  { today, now }: { readonly today: string; readonly now: string },
): UnderstoodCopy {
  const intake = understand(accepted, { today });
  if (changes.length === 0 && comments.length === 0) return { intake, markup: null };
  const { language } = intake.fields;
  const before = changes.length === 0 ? intake : understand(rejected(), { today, language });
  const recorded = changes.map(
    ({ kind, words, author, date }): RecordedChange => ({
      kind,
      words,
      by: personOf(author),
      at: instantOf(date, now),
    }),
  );
  return {
    intake,
    markup: {
      submitted: { fields: before.fields, body: before.body },
      suggestions: recordedSuggestions(before.body, intake.body, recorded),
      comments: placeComments(intake.body, threads(comments, now)),
    },
  };
}

/** Comments with their answers, which are comments of their own in a document. */
function threads(comments: readonly PlacedComment[], now: string): readonly ReceivedComment[] {
  const known = new Set(comments.map(({ id }) => id));
  const isFirst = ({ parent }: PlacedComment) => parent === '' || !known.has(parent);
  const answers = new Map<string, PlacedComment[]>();
  for (const comment of comments) {
    const known = answers.get(comment.parent);
    if (known) known.push(comment);
    else answers.set(comment.parent, [comment]);
  }
  const remark = ({ body, author, date }: PlacedComment) => ({
    body: body === '' ? '(without words)' : body,
    by: personOf(author),
    at: instantOf(date, now),
  });
  return comments.filter(isFirst).map(
    (comment): ReceivedComment => ({
      ...remark(comment),
      ...comment.about,
      stands: comment.stands,
      resolved: comment.done,
      replies: (answers.get(comment.id) ?? []).map(remark),
    }),
  );
}

function personOf(author: string): Person {
  const name = author.trim().slice(0, 200);
  return { name: name === '' ? 'Unknown' : name, role: '' };
}

function instantOf(date: string, now: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? now : new Date(time).toISOString();
}
