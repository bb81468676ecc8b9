import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';

/** Height of a row, in CSS pixels; rows are alike, so that places can be computed. */
export const ROW = 60;
/** Rows drawn above and below what is in sight. */
const SPARE = 8;

interface Sight {
  /** The topmost row, and how many fit. */
  readonly row: number;
  readonly rows: number;
}

/**
 * Which places of the list are in sight, spare rows included, and how many rows fit on a page.
 * Keeps the scroll position in the library store and takes it up again.
 */
export function useRowsInSight(frame: RefObject<HTMLElement | null>, total: number) {
  const { library } = useStores();
  const isAtTop = useStore(library, (state) => state.scrollTop === 0);
  const [sight, setSight] = useState<Sight>({ row: 0, rows: 14 });

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const { scrollTop } = library.getState();
    // Scrolling to where it is would lay out the window one time more.
    if (scrollTop > 0) element.scrollTop = scrollTop;
    const look = () => setSight((old) => seen(element, old));
    const scrolled = () => {
      look();
      library.getState().rememberScroll(element.scrollTop);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', scrolled);
    };
  }, [frame, library]);

  // Another search or filter begins at the top.
  const wasAtTop = useRef(true);
  useLayoutEffect(() => {
    if (isAtTop && !wasAtTop.current && frame.current) frame.current.scrollTop = 0;
    wasAtTop.current = isAtTop;
  }, [frame, isAtTop]);

  return {
    first: Math.max(0, sight.row - SPARE),
    last: Math.min(total - 1, sight.row + sight.rows + SPARE),
    page: Math.max(1, sight.rows - 2),
  };
}

/** What is in sight now; the same object as before where that did not change. */
function seen({ scrollTop, clientHeight }: HTMLElement, old: Sight): Sight {
  const row = Math.floor(scrollTop / ROW);
  const rows = Math.ceil(clientHeight / ROW);
  return old.row === row && old.rows === rows ? old : { row, rows };
}
