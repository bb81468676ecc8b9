import type { Token } from '../../text/tokens.ts';
import type { Copy, Piece } from '../copy.ts';
import { isQuoted } from '../copy.ts';
import type { RuleOf, Step } from '../rule.ts';
import type { Hit, StyleCheck } from './hit.ts';

/** Words that follow each other in one sentence. */
export const sequence: StyleCheck<RuleOf<'sequence'>> = {
  job: (rule, copy) => ({ patterns: rule.patterns, texts: vocabulary(rule, copy), except: null }),
  hits: (rule, copy, matches) => {
    const fits = rule.patterns.map(() => new Set<string>());
    vocabulary(rule, copy).forEach((word, index) => {
      for (const [pattern, words] of fits.entries()) {
        if ((matches[index]?.[pattern] ?? []).length > 0) words.add(word);
      }
    });
    return copy
      .pieces(rule.scopes)
      .flatMap((piece) => found(rule.steps, fits, piece, copy.tokens(piece)));
  },
};

/** Each word and mark of the sentences once. */
function vocabulary(rule: RuleOf<'sequence'>, copy: Copy): readonly string[] {
  return [
    ...new Set(
      copy.pieces(rule.scopes).flatMap((piece) => copy.tokens(piece).map((token) => token.text)),
    ),
  ];
}

function found(
  steps: readonly Step[],
  fits: readonly ReadonlySet<string>[],
  piece: Piece,
  tokens: readonly Token[],
): readonly Hit[] {
  const hits: Hit[] = [];
  let from = 0;
  while (from < tokens.length) {
    const last = follow(steps, fits, tokens, from);
    const run = last === null ? [] : tokens.slice(from, last + 1);
    const start = (run[0]?.start ?? 0) - piece.start;
    const end = (run.at(-1)?.end ?? 0) - piece.start;
    const hit = run.length > 0 && !isQuoted(piece, start, end);
    if (hit) hits.push({ piece, start, end, args: run.map((token) => token.text) });
    from = hit && last !== null ? last + 1 : from + 1;
  }
  return hits;
}

/** Index of the token that ends the sequence begun at `at`, or null. */
function follow(
  steps: readonly Step[],
  fits: readonly ReadonlySet<string>[],
  tokens: readonly Token[],
  at: number,
): number | null {
  // Places reached so far, the nearest first: each step moves on from all of them.
  let places: readonly number[] = [at - 1];
  for (const [index, step] of steps.entries()) {
    const reached = new Set<number>();
    // What may be skipped before the first word changes nothing about where the sequence begins.
    const skip = index === 0 ? 0 : step.skip;
    for (const place of places) {
      for (let next = place + 1; next <= place + 1 + skip; next += 1) {
        const token = tokens[next];
        if (token && isFit(step, fits, token)) reached.add(next);
      }
    }
    if (reached.size === 0) return null;
    places = [...reached].sort((a, b) => a - b);
  }
  return places[0] ?? null;
}

function isFit(step: Step, fits: readonly ReadonlySet<string>[], token: Token): boolean {
  if (step.pattern === null) return true;
  return (fits[step.pattern]?.has(token.text) ?? false) !== step.negate;
}
