/** Minutes to read so many words at the usual 238 a minute for English non-fiction (Brysbaert 2019). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}
