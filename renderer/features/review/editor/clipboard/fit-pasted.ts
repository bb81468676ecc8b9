/** The first line of a block that is no paragraph, and so needs a line of its own. */
const block = /^(?:#{1,6} |[-*+] |\d{1,9}[.)] |> |\||```|~~~|\[\^[^\]]+\]:|-{3,}$)/;
const note = /\[\^([^\]\s]+)\]/g;

/**
 * Pasted Markdown so that it stands right where it is put: blocks apart from the words around
 * them, footnotes with numbers that the draft does not have yet.
 *
 * @param before what stands before it on its line
 * @param after what stands behind it on its line
 * @param taken the names of the draft's own footnotes
 */
export function fitPasted(
  markdown: string,
  before: string,
  after: string,
  taken: ReadonlySet<string>,
): string {
  const text = withFreeNotes(markdown, taken);
  const lines = text.split('\n');
  const [first = ''] = lines;
  const last = lines.slice(lines.lastIndexOf('') + 1)[0] ?? '';
  const lead = before.trim() !== '' && block.test(first) ? '\n\n' : '';
  const tail = after.trim() !== '' && block.test(last) ? '\n\n' : '';
  return `${lead}${text}${tail}`;
}

/** Renames footnotes whose names are taken to the next free numbers. */
export function withFreeNotes(markdown: string, taken: ReadonlySet<string>): string {
  const names = new Map<string, string>();
  const used = new Set(taken);
  return markdown.replace(note, (_, name: string) => {
    const known = names.get(name);
    if (known) return `[^${known}]`;
    const free = used.has(name) ? nextNumber(used) : name;
    used.add(free);
    names.set(name, free);
    return `[^${free}]`;
  });
}

/** The names of all footnotes in a text. */
export function noteNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(note), ([, name = '']) => name));
}

function nextNumber(used: ReadonlySet<string>): string {
  const numbers = [...used].map(Number).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}
