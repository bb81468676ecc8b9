import { type Opened, openPackage, type Parts, packParts } from './package.ts';
import { freeWords } from './plain-words.ts';
import { type Form, settleChanges, type TrackedChange, trackedChanges } from './tracked-changes.ts';
import {
  type CommentedWords,
  commentedWords,
  type WordComment,
  wordComments,
} from './word-comments.ts';
import { wordToHtml } from './word-html.ts';
import { parseXml, serializeXml } from './word-xml.ts';

/** A comment with the words that it is about; null where those were deleted. */
export interface PlacedComment extends WordComment {
  readonly about: CommentedWords;
  /** False where its words are only in the text before the changes. */
  readonly stands: boolean;
}

/** What a Word document holds for an editor. */
export interface WordCopy {
  /** HTML of the text with all tracked changes accepted. */
  readonly accepted: string;
  /** HTML of the text with all of them rejected; the same where there are none. */
  readonly rejected: string;
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly PlacedComment[];
}

/** Parts with words that may be changed. */
const changeable = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/i;
const main = /^word\/document\d*\.xml$/i;

/** Reads a Word document with its tracked changes and comments. Never fails: says why it can't. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<WordCopy | Exclude<Opened['kind'], 'opened'>> {
  const opened = await openPackage(bytes);
  if (opened.kind !== 'opened') return opened.kind;
  const { parts } = opened;
  const changes: TrackedChange[] = [];
  for (const [name, part] of parts) {
    if (!changeable.test(name)) continue;
    const document = parseXml(part);
    if (!document) return 'damaged';
    changes.push(...trackedChanges(document));
  }
  const accepted = settled(parts, 'accepted');
  const acceptedHtml = await wordToHtml(packParts(accepted.parts));
  if (acceptedHtml === null) return 'damaged';
  const rejected = changes.length > 0 ? settled(parts, 'rejected') : accepted;
  const rejectedHtml =
    rejected === accepted ? acceptedHtml : await wordToHtml(packParts(rejected.parts));
  if (rejectedHtml === null) return 'damaged';
  return {
    accepted: acceptedHtml,
    rejected: rejectedHtml,
    changes,
    comments: wordComments(parts).map((comment): PlacedComment => {
      const now = accepted.commented.get(comment.id);
      const before = rejected.commented.get(comment.id);
      const stands = now !== undefined && now.exact !== '';
      return { ...comment, stands, about: (stands ? now : before) ?? nowhere };
    }),
  };
}

const nowhere: CommentedWords = { exact: '', prefix: '', suffix: '' };

/** The parts with all changes settled, and the words that comments are about in them. */
function settled(
  parts: Parts,
  form: Form,
): { readonly parts: Parts; readonly commented: ReadonlyMap<string, CommentedWords> } {
  const result = new Map(parts);
  let commented: ReadonlyMap<string, CommentedWords> = new Map();
  for (const [name, part] of parts) {
    const document = changeable.test(name) ? parseXml(part) : null;
    if (!document) continue;
    settleChanges(document, form);
    freeWords(document);
    if (main.test(name)) commented = commentedWords(document);
    result.set(name, serializeXml(document));
  }
  return { parts: result, commented };
}
