import type { Finding } from '../model/finding.ts';
import type { Span } from './span.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The same thing so many code units further on. */
export function moved<T extends Placed>(one: T, by: number): T {
  return { ...one, start: one.start + by, end: one.end + by };
}

/** The same things so many code units further on. */
export function movedAll<T extends Placed>(things: readonly T[], by: number): readonly T[] {
  return by === 0 ? things : things.map((one) => moved(one, by));
}

/** The same spans so many code units further on. */
export function movedSpans(spans: readonly Span[], by: number): readonly Span[] {
  return by === 0 ? spans : spans.map(([start, end]): Span => [start + by, end + by]);
}

/** The same findings in the body, with what they are related to, so many code units further on. */
export function movedFindings(findings: readonly Finding[], by: number): readonly Finding[] {
  if (by === 0) return findings;
  return findings.map((one) => {
    const { related } = one;
    return {
      ...one,
      start: one.start + by,
      end: one.end + by,
      ...(related?.field === 'body' && {
        related: { ...related, start: related.start + by, end: related.end + by },
      }),
    };
  });
}

/**
 * Something whose offsets count from where it stands, and the same at the place it was last asked
 * for: most of a text stays where it is while somebody types.
 */
export class Movable<T> {
  readonly #still: T;
  readonly #move: (still: T, by: number) => T;
  #last: { readonly by: number; readonly moved: T } | null = null;

  constructor(still: T, move: (still: T, by: number) => T) {
    this.#still = still;
    this.#move = move;
  }

  at(offset: number): T {
    if (this.#last?.by !== offset) {
      this.#last = { by: offset, moved: this.#move(this.#still, offset) };
    }
    return this.#last.moved;
  }
}
