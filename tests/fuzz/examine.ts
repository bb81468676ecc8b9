import { basename } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ReadCopy } from '../../main/import/read-copy.ts';
import { runTask } from '../../main/worker/in-place.ts';
import { bodyHtml } from '../../shared/export/body-html.ts';
import { parseMarkdown } from '../../shared/export/markdown-tree.ts';
import { articleFieldsSchema } from '../../shared/model/article.ts';
import { cslItemSchema } from '../../shared/model/csl.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import type { SourceData } from '../../shared/source-data/found.ts';
import { allRejected } from '../support/markup.ts';
import { ENTITY_MARK } from './attacks.ts';
import type { Seed } from './seeds.ts';

/** What came of a file by the door that it came in; null where it was refused or something broke. */
export interface WasRead {
  readonly copy: ReadCopy | null;
  readonly source: SourceText | null;
  readonly data: SourceData | null;
  /** The longest that a door took, of the processor: other programs take nothing from that. */
  readonly ms: number;
  /** Failures that nobody foresaw. */
  readonly faults: readonly string[];
}

/** Reads a file through the task door: as copy, as a source and as data about sources. */
export async function readFile({ name, bytes }: Seed): Promise<WasRead> {
  const faults: string[] = [];
  let ms = 0;
  const timed = async <T>(read: () => Promise<T>): Promise<T> => {
    const started = process.cpuUsage();
    const answer = await read();
    const { user, system } = process.cpuUsage(started);
    ms = Math.max(ms, (user + system) / 1000);
    return answer;
  };
  const copy = await timed(() => copyOf(name, bytes, faults));
  const source = await timed(() => sourceOf(name, bytes, faults));
  const data = await timed(() => dataOf(basename(name), bytes, faults));
  return { copy, source, data, ms, faults };
}

/** What must not be in what came of a file; empty where all is well. */
export function faultsOf(
  { copy, source, data, faults }: WasRead,
  format: string,
): readonly string[] {
  return [
    ...faults,
    ...(data ? faultsOfData(data) : []),
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
    faults.push(...faultsOfRefusal('copy', fileName, error));
    return null;
  }
}

async function dataOf(
  fileName: string,
  bytes: Uint8Array,
  faults: string[],
): Promise<SourceData | null> {
  try {
    return await runTask('readSourceData', { fileName, bytes });
  } catch (error) {
    faults.push(...faultsOfRefusal('data', fileName, error));
    return null;
  }
}

function faultsOfRefusal(door: string, fileName: string, error: unknown): readonly string[] {
  if (!(error instanceof DeskFailure)) return [`${door}: ${stackOf(error)}`];
  return error.message.includes(fileName) ? [] : [`${door}: the refusal names no file`];
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
const freeText = /^(?:md|txt|csv|bibtex|ris|csl)$/;
/** Formats that know no entities, so that a declaration is text. */
const noEntities = /^(?:md|txt|csv|rtf|html|ninjs|bibtex|ris|csl)$/;

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

function faultsOfData({ found }: SourceData): readonly string[] {
  return found.every(({ csl }) => cslItemSchema.safeParse(csl).success)
    ? []
    : ['the data of a source does not fit the schema'];
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
