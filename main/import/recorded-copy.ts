import type { ArticleFields } from '../../shared/model/article.ts';

/** One change that a word processor recorded. */
export interface TrackedChange {
  readonly kind: 'insertion' | 'deletion';
  /** Its words; empty where it is a paragraph's end or a row of a table. */
  readonly words: string;
  /** As the file has it; may be empty. */
  readonly author: string;
  /** ISO 8601 as the file has it; may be empty. */
  readonly date: string;
}

/** Which of two texts a document with tracked changes shall give. */
export type Form = 'accepted' | 'rejected';

/** A comment in a document. */
export interface RecordedComment {
  readonly id: string;
  readonly author: string;
  /** ISO 8601 as the file has it; may be empty. */
  readonly date: string;
  readonly body: string;
  readonly done: boolean;
  /** The comment that it answers; empty for the first of a thread. */
  readonly parent: string;
}

/** The words that a comment is about, with some of what stands around them. */
export interface CommentedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A comment with the words that it is about. */
export interface PlacedComment extends RecordedComment {
  readonly about: CommentedWords;
  /** False where its words are only in the text before the changes. */
  readonly stands: boolean;
}

/** What a word processor's document holds for an editor. */
export interface RecordedCopy {
  /** HTML of the text with all tracked changes accepted. */
  readonly accepted: string;
  /** HTML of the text with all of them rejected; the same where there are none. */
  readonly rejected: string;
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly PlacedComment[];
  /** What its properties name. */
  readonly properties?: Partial<ArticleFields>;
}

/** Why a document can't be read. */
export type Unreadable = 'damaged' | 'too-large' | 'protected';

/** Characters of context that tell one place from another. */
const CONTEXT = 40;

/** A stretch of a text with what stands around it. */
export function commentedStretch(text: string, start: number, end: number): CommentedWords {
  return {
    exact: text.slice(start, end).trim(),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

const nowhere: CommentedWords = { exact: '', prefix: '', suffix: '' };

/**
 * Comments with their words as they stand after the changes, or before them where they were
 * deleted.
 *
 * @param now,before the words that comments are about by their ids, in either text
 */
export function placedComments(
  comments: readonly RecordedComment[],
  now: ReadonlyMap<string, CommentedWords>,
  before: ReadonlyMap<string, CommentedWords>,
): readonly PlacedComment[] {
  return comments.map((comment) => {
    const words = now.get(comment.id);
    const stands = words !== undefined && words.exact !== '';
    return { ...comment, stands, about: (stands ? words : before.get(comment.id)) ?? nowhere };
  });
}
