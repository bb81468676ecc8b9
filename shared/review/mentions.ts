import type { Person } from '../model/primitives.ts';

/** A piece of a remark: plain words, or a person who is spoken to. */
export interface RemarkPiece {
  /** Where it begins in the remark; UTF-16 code units. */
  readonly at: number;
  readonly text: string;
  readonly mentions: Person | null;
}

/**
 * A remark cut up by whom it mentions: `@` and the full name of one of the people, in any case,
 * not in the middle of a word. Of names that begin alike the longest counts.
 */
export function remarkPieces(body: string, people: readonly Person[]): readonly RemarkPiece[] {
  const longestFirst = people
    .filter(({ name }) => name.trim() !== '')
    .sort((a, b) => b.name.length - a.name.length);
  const pieces: RemarkPiece[] = [];
  let plain = 0;
  for (let at = body.indexOf('@'); at >= 0; at = body.indexOf('@', at + 1)) {
    const person = longestFirst.find(({ name }) => isMention(body, at, name));
    if (!person) continue;
    if (at > plain) pieces.push({ at: plain, text: body.slice(plain, at), mentions: null });
    plain = at + 1 + person.name.length;
    pieces.push({ at, text: body.slice(at, plain), mentions: person });
  }
  if (plain < body.length) pieces.push({ at: plain, text: body.slice(plain), mentions: null });
  return pieces;
}

function isMention(body: string, at: number, name: string): boolean {
  const end = at + 1 + name.length;
  return (
    body.slice(at + 1, end).toLowerCase() === name.toLowerCase() &&
    !/[\p{L}\p{N}]$/u.test(body.slice(0, at)) &&
    !/^[\p{L}\p{N}]/u.test(body.slice(end))
  );
}

/** The people whose name goes on from the `@` that a remark ends with; none where it has none. */
export function suggestedMentions(body: string, people: readonly Person[]): readonly Person[] {
  const begun = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{M} .'’-]{0,40})$/u.exec(body)?.[1]?.toLowerCase();
  if (begun === undefined) return [];
  return people.filter(({ name }) => {
    const known = name.toLowerCase();
    return known !== begun && (known.startsWith(begun) || known.includes(` ${begun}`));
  });
}

/** The remark with the mention that it ends with completed, and a space after it. */
export function withMention(body: string, { name }: Person): string {
  return `${body.slice(0, body.lastIndexOf('@'))}@${name} `;
}
