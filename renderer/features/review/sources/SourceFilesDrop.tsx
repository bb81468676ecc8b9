import type { ReactNode } from 'react';
import { useStores } from '../../../stores/context.ts';
import { useReviewActions } from '../use-review.ts';

/** Files of source data that are dropped among the sources are read; others go to the window. */
export function SourceFilesDrop({ children }: { readonly children: ReactNode }) {
  const { api } = useStores();
  const { ask } = useReviewActions();
  return (
    <section
      aria-label="What the claims are checked against"
      onDrop={(event) => {
        const files = [...event.dataTransfer.files];
        if (files.length === 0 || !files.every(({ name }) => /\.(?:bib|ris|json)$/i.test(name)))
          return;
        event.preventDefault();
        const paths = files.map(api.pathOf).filter((path) => path !== '');
        if (paths.length > 0) ask({ kind: 'source-files', paths });
      }}
    >
      {children}
    </section>
  );
}
