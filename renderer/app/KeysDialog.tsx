import { useStore } from 'zustand';
import { useStores } from '../stores/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Keys } from '../ui/Keys.tsx';
import styles from './KeysDialog.module.css';

const everywhere = [
  { keys: 'F6', title: 'Go round the panes' },
  { keys: 'Escape', title: 'Close the innermost thing' },
];

/** The map of keys, as the commands have them now. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const commands = useStore(useStores().commands, (state) => state.commands);
  const withKeys = commands.filter((one) => one.keys !== undefined);
  const groups = [...new Set(withKeys.map((one) => one.group))];
  return (
    <Dialog title="Map of keys" size="large" onClose={onClose}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.heading}>{group}</h3>
            <dl className={styles.keys}>
              {withKeys
                .filter((one) => one.group === group)
                .map(({ id, title, keys, otherKeys }) => (
                  <div key={id} className={styles.line}>
                    <dt>{title}</dt>
                    <dd>
                      {keys ? <Keys shortcut={keys} /> : null}
                      {otherKeys ? <Keys shortcut={otherKeys} /> : null}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3 className={styles.heading}>Everywhere</h3>
          <dl className={styles.keys}>
            {everywhere.map(({ keys, title }) => (
              <div key={keys} className={styles.line}>
                <dt>{title}</dt>
                <dd>
                  <Keys shortcut={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
