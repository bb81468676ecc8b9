/** The names in a byline: `By Jane Doe and John Roe` has two. */
export function authors(byline: string): readonly string[] {
  return byline
    .replace(/^by:?\s+/i, '')
    .split(/\s+(?:and|&)\s+/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
