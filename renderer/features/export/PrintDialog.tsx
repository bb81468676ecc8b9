import { useState } from 'react';
import { DEFAULT_NAME_PATTERN } from '../../../shared/export/file-name.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './export.module.css';
import { Preview } from './Preview.tsx';

interface PrintDialogProps {
  readonly articleId: string;
  readonly onClose: () => void;
}

/** What can be put on paper, by the format that a PDF of it has. */
const pages = [
  { id: 'pdf', label: 'Clean text' },
  { id: 'pdf-marked', label: 'Marked text, with comments' },
  { id: 'dossier-pdf', label: 'Dossier' },
] as const;

/** What to print, with its pages in sight; on paper or as a PDF. */
export function PrintDialog({ articleId, onClose }: PrintDialogProps) {
  const { api, desk, review } = useStores();
  const [format, setFormat] = useState<string>(pages[0].id);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<DeskError | null>(null);

  const work = async (job: () => Promise<DeskError | null>) => {
    setBusy(true);
    setError(null);
    const saved = await review.getState().flush();
    setError(saved.ok ? await job() : saved.error);
    setBusy(false);
  };
  const print = async () => {
    const result = await api.invoke('print:paper', { id: articleId, format });
    if (!result.ok) return result.error;
    if (result.value) onClose();
    return null;
  };
  const save = async () => {
    const result = await api.invoke('print:save', { id: articleId, format });
    if (!result.ok) return result.error;
    if (result.value === null) return null;
    const { path, patch } = result.value;
    review.getState().applyPatch(articleId, patch);
    desk.getState().showToast({ message: `Saved as ${path}` });
    onClose();
    return null;
  };
  const label = pages.find(({ id }) => id === format)?.label ?? '';
  return (
    <Dialog
      title="Print"
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={isBusy} onPress={() => void work(save)}>
            Save as PDF…
          </Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void work(print)}>
            Print…
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      <div className={styles.columns}>
        <RadioGroup label="What to print" value={format} options={pages} onChange={setFormat} />
        <Preview
          namePattern={DEFAULT_NAME_PATTERN}
          articleId={articleId}
          format={format}
          label={label}
        />
      </div>
    </Dialog>
  );
}
