import type { Lexicon, Tokens } from './tokens.ts';

/**
 * A paragraph: one line that is not blank, with the line ends and blank lines after it. Only the
 * first of a text can be empty, where the text begins with blank lines.
 */
export class Block {
  readonly text: string;
  /** Line ends and blank lines after the text. */
  readonly gap: string;
  private tokens: Tokens | null = null;

  constructor(text: string, gap: string) {
    this.text = text;
    this.gap = gap;
  }

  /** Length with the gap, in UTF-16 code units. */
  get length(): number {
    return this.text.length + this.gap.length;
  }

  /** The tokens, cut once. One block belongs to one lexicon. */
  tokensWith(lexicon: Lexicon): Tokens {
    this.tokens ??= lexicon.tokenize(this.text);
    return this.tokens;
  }
}

const BLANK = /^\s*$/u;

/** Cuts a text into blocks that, put together, are the text again. An empty text has none. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let contentEnd = 0;
  let at = 0;
  let open = false;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (!BLANK.test(text.slice(at, end))) {
      if (open || at > start) {
        blocks.push(new Block(text.slice(start, contentEnd), text.slice(contentEnd, at)));
      }
      start = at;
      contentEnd = end;
      open = true;
    }
    at = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  if (text.length > start) {
    blocks.push(new Block(text.slice(start, contentEnd), text.slice(contentEnd)));
  }
  return blocks;
}

/** Several blocks as one text with its tokens. */
export function joinBlocks(
  blocks: readonly Block[],
  lexicon: Lexicon,
): { readonly text: string; readonly tokens: Tokens } {
  const [only] = blocks;
  if (only && blocks.length === 1) {
    return { text: only.text + only.gap, tokens: only.tokensWith(lexicon) };
  }
  const parts = blocks.map((block) => block.tokensWith(lexicon));
  const count = parts.reduce((sum, part) => sum + part.ids.length, 0);
  const ids = new Int32Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let text = '';
  let at = 0;
  blocks.forEach((block, index) => {
    const part = parts[index];
    part?.ids.forEach((id, i) => {
      ids[at] = id;
      starts[at] = (part.starts[i] ?? 0) + text.length;
      ends[at] = (part.ends[i] ?? 0) + text.length;
      at++;
    });
    text += block.text + block.gap;
  });
  return { text, tokens: { ids, starts, ends } };
}
