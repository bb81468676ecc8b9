import type { Person } from '../../../shared/model/primitives.ts';

/** The sentence that a person signs, recorded with the sign-off. */
export function statementFor(headline: string, { name, role }: Person): string {
  const who = role === '' ? name : `${name}, ${role}`;
  return `I, ${who}, have read “${headline}” as it stands, its required claims are verified or waived with a reason, and I approve it for publication.`;
}
