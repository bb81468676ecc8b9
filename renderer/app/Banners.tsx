import { useStore } from 'zustand';
import { useStores } from '../stores/context.ts';
import { Button } from '../ui/Button.tsx';
import { formatCount } from '../ui/format.ts';
import styles from './Banners.module.css';

/** What must be known about the library as a whole, above every screen. */
export function Banners() {
  const { desk } = useStores();
  const library = useStore(desk, (state) => state.library);
  if (!library) return null;
  return (
    <>
      {library.readOnly ? (
        <p className={styles.banner} role="status">
          This library is open for reading only: another program has it open. Nothing can be changed
          here.
        </p>
      ) : null}
      {library.problems.length > 0 ? (
        <section className={styles.problems} aria-label="Problems in the library">
          <div className={styles.head}>
            <p className={styles.title}>
              {formatCount(library.problems.length, 'damaged file')} in this library. The rest is
              open.
            </p>
            <Button onPress={() => desk.getState().dismissProblems()}>I have read this</Button>
          </div>
          <ul className={styles.list}>
            {library.problems.map(({ file, what, saved, advice }) => (
              <li key={`${file}${what}`}>
                <p>{what}</p>
                <p>{saved}</p>
                <p>{advice}</p>
                <p className={styles.file}>{file}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
