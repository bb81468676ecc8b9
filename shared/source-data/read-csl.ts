import {
  type CslItem,
  cslDateVariables,
  cslItemSchema,
  cslTypes,
  cslVariableSchemas,
} from '../model/csl.ts';
import { dateFromText } from './csl-dates.ts';
import { type FoundSource, kindOfType, LONGEST_FIELD } from './found.ts';

/** Objects in objects, at most, in what other programs keep under `custom`. */
const DEEPEST = 20;

/**
 * An item of CSL-JSON as other programs write it: years as text, dates as EDTF text, variables
 * that CSL does not know. What has no place is named; null where it is no item at all.
 */
export function readCslItem(item: unknown): FoundSource | null {
  if (!isObject(item)) return null;
  const { id, type, title, ...variables } = item;
  if (type === undefined && title === undefined) return null;
  const leftOut: string[] = [];
  const known = cslTypes.find((one) => one === type);
  if (!known && type !== undefined) leftOut.push(`type “${String(type).slice(0, 50)}”`);
  const kept = Object.entries(variables).filter(([variable, value]) => {
    const isKept = value !== null && isValid(variable, forgiving(variable, value));
    if (!isKept && value !== null) leftOut.push(variable.slice(0, 50));
    return isKept;
  });
  const made = cslItemSchema.safeParse({
    ...(typeof id === 'string' || typeof id === 'number' ? { 'citation-key': String(id) } : {}),
    ...Object.fromEntries(kept.map(([name, value]) => [name, forgiving(name, value)])),
    type: known ?? 'document',
    title: typeof title === 'string' ? title.slice(0, LONGEST_FIELD) : '',
  });
  if (!made.success) return null;
  const csl: CslItem = made.data;
  return { kind: kindOfType(csl.type), csl, leftOut };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isValid(variable: string, value: unknown): boolean {
  if (!Object.hasOwn(cslVariableSchemas, variable)) return false;
  if (typeof value === 'string' && value.length > LONGEST_FIELD) return false;
  if (depth(value) > DEEPEST) return false;
  const schema = Object.entries(cslVariableSchemas).find(([name]) => name === variable)?.[1];
  return schema?.safeParse(value).success ?? false;
}

/** How deep a value is nested, as far as it matters here. */
function depth(value: unknown): number {
  let level: unknown[] = [value];
  for (let deep = 0; deep <= DEEPEST; deep += 1) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
    if (level.length === 0) return deep;
  }
  return DEEPEST + 1;
}

/** A date as our schema has it, where others write it as EDTF or its numbers as text. */
function forgiving(variable: string, value: unknown): unknown {
  if (!cslDateVariables.some((one) => one === variable)) return value;
  if (typeof value === 'string') return dateFromText(value);
  if (!isObject(value) || !Array.isArray(value['date-parts'])) return value;
  const parts = value['date-parts'].map((date: unknown) =>
    Array.isArray(date)
      ? date.filter((part) => part !== null && part !== '').map((part) => numberOf(part))
      : date,
  );
  return { ...value, 'date-parts': parts.filter((date) => !isEmpty(date)) };
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function numberOf(part: unknown): unknown {
  return typeof part === 'string' && /^-?\d+$/.test(part) ? Number(part) : part;
}
