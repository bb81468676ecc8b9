/** A set from words written in one string, so that long lists stay readable. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** A regular expression alternative from words in one string, longest first; `_` is a space. */
export function alternatives(words: string): string {
  return [...wordSet(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll('_', '\\s+').replaceAll('.', '\\.'))
    .join('|');
}
