/** Characters that mean something to TeX, written so that they stand for themselves. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const commands: Readonly<Record<string, string>> = {
  i: '\\textit{',
  b: '\\textbf{',
  sub: '\\textsubscript{',
  sup: '\\textsuperscript{',
  sc: '\\textsc{',
};

const markup = /<(\/?)(i|b|sub|sup|sc)>|<(\/?)span(?: (?:style|class)="([^"<>]{0,60})")?>/g;

/** A text of CSL, with its markup, as TeX in UTF-8. Markup that is not paired is text. */
export function toTex(text: string): string {
  const open: string[] = [];
  let written = '';
  let at = 0;
  for (const match of text.matchAll(markup)) {
    const [whole, closing, name, closingSpan, attribute = ''] = match;
    const tag = name ?? 'span';
    const isEnd = closing === '/' || closingSpan === '/';
    if (isEnd && open.at(-1) !== tag) continue;
    if (!isEnd && !text.includes(`</${tag}>`, match.index)) continue;
    written += escapeTex(text.slice(at, match.index));
    at = match.index + whole.length;
    if (isEnd) {
      open.pop();
      written += '}';
    } else {
      open.push(tag);
      written += commands[tag] ?? (attribute.includes('small-caps') ? '\\textsc{' : '{');
    }
  }
  return written + escapeTex(text.slice(at)) + '}'.repeat(open.length);
}

export function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (mark) => special[mark] ?? mark);
}

/** A title in TeX whose capitals no bibliography style may make small. */
export function toTexTitle(text: string): string {
  return toTex(text).replaceAll(
    /(^|[\s(“‘"'/–—-])(\p{L}[\p{L}\p{M}\p{N}]*)/gu,
    (found, before, word, at) =>
      needsBraces(word, at === 0 && before === '') ? `${before}{${word}}` : found,
  );
}

/** A capital, unless it is only that of the first word. */
function needsBraces(word: string, isFirst: boolean): boolean {
  return /\p{Lu}/u.test(isFirst ? word.slice(1) : word);
}
