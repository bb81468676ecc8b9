import { useStore } from 'zustand';
import { assertNever } from '../../shared/model/result.ts';
import { BringInDialog } from '../features/bring-in/BringInDialog.tsx';
import { ExportDialog } from '../features/export/ExportDialog.tsx';
import { SignOffDialog } from '../features/signoff/SignOffDialog.tsx';
import { useStores } from '../stores/context.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { Palette } from './Palette.tsx';

/** The dialog that is open, if one is. */
export function Dialogs() {
  const { desk } = useStores();
  const dialog = useStore(desk, (state) => state.dialog);
  const close = desk.getState().closeDialog;
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'bring-in':
      return <BringInDialog onClose={close} />;
    case 'sign-off':
      return <SignOffDialog articleId={dialog.articleId} onClose={close} />;
    case 'export':
      return <ExportDialog ids={dialog.ids} onClose={close} />;
    case 'palette':
      return <Palette onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    default:
      return assertNever(dialog);
  }
}
