import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { outcomeOf } from '../../stores/bring-in-store.ts';
import { useStores } from '../../stores/context.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './bring-in.module.css';

/** Several pieces of copy: which one is shown, and which are left out. */
export function IncomingList() {
  const { bringIn } = useStores();
  const { incoming, current } = useStore(bringIn);
  return (
    <ul className={styles.items} aria-label="Copy">
      {incoming.map((one, index) => (
        <li key={one.item.token} className={styles.item} data-current={index === current}>
          <button
            type="button"
            className={styles.itemName}
            aria-current={index === current}
            onClick={() => bringIn.getState().show(index)}
          >
            <span className={styles.itemHeadline}>
              {outcomeOf(one).fields.headline || 'Without a headline'}
            </span>
            <span className={styles.meta}>{one.item.fileName}</span>
          </button>
          <IconButton
            label={`Leave out ${one.item.fileName}`}
            icon={<X />}
            onPress={() => bringIn.getState().drop(index)}
          />
        </li>
      ))}
    </ul>
  );
}
