import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { assertNever } from '../../shared/model/result.ts';
import { useStores } from '../stores/context.ts';

// Loaded when they are first opened: none is there at start.
const BringInDialog = lazy(async () => ({
  default: (await import('../features/bring-in/BringInDialog.tsx')).BringInDialog,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('../features/export/ExportDialog.tsx')).ExportDialog,
}));
const PrintDialog = lazy(async () => ({
  default: (await import('../features/export/PrintDialog.tsx')).PrintDialog,
}));
const SignOffDialog = lazy(async () => ({
  default: (await import('../features/signoff/SignOffDialog.tsx')).SignOffDialog,
}));
const VerifyDialog = lazy(async () => ({
  default: (await import('../features/verify/VerifyDialog.tsx')).VerifyDialog,
}));
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const GuideDialog = lazy(async () => ({
  default: (await import('../features/guide/GuideDialog.tsx')).GuideDialog,
}));
const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }));

/** The dialog that is open, if one is. */
export function Dialogs() {
  return (
    <Suspense>
      <OpenDialog />
    </Suspense>
  );
}

function OpenDialog() {
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
    case 'verify':
      return <VerifyDialog paths={dialog.paths} onClose={close} />;
    case 'print':
      return <PrintDialog articleId={dialog.articleId} onClose={close} />;
    case 'palette':
      return <Palette onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'guide':
      return <GuideDialog rule={dialog.rule} onClose={close} />;
    default:
      return assertNever(dialog);
  }
}
