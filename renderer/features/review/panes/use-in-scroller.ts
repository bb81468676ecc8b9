import type { EditorView } from '@codemirror/view';
import { useLayoutEffect, useState } from 'react';

/**
 * A place inside an editor's scroller, above its text, for what scrolls away with it. It stands
 * outside the editable text. The text keeps clear of it through `--above`, its height.
 *
 * @param view the editor; null while it is not on the screen
 */
export function useInScroller(view: EditorView | null): HTMLElement | null {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (!view) return;
    const element = document.createElement('div');
    element.style.position = 'absolute';
    element.style.insetInline = '0';
    element.style.top = '0';
    view.scrollDOM.prepend(element);
    const observer = new ResizeObserver(() => {
      view.dom.style.setProperty('--above', `${element.offsetHeight}px`);
      view.requestMeasure();
    });
    observer.observe(element);
    setPlace(element);
    return () => {
      observer.disconnect();
      element.remove();
      setPlace(null);
    };
  }, [view]);
  return place;
}
