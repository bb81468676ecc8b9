import { attacks } from './attacks.ts';
import type { Random } from './random.ts';

/** Elements of larger files take too long to be found. */
const MOST_BYTES = 40_000;
/** Most copies of one element. */
const MOST_TIMES = 300;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Repeats, moves or takes out an element, or changes words or the value of an attribute, so that
 * what was well-formed stays so and gets past the parser.
 */
export function inMarkup(random: Random, bytes: Uint8Array): Uint8Array {
  if (bytes.length > MOST_BYTES) return bytes;
  const text = Buffer.from(bytes).toString('utf8');
  const kind = random.below(5);
  if (kind === 0)
    return changed(random, text, />([^<>]+)</g, (words) => words.replace(/[^<>]+/, attack(random)));
  if (kind === 1)
    return changed(random, text, /\s[\w:.-]+="[^"<>]*"/g, (one) =>
      one.replace(/"[^"]*"/, `"${attack(random)}"`),
    );
  // An element without another of its name in it.
  const element = /<([\w:.-]+)(?:\s[^<>]*)?(?<!\/)>(?:(?!<\1[\s>])[\s\S])*?<\/\1>/g;
  if (kind === 2) return changed(random, text, element, () => '');
  if (kind === 3) {
    const times = random.chance(0.2) ? 1 + random.below(MOST_TIMES) : 2;
    return changed(random, text, element, (one) => one.repeat(times));
  }
  const moved = [...text.matchAll(element)].map(([one]) => one);
  return moved.length === 0
    ? bytes
    : changed(random, text, element, (one) => one + random.pick(moved));
}

/** Gives a string or another value of JSON another one. */
export function inJson(random: Random, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  const values = ['null', '[]', '{}', '1e999', 'true', '[[]]', '""'];
  const value = random.chance(0.7) ? JSON.stringify(random.pick(attacks)) : random.pick(values);
  return changed(random, text, /:\s*(?:"(?:[^"\\]|\\.)*"|\[)/g, (one) =>
    one.endsWith('[') ? `: [${value}, ` : `: ${value}`,
  );
}

function attack(random: Random): string {
  const one = random.pick(attacks).repeat(random.chance(0.1) ? 1 + random.below(500) : 1);
  // Controls are no XML, escaped or not.
  return one.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign).replace(/\p{Cc}/gu, ' ');
}

/** Changes one of the places that a pattern finds. */
function changed(
  random: Random,
  text: string,
  pattern: RegExp,
  change: (found: string) => string,
): Uint8Array {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return new TextEncoder().encode(text);
  const { 0: found, index } = random.pick(places);
  return new TextEncoder().encode(
    text.slice(0, index) + change(found) + text.slice(index + found.length),
  );
}
