import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useStores } from '../../stores/context.ts';
import { ArticleRowView } from './ArticleRowView.tsx';
import styles from './library.module.css';
import { ROW, useRowsInSight } from './use-rows-in-sight.ts';

/**
 * The list, of which only the rows in sight exist. A list box to screen readers; one tab stop,
 * moved by the arrow keys. Space, Ctrl+A and Ctrl or Shift with a click choose several.
 */
export function ArticleList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const { library } = useStores();
  const { rows, total, cursor, selected } = useStore(
    library,
    useShallow(({ rows, total, cursor, selected }) => ({ rows, total, cursor, selected })),
  );
  const frame = useRef<HTMLDivElement>(null);
  const { first, last, page } = useRowsInSight(frame, total);

  // The list has the keyboard unless something else took it.
  useEffect(() => {
    if (document.activeElement === document.body) frame.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (total > 0) void library.getState().inSight(first, Math.max(first, last));
  }, [library, first, last, total]);

  const moveTo = (place: number, event: { readonly shiftKey: boolean }) => {
    const target = Math.max(0, Math.min(place, total - 1));
    if (event.shiftKey) void library.getState().selectRange(cursor, target);
    library.getState().moveTo(target);
    const element = frame.current;
    if (!element) return;
    if (target * ROW < element.scrollTop) element.scrollTop = target * ROW;
    const below = (target + 1) * ROW - element.clientHeight;
    if (below > element.scrollTop) element.scrollTop = below;
  };

  const press = (event: React.KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + page,
      PageUp: cursor - page,
      Home: 0,
      End: total - 1,
    };
    const target = steps[event.key];
    const row = rows.get(cursor);
    if (target !== undefined && !event.altKey) moveTo(target, event);
    else if (event.key === 'Enter' && row) onOpen(row.id);
    else if (event.key === ' ' && row) toggle(row.id);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      void library.getState().selectRange(0, total - 1);
    } else if (event.key === 'Escape' && selected.size > 0) library.getState().select([]);
    else return;
    event.preventDefault();
  };

  const toggle = (id: string) => {
    const chosen = new Set(selected);
    if (!chosen.delete(id)) chosen.add(id);
    library.getState().select(chosen);
  };

  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const current = rows.get(cursor);
  return (
    <div
      ref={frame}
      className={styles.list}
      role="listbox"
      aria-label="Articles"
      aria-multiselectable
      tabIndex={0}
      data-pane-focus
      {...(current ? { 'aria-activedescendant': `row-${current.id}` } : {})}
      onKeyDown={press}
      onClick={(event) => {
        const place = placeOf(event.target);
        const row = place === null ? undefined : rows.get(place);
        if (place === null || !row) return;
        if (event.ctrlKey || event.metaKey) toggle(row.id);
        else if (!event.shiftKey) library.getState().select([]);
        moveTo(place, event);
      }}
      onDoubleClick={() => current && onOpen(current.id)}
    >
      <div style={{ height: total * ROW }}>
        {places.map((place) => {
          const row = rows.get(place);
          return (
            <div
              key={place}
              className={styles.place}
              role="presentation"
              style={{ height: ROW, transform: `translateY(${place * ROW}px)` }}
            >
              {row ? (
                <ArticleRowView
                  row={row}
                  place={place}
                  total={total}
                  isCurrent={place === cursor}
                  isSelected={selected.has(row.id)}
                />
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The place in the list of the row that holds an element; null where none does. */
function placeOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return row ? Number(row.dataset.place) : null;
}
