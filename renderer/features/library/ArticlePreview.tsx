import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDay, formatInstant, formatRelative } from '../../ui/format.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import styles from './preview.module.css';
import type { ArticleActs } from './use-article-acts.ts';

/** The article where the keyboard is: what it says and what still stands before its sign-off. */
export function ArticlePreview({ acts }: { readonly acts: ArticleActs }) {
  const { desk, library } = useStores();
  const row = useStore(library, (state) => state.rows.get(state.cursor));
  const readOnly = useStore(desk, (state) => state.library?.readOnly ?? false);
  const isEmpty = useStore(library, (state) => state.loaded && state.total === 0);
  if (isEmpty) return null;
  if (!row) return <aside className={styles.preview} aria-label="Preview" />;
  const more: Readonly<Record<string, (ids: readonly string[]) => void>> = {
    return: acts.returnAll,
    spike: acts.spikeAll,
    trash: acts.trashAll,
  };
  return (
    <aside className={styles.preview} aria-label="Preview" data-pane="preview">
      <StateBadge state={row.state} />
      <h2 className={styles.headline}>{row.headline || 'Without a headline'}</h2>
      {row.dek ? <p className={styles.dek}>{row.dek}</p> : null}
      <p className={styles.meta}>
        {[
          row.byline,
          row.date ? formatDay(row.date) : '',
          `${row.words.toLocaleString('en-GB')} words`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Meter label="Claims settled" value={row.claimsSettled} max={row.claims} />
      {row.reasons.length > 0 && row.state !== 'spiked' ? (
        <section className={styles.reasons} aria-label="Before sign-off">
          <h3>Before sign-off</h3>
          <ul>
            {row.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => acts.open(row.id)}>
          Open
        </Button>
        <Button onPress={() => acts.exportAll([row.id])}>Export…</Button>
        <MenuButton
          label="More"
          items={[
            { id: 'return', label: 'Return…', isDisabled: readOnly },
            { id: 'spike', label: 'Spike…', isDisabled: readOnly },
            { id: 'trash', label: 'Move to the trash', shortcut: 'Delete', isDisabled: readOnly },
          ]}
          onAction={(id) => more[id]?.([row.id])}
        />
      </div>
      <p className={styles.times}>
        Received {formatInstant(row.createdAt)}
        <br />
        Changed {formatInstant(row.updatedAt)} ({formatRelative(row.updatedAt)})
      </p>
    </aside>
  );
}
