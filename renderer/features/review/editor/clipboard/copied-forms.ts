import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { bodyHtml } from '../../../../../shared/export/body-html.ts';
import { parseMarkdown } from '../../../../../shared/export/markdown-tree.ts';
import { noteText, plainBody, plainLines } from '../../../../../shared/export/plain-body.ts';

const stringifier = unified().use(rehypeStringify).freeze();

/** Copied Markdown as plain words: without marks, the spaces around a few words kept. */
export function copiedText(markdown: string): string {
  const { paragraphs, notes } = plainBody(markdown);
  const lines = plainLines(paragraphs, Number.POSITIVE_INFINITY);
  const ends = notes.map((note, index) => `[${index + 1}] ${noteText(note)}`);
  const text = [lines, ...ends.filter((end) => !end.endsWith('] '))].join('\n\n');
  return withSpaces(markdown, text.trim());
}

/** Copied Markdown as safe HTML; words from within a paragraph have none around them. */
export function copiedHtml(markdown: string): string {
  const { text, footnotes } = bodyHtml(parseMarkdown(markdown));
  const content: readonly ElementContent[] = footnotes ? [...text, footnotes] : text;
  const [only] = content;
  const isPart = content.length === 1 && only?.type === 'element' && only.tagName === 'p';
  const children = isPart && !markdown.includes('\n') ? only.children : [...content];
  return withSpaces(markdown, stringifier.stringify({ type: 'root', children }).trim());
}

function withSpaces(markdown: string, text: string): string {
  const [lead = ''] = /^\s*/.exec(markdown) ?? [];
  const [tail = ''] = /\s*$/.exec(markdown) ?? [];
  return text === '' ? markdown : `${lead}${text}${tail}`;
}
