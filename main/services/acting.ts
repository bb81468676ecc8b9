import { randomBytes } from 'node:crypto';
import type { ActContext, Person } from '../../shared/model/primitives.ts';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A fresh id: the prefix, a hyphen and `length` letters and digits that can't be misread. */
export function randomId(prefix: string, length = 10): string {
  const bytes = randomBytes(length);
  return `${prefix}-${Array.from(bytes, (byte) => letters[byte % letters.length]).join('')}`;
}

/** Now, in UTC with milliseconds. */
export function now(): string {
  return new Date().toISOString();
}

/** Today where the editor sits, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What deterministic code needs to act in a person's name now. */
export function actAs(by: Person): ActContext {
  return { now: now(), by, newId: (prefix) => randomId(prefix) };
}
