import type { Incoming } from '../../stores/bring-in-store.ts';
import { useStores } from '../../stores/context.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import styles from './bring-in.module.css';

/** What came along by scraping or pasting; each fix can be taken or left. */
export function ResidueList({
  incoming,
  index,
}: {
  readonly incoming: Incoming;
  readonly index: number;
}) {
  const { bringIn } = useStores();
  const { residue } = incoming.item.intake;
  if (residue.length === 0) return null;
  return (
    <section className={styles.residue} aria-label="Found in the copy">
      <h3>Found in the copy</h3>
      <ul>
        {residue.map(({ finding, fix }, at) => (
          <li key={`${finding.rule}-${finding.start}`}>
            <SeverityMark severity={finding.severity} />
            <div>
              <p>{finding.message}</p>
              {finding.text === '' ? null : <q className={styles.quoted}>{finding.text}</q>}
              {fix.kind === 'none' ? (
                <p className={styles.meta}>For you to settle in the review.</p>
              ) : (
                <Checkbox
                  isSelected={incoming.fixes.has(at)}
                  onChange={() => bringIn.getState().toggleFix(index, at)}
                >
                  {fix.kind === 'remove-from-body'
                    ? 'Take it out of the body'
                    : fix.value === ''
                      ? `Leave the ${fix.field} empty`
                      : `Use as ${fix.field}: ${fix.value}`}
                </Checkbox>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
