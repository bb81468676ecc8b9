import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';

interface FirstRowsProps<T> {
  readonly items: readonly T[];
  /** Rows at first, and more with each press. A tab of thousands would slow down typing. */
  readonly step: number;
  /** Index of the row that has to be shown wherever it is; -1 for none. */
  readonly active?: number;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** Some rows of a long list, the first or those round the active one, and ways to the others. */
export function FirstRows<T>({ items, step, active = -1, children }: FirstRowsProps<T>) {
  const [range, setRange] = useState<readonly [from: number, to: number]>([0, step]);
  const [from, to] = withActive(range, active, step);
  const [before, after] = [Math.min(from, items.length), Math.max(0, items.length - to)];
  return (
    <>
      {before > 0 ? (
        <Button variant="quiet" onPress={() => setRange([Math.max(0, from - step), to])}>
          Show {Math.min(step, before)} earlier of {before}
        </Button>
      ) : null}
      {children(items.slice(from, to))}
      {after > 0 ? (
        <Button variant="quiet" onPress={() => setRange([from, to + step])}>
          Show {Math.min(step, after)} more of {after}
        </Button>
      ) : null}
    </>
  );
}

/** The range, or one of its own round the active row where that lies outside. */
function withActive(
  range: readonly [number, number],
  active: number,
  step: number,
): readonly [from: number, to: number] {
  const [from, to] = range;
  if (active < 0 || (active >= from && active < to)) return range;
  const start = Math.max(0, Math.floor(active / step) * step);
  return [start, start + step];
}
