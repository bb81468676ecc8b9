import { useEffect, useState } from 'react';
import type { ExportedFile } from '../../../shared/export/exporter.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import { useStores } from '../../stores/context.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import styles from './export.module.css';
import { PdfPages } from './PdfPages.tsx';

interface PreviewProps {
  readonly articleId: string;
  readonly format: string;
  readonly label: string;
  readonly namePattern: string;
}

/** Formats that are shown as a page, made from their bytes. */
const pages = /^text\/html|wordprocessingml|epub\+zip/;

/** The file exactly as it would be written: pages as pages, everything else as its text. */
export function Preview({ articleId, format, label, namePattern }: PreviewProps) {
  const { api, review } = useStores();
  const [file, setFile] = useState<{ readonly format: string; readonly file: ExportedFile } | null>(
    null,
  );
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const saved = await review.getState().flush();
      const result = saved.ok
        ? await api.invoke('export:preview', { id: articleId, format, namePattern })
        : saved;
      if (!isCurrent) return;
      setError(result.ok ? null : result.error);
      if (result.ok && result.value !== null) setFile({ format, file: result.value });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [api, review, articleId, format, namePattern]);

  if (error) return <ErrorNotice error={error} />;
  const current = file?.format === format ? file.file : null;
  return (
    <figure className={styles.preview}>
      <figcaption>{current?.name ?? 'Making the preview…'}</figcaption>
      {current === null ? null : (
        <Shown
          file={current}
          label={label}
          address={`${encodeURIComponent(articleId)}/${encodeURIComponent(format)}`}
        />
      )}
    </figure>
  );
}

interface ShownProps {
  readonly file: ExportedFile;
  readonly label: string;
  /** The article's id and the format. */
  readonly address: string;
}

function Shown({ file: { mediaType, content }, label, address }: ShownProps) {
  const title = `Preview of ${label}`;
  if (pages.test(mediaType)) {
    // Another origin, sandboxed and without scripts: an export can't reach the desk.
    return <iframe title={title} sandbox="" src={`app://preview/${address}`} />;
  }
  if (typeof content !== 'string') return <PdfPages title={title} bytes={content} />;
  return <textarea readOnly spellCheck={false} aria-label={title} value={content} />;
}
