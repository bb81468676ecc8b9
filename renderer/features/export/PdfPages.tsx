import { useEffect, useRef, useState } from 'react';
import styles from './export.module.css';

interface PdfPagesProps {
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** More pages of a preview would only be scrolled past. */
const MOST_PAGES = 20;
/** Pixels of the drawing for each of the PDF's points. */
const SCALE = 2;

/** A PDF's pages, drawn from its bytes; their text can be read by a screen reader. */
export function PdfPages({ title, bytes }: PdfPagesProps) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    let isCurrent = true;
    // What scrolls has to be reached by key.
    place.current?.setAttribute('tabindex', '0');
    setState('drawing');
    drawPages(bytes, (page) => isCurrent && place.current?.append(page)).then(
      () => isCurrent && setState('drawn'),
      () => isCurrent && setState('failed'),
    );
    return () => {
      isCurrent = false;
      place.current?.replaceChildren();
    };
  }, [bytes]);
  return (
    <>
      {state === 'failed' ? (
        <p className={styles.note}>The pages can’t be shown here; the file itself is whole.</p>
      ) : null}
      <div
        ref={place}
        className={styles.pdf}
        role="document"
        aria-label={title}
        aria-busy={state === 'drawing'}
      />
    </>
  );
}

/** Draws one page after the other; each says its text as its label. */
async function drawPages(
  bytes: Uint8Array,
  add: (page: HTMLCanvasElement) => unknown,
): Promise<void> {
  // Large, and needed for this alone.
  const { getDocument } = await import('unpdf/pdfjs');
  // The library takes the memory that it is given.
  const task = getDocument({ data: bytes.slice(), useSystemFonts: true });
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: SCALE });
      const canvas = document.createElement('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.setAttribute('role', 'img');
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      canvas.setAttribute('aria-label', `Page ${number}: ${text}`);
      await page.render({ canvas, viewport }).promise;
      if (add(canvas) === false) return;
    }
  } finally {
    await task.destroy();
  }
}
