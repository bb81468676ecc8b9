import type { CslItem } from '../../model/csl.ts';
import { plainLine, webAddress } from '../plain.ts';

/** Longer texts are cut: no title is, and the engine's work grows with them. */
const LONGEST = 2000;

/** Variables that no style prints, and `note`, in which the engine would look for others. */
const unprinted = new Set([
  'abstract',
  'annote',
  'categories',
  'citation-key',
  'custom',
  'keyword',
  'note',
]);

/** An item as the engine takes it: each text on one line, and an address only if it is one. */
export function engineItem(id: string, csl: CslItem): object {
  const kept = Object.entries(csl).filter(([variable]) => !unprinted.has(variable));
  const URL = webAddress(csl.URL ?? '');
  const { URL: _, ...item } = Object.fromEntries(
    // The engine takes numbers as text only, but for those of dates.
    kept.map(([name, value]) => [name, typeof value === 'number' ? String(value) : line(value)]),
  );
  return { ...item, id, ...(URL === '' ? {} : { URL }) };
}

function line(value: unknown): unknown {
  if (typeof value === 'string') return plainLine(value).slice(0, LONGEST);
  if (Array.isArray(value)) return value.map(line);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, line(part)]));
}
