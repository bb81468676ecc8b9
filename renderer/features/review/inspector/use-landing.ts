import { type RefObject, useEffect, useRef } from 'react';
import type { Target } from '../../../../shared/review/readiness-model.ts';
import { useReview, useReviewActions } from '../use-review.ts';

/**
 * Brings an element into view by the smallest distance and focuses it when the editor is led
 * to the place that it stands for. Who is led there while writing in the text stays in the text.
 *
 * @param isHere whether a place is this element's
 */
export function useLanding<E extends HTMLElement>(
  isHere: (target: Target) => boolean,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const landing = useReview((state) => state.landing);
  const { landed } = useReviewActions();
  const here = landing !== null && isHere(landing.target);
  const seq = landing?.seq ?? 0;
  useEffect(() => {
    if (!here || seq === 0 || !element.current) return;
    element.current.scrollIntoView({ block: 'nearest' });
    if (!isInText(document.activeElement)) element.current.focus({ preventScroll: true });
    landed();
  }, [here, seq, landed]);
  return element;
}

function isInText(element: Element | null): boolean {
  return element?.closest('.cm-editor') != null;
}
