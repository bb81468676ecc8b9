import { BookOpen, FolderOpen, X } from 'lucide-react';
import { useStore } from 'zustand';
import type { EvidenceFile, Source } from '../../../../shared/model/source.ts';
import { useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatBytes } from '../../../ui/format.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useAct, useReviewActions } from '../use-review.ts';
import styles from './sources.module.css';

interface EvidenceRowProps {
  readonly source: Source;
  readonly file: EvidenceFile;
}

/** A file attached to a source: read it beside the draft, or see it where it is kept. */
export function EvidenceRow({ source, file }: EvidenceRowProps) {
  const { api, desk, review } = useStores();
  const act = useAct();
  const { show } = useReviewActions();
  const { sha256, fileName, readable, pagesWithoutText, size } = file;
  const isShown = useStore(
    review,
    ({ view }) => view.reference.kind === 'source' && view.reference.sha256 === sha256,
  );
  const reveal = async () => {
    const result = await api.invoke('evidence:show', { sha256 });
    if (!result.ok) desk.getState().showError(result.error);
  };
  return (
    <div className={styles.file}>
      <div className={styles.fileName}>
        <span>{fileName}</span>
        <span className={styles.meta}>
          {formatBytes(size)}
          {readable ? '' : ' · no text could be read from it'}
          {pagesWithoutText ? ` · ${noText(pagesWithoutText)}` : ''}
        </span>
      </div>
      <Button
        variant="quiet"
        icon={<BookOpen />}
        isDisabled={isShown}
        onPress={() =>
          show({
            drawer: false,
            reference: { kind: 'source', sourceId: source.id, sha256, passage: null },
          })
        }
      >
        {isShown ? 'Open at the left' : readable ? 'Read' : 'Why?'}
      </Button>
      <IconButton
        label={`Show ${fileName} in its folder`}
        icon={<FolderOpen />}
        onPress={() => void reveal()}
      />
      <IconButton
        label={`Remove ${fileName}`}
        icon={<X />}
        onPress={() => void act({ type: 'remove-evidence', sourceId: source.id, sha256 })}
      />
    </div>
  );
}

function noText(pages: string): string {
  return `${pages} ${pages.startsWith('pages ') ? 'have' : 'has'} no readable text`;
}
