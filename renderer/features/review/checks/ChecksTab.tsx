import type { CheckGroup } from '../../../../shared/model/checklist.ts';
import { checkGroups } from '../../../../shared/model/checklist.ts';
import { checkGroupNames } from '../../../../shared/review/names.ts';
import { Section } from '../inspector/Section.tsx';
import { useSummary } from '../use-review.ts';
import { CheckRow } from './CheckRow.tsx';
import styles from './checks.module.css';

/** The article's checklist, in the groups of its template. */
export function ChecksTab() {
  const checks = useSummary()?.checks ?? [];
  const done = (group: CheckGroup) =>
    checks.filter(
      ({ item, status }) =>
        item.group === group && status.state !== 'open' && status.state !== 'failing',
    ).length;
  return checkGroups.map((group) => {
    const lines = checks.filter(({ item }) => item.group === group);
    return (
      <Section
        key={group}
        title={checkGroupNames[group]}
        hidden={lines.length === 0}
        action={
          <span className={styles.tally}>
            {done(group)}/{lines.length}
          </span>
        }
      >
        <ul className={styles.list}>
          {lines.map((line) => (
            <CheckRow key={line.item.id} line={line} />
          ))}
        </ul>
      </Section>
    );
  });
}
