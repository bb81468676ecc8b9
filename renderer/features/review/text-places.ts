/** Minutes to read so many words at the usual 238 a minute for English non-fiction (Brysbaert 2019). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}

/** Where each paragraph of a Markdown text begins: what blank lines set apart. */
export function paragraphStarts(text: string): readonly number[] {
  return [...text.matchAll(/(?<=^|\n[ \t]*\n)[ \t]*(?=[^\s])/g)].map(({ index }) => index);
}

/** The number, from 1, of the paragraph that a place is in; 1 before the first. */
export function paragraphAt(starts: readonly number[], at: number): number {
  return Math.max(1, starts.filter((start) => start <= at).length);
}
