import type { Fact, FactType, Span } from '../analysis.ts';

export type FactOf<Type extends FactType> = Extract<Fact, { readonly type: Type }>;

/** The facts of one type, in their order. */
export function factsOf<Type extends FactType>(
  facts: readonly Fact[],
  type: Type,
): readonly FactOf<Type>[] {
  return facts.filter((fact): fact is FactOf<Type> => fact.type === type);
}

/**
 * Index of the first of the ordered, disjoint spans that ends after `offset`, by bisection;
 * their number where none does.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether any of the ordered, disjoint spans shares a code unit with `[start, end)`. */
export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[firstEndingAfter(spans, start)];
  return span !== undefined && span[0] < end;
}

/** The one of the ordered, disjoint spans that holds `offset`, or null. */
export function spanAt(spans: readonly Span[], offset: number): Span | null {
  const span = spans[firstEndingAfter(spans, offset)];
  return span && span[0] <= offset ? span : null;
}

/** The spans of facts, ordered and with overlapping ones made one. */
export function spansOf(facts: readonly Fact[]): readonly Span[] {
  const ordered = facts
    .map((fact): Span => [fact.start, fact.end])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [start, end] of ordered) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
