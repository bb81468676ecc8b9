import { basename } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ReadCopy } from '../../main/import/read-copy.ts';
import { runTask } from '../../main/worker/in-place.ts';
import { bodyHtml } from '../../shared/export/body-html.ts';
import { parseMarkdown } from '../../shared/export/markdown-tree.ts';
import { articleFieldsSchema } from '../../shared/model/article.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { allRejected } from '../support/markup.ts';
import { ENTITY_MARK } from './attacks.ts';
import type { Seed } from './seeds.ts';

/** What came of a file, as copy and as a source; null where it was refused or something broke. */
export interface WasRead {
  readonly copy: ReadCopy | null;
  readonly source: SourceText | null;
  /** Failures that nobody foresaw. */
  readonly faults: readonly string[];
}

/** Reads a file through the task door, as copy and as a source. */
export async function readFile({ name, bytes }: Seed): Promise<WasRead> {
  const faults: string[] = [];
  const copy = await copyOf(name, bytes, faults);
  const source = await sourceOf(name, bytes, faults);
  return { copy, source, faults };
}

/** What must not be in what came of a file; empty where all is well. */
export function faultsOf({ copy, source, faults }: WasRead, format: string): readonly string[] {
  return [
    ...faults,
    ...(copy ? faultsOfCopy(copy, format) : []),
    ...(source ? faultsOfSource(source, format) : []),
  ];
}

async function copyOf(path: string, bytes: Uint8Array, faults: string[]): Promise<ReadCopy | null> {
  const fileName = basename(path);
  const when = { today: '2026-03-05', now: '2026-03-05T09:00:00.000Z' };
  try {
    return await runTask('readCopy', { fileName, bytes, ...when });
  } catch (error) {
    if (!(error instanceof DeskFailure)) faults.push(`copy: ${stackOf(error)}`);
    else if (!error.message.includes(fileName)) faults.push('copy: the refusal names no file');
    return null;
  }
}

async function sourceOf(
  name: string,
  bytes: Uint8Array,
  faults: string[],
): Promise<SourceText | null> {
  try {
    return await runTask('extractSourceText', { fileName: basename(name), mediaType: '', bytes });
  } catch (error) {
    faults.push(`source: ${stackOf(error)}`);
    return null;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Formats in which anybody may write any address; whatever shows them makes it harmless. */
const freeText = /^(?:md|txt|csv)$/;
/** Formats that know no entities, so that a declaration is text. */
const noEntities = /^(?:md|txt|csv|rtf|html|ninjs)$/;

function faultsOfCopy({ intake, markup }: ReadCopy, format: string): readonly string[] {
  const { fields, body } = intake;
  const faults: string[] = [];
  if (!articleFieldsSchema.safeParse(fields).success) faults.push('fields do not fit the schema');
  const texts = [body, ...Object.values(fields).flat()];
  if (!noEntities.test(format) && texts.some((one) => one.includes(ENTITY_MARK))) {
    faults.push('an entity was expanded');
  }
  faults.push(...faultsOfHtml(body));
  if (!freeText.test(format) && /\]\(\s*<?javascript:/i.test(body))
    faults.push('a script’s address');
  if (!markup) return faults;
  let end = 0;
  for (const one of markup.suggestions) {
    if (one.start < end || one.end < one.start || one.end > body.length) {
      faults.push('suggestions overlap or stand outside of the text');
    }
    end = one.end;
  }
  if (allRejected(body, markup.suggestions) !== markup.submitted.body) {
    faults.push('rejecting all suggestions does not give the submission');
  }
  for (const { anchor } of markup.comments) {
    if (!anchor.orphaned && body.slice(anchor.start, anchor.end) !== anchor.exact) {
      faults.push('a comment’s words stand elsewhere');
    }
  }
  return faults;
}

/** What of a body's HTML could run. */
function faultsOfHtml(body: string): readonly string[] {
  const html = bodyHtml(parseMarkdown(body));
  const root: Root = { type: 'root', children: [...html.text] };
  const faults: string[] = [];
  visit(root, 'element', ({ tagName, properties }) => {
    if (/^(?:script|iframe|object|embed|style|svg|math|form)$/.test(tagName))
      faults.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) faults.push(`a handler ${name}`);
      if (/^(?:href|src)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(String(value))) {
        faults.push(`an address ${String(value).slice(0, 30)}`);
      }
    }
  });
  return faults;
}

function faultsOfSource({ readable, text, parts, reason }: SourceText, format: string) {
  const faults: string[] = [];
  if (readable === (text === '') || readable !== (reason === ''))
    faults.push('neither text nor reason');
  if (!noEntities.test(format) && text.includes(ENTITY_MARK)) faults.push('an entity was expanded');
  if (
    parts.some(({ start }, index) => start < (parts[index - 1]?.start ?? 0) || start > text.length)
  ) {
    faults.push('parts out of order');
  }
  return faults;
}
