import { createHash } from 'node:crypto';
import {
  type AuditEntry,
  type AuditRecord,
  auditRecordSchema,
} from '../../shared/model/library.ts';
import type { Person } from '../../shared/model/primitives.ts';
import { canonicalJson } from '../../shared/review/content-hash.ts';
import { durableAppend } from './append.ts';
import { asidePath, durableWrite } from './durable.ts';
import type { StoreContext } from './store-context.ts';
import { decodeUtf8 } from './text-file.ts';

/*
 * audit.jsonl: one JSON record a line, append-only. The hash of a record is the SHA-256, in
 * lower-case hexadecimal, of the UTF-8 of the record in canonical JSON (canonicalJson, RFC 8785) without
 * its `hash`. `previous` is the hash of the record before, empty in the first. Changing,
 * removing or inserting a record therefore breaks the chain at that place; cutting whole
 * records off the end does not, which is why a bundle carries the hash of the last one.
 */

export type AuditVerdict = 'intact' | { readonly brokenAt: number; readonly why: string };

/** Who did what is recorded, and when. */
export interface AuditStamp {
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The hash that a record must carry. */
export function auditHash(record: Omit<AuditRecord, 'hash'>): string {
  const { seq, at, by, action, detail, previous } = record;
  const canonical = canonicalJson({
    seq,
    at,
    by: { name: by.name, role: by.role },
    action,
    detail,
    previous,
  });
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}

/** The records that follow `last` (null at the start of a log), chained. */
export function chainRecords(
  last: { readonly seq: number; readonly hash: string } | null,
  entries: readonly AuditEntry[],
  { by, at }: AuditStamp,
): readonly AuditRecord[] {
  let seq = last?.seq ?? 0;
  let previous = last?.hash ?? '';
  return entries.map(({ action, detail }) => {
    seq += 1;
    const open = { seq, at, by, action, detail, previous };
    previous = auditHash(open);
    return { ...open, hash: previous };
  });
}

/** The lines of a log for these records. */
export function auditLines(records: readonly AuditRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function parseRecord(line: string): AuditRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return auditRecordSchema.safeParse(value).data ?? null;
}

interface ParsedLog {
  /** Null where a line is no record. */
  readonly lines: readonly (AuditRecord | null)[];
  /** Bytes up to the end of the last whole line. */
  readonly whole: number;
}

function parseLog(bytes: Uint8Array): ParsedLog {
  const whole = bytes.lastIndexOf(0x0a) + 1;
  const text = Buffer.from(bytes.subarray(0, whole)).toString('utf8');
  return { lines: text.split('\n').slice(0, -1).map(parseRecord), whole };
}

/** The records that can be read, in their order. */
export async function readAuditLog(
  context: StoreContext,
  path: string,
): Promise<readonly AuditRecord[]> {
  const bytes = await context.files.read(path);
  return bytes === null ? [] : parseLog(bytes).lines.filter((record) => record !== null);
}

/** Follows the chain from the first record; says at which one it breaks, and why. */
export async function verifyAuditLog(context: StoreContext, path: string): Promise<AuditVerdict> {
  const bytes = await context.files.read(path);
  if (bytes === null) return { brokenAt: 1, why: 'the audit log is missing' };
  if (decodeUtf8(bytes) === null) return { brokenAt: 1, why: 'the audit log is not UTF-8 text' };
  const { lines, whole } = parseLog(bytes);
  let previous = '';
  for (const [index, record] of lines.entries()) {
    const seq = index + 1;
    if (record === null) return { brokenAt: seq, why: 'the record can’t be read' };
    if (record.seq !== seq) return { brokenAt: seq, why: 'a record was removed or inserted' };
    if (record.previous !== previous) {
      return { brokenAt: seq, why: 'it does not follow the record before it' };
    }
    if (record.hash !== auditHash(record)) return { brokenAt: seq, why: 'the record was changed' };
    previous = record.hash;
  }
  if (whole < bytes.length)
    return { brokenAt: lines.length + 1, why: 'the last record is cut off' };
  if (lines.length === 0) return { brokenAt: 1, why: 'the audit log is empty' };
  return 'intact';
}

/** Takes a last line without its end, never acknowledged, out of the log and keeps it aside. */
async function setCutLineAside(
  context: StoreContext,
  path: string,
  articleId: string,
  bytes: Uint8Array,
  whole: number,
): Promise<void> {
  const aside = await asidePath(context.files, path, 'damaged', context.clock());
  await durableWrite(context.files, aside, bytes.subarray(whole));
  await context.files.truncate(path, whole);
  context.report({
    code: 'damaged',
    file: path,
    articleId,
    what: 'The last record of the audit log was cut off, as after a power cut.',
    saved: `All whole records are there; the cut one is kept as ${aside}.`,
    advice: 'Nothing needs to be done.',
  });
}

/**
 * Appends records and returns when they are on the disk. They continue the last record that can
 * be read, so a log that was tampered with goes on and stays recognisably broken.
 */
export async function appendAuditLog(
  context: StoreContext,
  path: string,
  articleId: string,
  entries: readonly AuditEntry[],
  stamp: AuditStamp,
): Promise<void> {
  if (entries.length === 0) return;
  const bytes = (await context.files.read(path)) ?? new Uint8Array();
  const { lines, whole } = parseLog(bytes);
  if (whole < bytes.length) await setCutLineAside(context, path, articleId, bytes, whole);
  const hash = lines.findLast((record) => record !== null)?.hash ?? '';
  const last = lines.length === 0 ? null : { seq: lines.length, hash };
  await durableAppend(context.files, path, auditLines(chainRecords(last, entries, stamp)));
}
