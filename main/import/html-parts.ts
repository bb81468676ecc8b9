/** Text as HTML, for content and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What words look like; each is an element of HTML. */
export interface Look {
  readonly strong: boolean;
  readonly em: boolean;
  readonly del: boolean;
}

/** HTML with its look around it; white space at its ends has none. */
export function withLook(html: string, look: Look): string {
  const words = html.trim();
  if (words === '') return html;
  const start = html.indexOf(words);
  const looked = (['del', 'em', 'strong'] as const).reduce(
    (inner, tag) => (look[tag] ? `<${tag}>${inner}</${tag}>` : inner),
    words,
  );
  return html.slice(0, start) + looked + html.slice(start + words.length);
}

/** The mark of a note, the first being 1; the notes' own list is {@link noteList}. */
export function noteMark(number: number): string {
  return `<sup><a href="#note-${number}">[${number}]</a></sup>`;
}

/** Notes for the end of a document. */
export function noteList(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const items = notes.map((note, index) => `<li id="note-${index + 1}">${note}</li>`);
  return `<ol>${items.join('')}</ol>`;
}

/** The title of a document, which is a heading of the first level. */
export function titleHtml(html: string): string {
  return `<h1 class="title">${html}</h1>`;
}

/** Headings one level down where a title stands beside others of the first level. */
export function belowTitle(html: string): string {
  if (!html.includes('<h1 class="title">') || !html.includes('<h1>')) return html;
  return html.replace(/<h([1-6])>([\s\S]*?)<\/h\1>/g, (_, level: string, words: string) => {
    const tag = `h${Math.min(6, Number(level) + 1)}`;
    return `<${tag}>${words}</${tag}>`;
  });
}
