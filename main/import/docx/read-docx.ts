import { openPackage, type Parts, packParts } from '../package.ts';
import { pictureComments } from '../pictures.ts';
import {
  type CommentedWords,
  type Form,
  type PlacedComment,
  placedComments,
  type RecordedCopy,
  type TrackedChange,
  type Unreadable,
} from '../recorded-copy.ts';
import { parseXml, serializeXml } from '../xml.ts';
import { wordPictures } from './pictures.ts';
import { freeWords } from './plain-words.ts';
import { fieldsOf } from './properties.ts';
import { settleChanges, trackedChanges } from './tracked-changes.ts';
import { commentedWords, wordComments } from './word-comments.ts';
import { wordToHtml } from './word-html.ts';

/** Parts with words that may be changed. */
const changeable = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/i;
const main = /^word\/document\d*\.xml$/i;

const xml = /\.(?:xml|rels)$/i;
/** Parts that say what the document is and what is in it. */
const needed = /^(?:word\/|_rels\/|\[Content_Types\]\.xml$)/i;

/**
 * Reads a Word document with its tracked changes and comments. Never fails on what is in the file: says
 * why it can't be read.
 *
 * @throws TooMuch where it has too many elements
 */
export async function readDocx(bytes: Uint8Array): Promise<RecordedCopy | Unreadable> {
  const opened = await openPackage(bytes);
  if (opened.kind !== 'opened') return opened.kind;
  const parts = wellFormed(opened.parts);
  if (!parts) return 'damaged';
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
    rejected === accepted
      ? acceptedHtml
      : await wordToHtml(packParts(rejected.parts), acceptedHtml.areLower);
  if (rejectedHtml === null) return 'damaged';
  return {
    accepted: acceptedHtml.html,
    rejected: rejectedHtml.html,
    changes,
    comments: [
      ...placedComments(wordComments(parts), accepted.commented, rejected.commented),
      ...accepted.pictures,
    ],
    properties: fieldsOf(parts),
  };
}

/**
 * The parts without XML that is not well-formed: the reader of the rest would go on with it, which may
 * take very long. Null where the document can't do without it.
 */
function wellFormed(parts: Parts): Parts | null {
  const broken = [...parts]
    .filter(([name, part]) => xml.test(name) && !parseXml(part))
    .map(([name]) => name);
  if (broken.some((name) => needed.test(name))) return null;
  return new Map([...parts].filter(([name]) => !broken.includes(name)));
}

/** The parts with all changes settled, the words that comments are about in them, and pictures. */
interface Settled {
  readonly parts: Parts;
  readonly commented: ReadonlyMap<string, CommentedWords>;
  readonly pictures: readonly PlacedComment[];
}

function settled(parts: Parts, form: Form): Settled {
  const result = new Map(parts);
  let commented: ReadonlyMap<string, CommentedWords> = new Map();
  let pictures: readonly PlacedComment[] = [];
  for (const [name, part] of parts) {
    const document = changeable.test(name) ? parseXml(part) : null;
    if (!document) continue;
    settleChanges(document, form);
    freeWords(document);
    if (main.test(name)) {
      commented = commentedWords(document);
      pictures = pictureComments(wordPictures(document, name, parts));
    }
    result.set(name, serializeXml(document));
  }
  return { parts: result, commented, pictures };
}
