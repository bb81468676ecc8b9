/** Which paragraph of a text an offset stands in, counted from 1. Blank lines part paragraphs. */
export function paragraphAt(text: string, offset: number): number {
  const before = text.slice(0, offset).replace(/^\n+/, '');
  return (before.match(/\n[ \t]*\n[ \t\n]*/g) ?? []).length + 1;
}

/** Minutes to read so many words at the usual 238 a minute for English non-fiction (Brysbaert 2019). */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 238));
}
