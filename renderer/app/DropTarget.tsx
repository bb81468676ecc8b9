import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStores } from '../stores/context.ts';
import styles from './DropTarget.module.css';

/** Files dropped anywhere on the window are brought in; a veil says so while they are dragged. */
export function DropTarget() {
  const { api, bringIn, desk } = useStores();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (!desk.getState().library?.readOnly) setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      // A part that took the files itself, such as a source's card, has prevented the default.
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const paths = files.map((file) => api.pathOf(file)).filter((path) => path !== '');
      if (paths.length === 0 || desk.getState().library?.readOnly) return;
      desk.getState().openDialog({ kind: 'bring-in' });
      void bringIn.getState().read(paths);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [api, bringIn, desk]);
  return isOver ? (
    <div className={styles.veil}>
      <FileInput aria-hidden />
      <p>Drop to bring in</p>
    </div>
  ) : null;
}
