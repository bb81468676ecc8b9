import type { Person } from '../model/primitives.ts';
import { splitSentences } from '../text/sentences.ts';

/** A text of an article at one time. */
export interface Version {
  readonly number: number;
  readonly by: Person;
  /** When it was taken, an instant. */
  readonly at: string;
  readonly text: string;
}

/** Since when a sentence of the draft is as it is. UTF-16 code units. */
export interface BlamedSentence {
  readonly start: number;
  readonly end: number;
  /** The revision that has it first; null where it is younger than all of them. */
  readonly since: Omit<Version, 'text'> | null;
}

/**
 * Who is answerable for each sentence of the draft that was not submitted so: the revision from
 * which on it has stood there word for word, whatever place it had.
 *
 * @param versions the revisions, oldest first
 * @param language BCP 47, for where sentences end
 */
export function blame(
  submission: string,
  versions: readonly Version[],
  draft: string,
  language: string,
): readonly BlamedSentence[] {
  const wordsOf = (text: string) =>
    new Set(sentencesOf(text, language).map(([start, end]) => text.slice(start, end)));
  const submitted = wordsOf(submission);
  const newestFirst = [...versions]
    .reverse()
    .map(({ text, ...version }) => ({ version, words: wordsOf(text) }));
  return sentencesOf(draft, language).flatMap(([start, end]) => {
    const words = draft.slice(start, end);
    let since: BlamedSentence['since'] = null;
    for (const one of newestFirst) {
      if (!one.words.has(words)) return [{ start, end, since }];
      since = one.version;
    }
    return submitted.has(words) ? [] : [{ start, end, since }];
  });
}

function sentencesOf(text: string, language: string): readonly (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      sentences.push(...splitSentences(text, start, start + line.length, language));
    }
    start += line.length + 1;
  }
  return sentences;
}
