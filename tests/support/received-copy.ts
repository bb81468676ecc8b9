import { expect } from 'vitest';
import { readCopy } from '../../main/import/read-copy.ts';

/** When the tests bring files in. */
export const now = '2026-03-05T09:00:00.000Z';

/** Reads a file of copy as the program does. */
export function received(name: string, bytes: Uint8Array) {
  return readCopy(name, bytes, { today: '2026-03-05', now });
}

/** The text of a file with this headline, in which nothing is recorded. */
export async function plainBody(
  name: string,
  bytes: Uint8Array,
  headline = 'Council approves harbour levy',
): Promise<string> {
  const { intake, markup } = await received(name, bytes);
  expect(markup).toBeNull();
  expect(intake.fields.headline).toBe(headline);
  return intake.body;
}

/** A file with changes or comments, and what was recorded in it. */
export async function recorded(name: string, bytes: Uint8Array) {
  const { intake, markup } = await received(name, bytes);
  if (!markup) throw new Error('Nothing was recorded in it');
  return { intake, markup };
}
