import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';

interface FirstRowsProps<T> {
  readonly items: readonly T[];
  /** Rows at first, and more with each press. A tab of thousands would slow down typing. */
  readonly step: number;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** The first rows of a long list, and a way to the others. */
export function FirstRows<T>({ items, step, children }: FirstRowsProps<T>) {
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <>
      {children(left > 0 ? items.slice(0, shown) : items)}
      {left > 0 ? (
        <Button variant="quiet" onPress={() => setShown(shown + step)}>
          Show {Math.min(step, left)} more of {left}
        </Button>
      ) : null}
    </>
  );
}
