import { commentedStretch, type PlacedComment } from './recorded-copy.ts';

/** A picture of a document, where it stood in the document's words. */
export interface FoundPicture {
  /** What the document says of it for those who can't see it; may be empty. */
  readonly description: string;
  /** Where it is: its path in the received file, or the address that the file names. */
  readonly place: string;
  readonly isInFile: boolean;
  /** How many characters of words stand before it. */
  readonly at: number;
}

/** A document's words, and where its paragraphs start in them. */
export interface WordsWithPictures {
  readonly text: string;
  readonly paragraphs: readonly number[];
  readonly pictures: readonly FoundPicture[];
}

/** A document with more of them is an album: the others are passed over. */
export const MOST_PICTURES = 200;
/** So many words of a long paragraph say where a picture stood. */
const WORDS = 8;
/** And so many characters are looked through for them. */
const LOOKED_THROUGH = 400;

/**
 * A remark for each picture at the place where it stood, so that the text itself stays as it is: on
 * the words of its paragraph, else on those behind it, where a caption stands, else on those before.
 */
export function pictureComments({
  text,
  paragraphs,
  pictures,
}: WordsWithPictures): readonly PlacedComment[] {
  const stretches = paragraphs
    .map((start, index) => [start, paragraphs[index + 1] ?? text.length] as const)
    .filter(([start, end]) => text.slice(start, end).trim() !== '');
  return pictures.map((picture, index): PlacedComment => {
    const { at } = picture;
    const [start, end] =
      stretches.find(([from, to]) => from <= at && at < to) ??
      stretches.find(([from]) => from >= at) ??
      stretches.findLast(([, to]) => to <= at) ??
      ([at, at] as const);
    return {
      id: `picture ${index + 1}`,
      author: 'Proofdesk',
      date: '',
      body: remark(picture),
      done: false,
      parent: '',
      about: commentedStretch(text, ...nearest(text, start, end, at)),
      stands: start < end,
    };
  });
}

function remark({ description, place, isInFile }: FoundPicture): string {
  const what = description === '' ? 'Picture here' : `Picture here: “${description}”`;
  return `${what} (${isInFile ? `${place} in the received file` : `not in the file: ${place}`}).`;
}

/** The words of a stretch that stand next to a place: behind it, or before it at the end. */
function nearest(text: string, start: number, end: number, at: number): readonly [number, number] {
  const from = Math.max(start, Math.min(at, end));
  const behind = new RegExp(`^\\s*(?:\\S+\\s+){0,${WORDS - 1}}\\S+`, 'u').exec(
    text.slice(from, Math.min(end, from + LOOKED_THROUGH)),
  );
  if (behind) return [from, from + behind[0].length];
  const first = Math.max(start, from - LOOKED_THROUGH);
  const before = new RegExp(`(?:\\S+\\s+){0,${WORDS - 1}}\\S+\\s*$`, 'u').exec(
    text.slice(first, from),
  );
  return before ? [first + before.index, from] : [start, end];
}
