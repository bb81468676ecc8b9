import type { ExportSummary } from '../../../shared/ipc/channels/export.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ExportSummaryView } from './ExportSummaryView.tsx';

interface ExportDoneProps {
  readonly summary: ExportSummary;
  readonly error: DeskError | null;
  readonly onClose: () => void;
  readonly onError: (error: DeskError) => void;
}

/** The summary, which stays until it is read. */
export function ExportDone({ summary, error, onClose, onError }: ExportDoneProps) {
  const { api } = useStores();
  const show = async () => {
    const result = await api.invoke('export:show-folder', { folder: summary.folder });
    if (!result.ok) onError(result.error);
  };
  return (
    <Dialog
      title={summary.cancelled ? 'Export cancelled' : 'Exported'}
      isOpen
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onPress={() => void show()}>
            Show folder
          </Button>
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      <ExportSummaryView summary={summary} />
    </Dialog>
  );
}
