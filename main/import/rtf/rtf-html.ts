import {
  belowTitle,
  escapeHtml,
  type Look,
  noteList,
  noteMark,
  titleHtml,
  withLook,
} from '../html-parts.ts';
import type { Form } from '../recorded-copy.ts';
import { type Block, type Flow, type InList, isIn, type Role, type Run } from './document.ts';
import { joinedParagraphs } from './joined.ts';

/** A finished part of a text: a block of HTML, or an item of a list. */
interface Part {
  readonly html: string;
  readonly list: InList | null;
}

/** A table that is being written, and what stands in its cell. */
interface Level {
  parts: Part[];
  cells: string[];
  rows: string[];
}

/** A document's text as HTML with all changes accepted, or rejected. */
export function rtfToHtml(flow: Flow, form: Form): string {
  const notes: string[] = [];
  return belowTitle(flowHtml(flow, form, notes)) + noteList(notes);
}

function flowHtml(flow: Flow, form: Form, notes: string[]): string {
  const levels: Level[] = [emptyLevel()];
  const closeTo = (depth: number): Level => {
    while (levels.length - 1 > depth) closeTable(levels);
    while (levels.length - 1 < depth) levels.push(emptyLevel());
    return levels[depth] as Level;
  };
  for (const block of joinedParagraphs(flow, form)) {
    const level = closeTo(block.depth);
    if (block.kind === 'paragraph') {
      const part = partOf(block, form, notes);
      if (part) level.parts.push(part);
    } else if (block.kind === 'cell') {
      level.cells.push(`<td>${assembled(level.parts)}</td>`);
      level.parts = [];
    } else closeRow(level);
  }
  return assembled(closeTo(0).parts);
}

function emptyLevel(): Level {
  return { parts: [], cells: [], rows: [] };
}

function closeRow(level: Level): void {
  if (level.parts.length > 0) level.cells.push(`<td>${assembled(level.parts)}</td>`);
  if (level.cells.length > 0) level.rows.push(`<tr>${level.cells.join('')}</tr>`);
  level.parts = [];
  level.cells = [];
}

/** Ends the innermost table: it stands in the text around it. */
function closeTable(levels: Level[]): void {
  const level = levels.pop();
  if (!level) return;
  closeRow(level);
  const html = `<table>${level.rows.join('')}</table>`;
  if (level.rows.length > 0) levels.at(-1)?.parts.push({ html, list: null });
}

function partOf(
  { runs, role, list }: Block & { kind: 'paragraph' },
  form: Form,
  notes: string[],
): Part | null {
  const html = runs.map((run) => runHtml(run, role, form, notes)).join('');
  if (html.trim() === '') return null;
  if (role.isTitle) return { html: titleHtml(html), list: null };
  if (role.heading > 0) return { html: `<h${role.heading}>${html}</h${role.heading}>`, list: null };
  if (list) return { html, list };
  const paragraph = `<p>${html}</p>`;
  return { html: role.isQuotation ? `<blockquote>${paragraph}</blockquote>` : paragraph, list };
}

function runHtml(run: Run, role: Role, form: Form, notes: string[]): string {
  if (run.kind === 'mark' || !isIn(run, form)) return '';
  if (run.kind === 'note') {
    const number = notes.push('');
    // A space that does not break keeps a note's words from its mark.
    notes[number - 1] = flowHtml(run.flow, form, notes).replace(/^<p>\u00a0/, '<p>');
    return noteMark(number);
  }
  const words = run.text.split('\n').map(escapeHtml).join('<br>');
  const looked = withLook(words, lookBeside(run.look, role));
  return run.href === '' ? looked : `<a href="${escapeHtml(run.href)}">${looked}</a>`;
}

/** A heading is bold, and a style looks as it looks, without anybody having meant a word by it. */
function lookBeside(look: Look, role: Role): Look {
  return {
    strong: look.strong && role.heading === 0 && !role.isTitle && !role.look.strong,
    em: look.em && !role.look.em,
    del: look.del,
  };
}

/** Parts one behind the other, neighbouring items of lists in lists. */
function assembled(parts: readonly Part[]): string {
  const open: { readonly list: InList; readonly tag: string }[] = [];
  let html = '';
  const close = () => {
    html += `</li></${open.pop()?.tag}>`;
  };
  for (const { html: own, list } of parts) {
    while (open.length > 0 && !(list && goesOn(open.at(-1)?.list, list))) close();
    if (!list) html += own;
    else if (open.at(-1)?.list.level === list.level) html += `</li><li>${own}`;
    else {
      const tag = list.isNumbered ? 'ol' : 'ul';
      open.push({ list, tag });
      html += `<${tag}><li>${own}`;
    }
  }
  while (open.length > 0) close();
  return html;
}

/** Whether an item stands in an open list, or in one of its items. */
function goesOn(open: InList | undefined, item: InList): boolean {
  if (!open) return false;
  if (item.level > open.level) return true;
  return item.level === open.level && item.id === open.id && item.isNumbered === open.isNumbered;
}
