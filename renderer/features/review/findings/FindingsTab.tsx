import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { type Severity, severities } from '../../../../shared/model/finding.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { useReview, useSummary } from '../use-review.ts';
import { DismissedRow } from './DismissedRow.tsx';
import { FindingRow } from './FindingRow.tsx';
import styles from './findings.module.css';

const severityNames: Readonly<Record<Severity, string>> = {
  blocker: 'Blockers',
  warning: 'Warnings',
  note: 'Notes',
};

/** What the detectors report, the gravest first; what was set aside on demand. */
export function FindingsTab() {
  const summary = useSummary();
  const [showDismissed, setShowDismissed] = useState(false);
  if (!summary) return null;
  const { findings, dismissed } = summary;
  return (
    <>
      {findings.length === 0 && summary.readiness ? (
        <EmptyState icon={<CircleCheck />} title="Nothing found">
          The detectors have nothing against this draft. They look at its words; whether a statement
          is true is for you to check.
        </EmptyState>
      ) : null}
      {severities.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity);
        return (
          <Section
            key={severity}
            title={severityNames[severity]}
            count={group.length}
            hidden={group.length === 0}
          >
            <FirstRows items={group} step={50}>
              {(first) => (
                <ul className={styles.list}>
                  {first.map((finding) => (
                    <FindingRow
                      key={`${finding.rule}-${finding.field}-${finding.start}-${finding.end}`}
                      finding={finding}
                      index={findings.indexOf(finding)}
                    />
                  ))}
                </ul>
              )}
            </FirstRows>
          </Section>
        );
      })}
      <Silent />
      {dismissed.length > 0 && !showDismissed ? (
        <Button variant="quiet" onPress={() => setShowDismissed(true)}>
          Show {dismissed.length} dismissed
        </Button>
      ) : null}
      <Section
        title="Dismissed"
        count={dismissed.length}
        hidden={!showDismissed || dismissed.length === 0}
        isOpen
        onToggle={() => setShowDismissed(false)}
      >
        <ul className={styles.list}>
          {dismissed.map(({ finding, aside }) => (
            <DismissedRow
              key={`${finding.rule}-${finding.field}-${finding.start}`}
              finding={finding}
              aside={aside}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}

/** Which detectors said nothing because they do not know the article's language. */
function Silent() {
  const silent = useReview((state) => state.analysed?.analysis.silentDetectors ?? none);
  const language = useReview((state) => state.article?.fields.language ?? '');
  if (silent.length === 0) return null;
  return (
    <p className={styles.silent}>
      For the language “{language}” these detectors stay silent: {silent.join(', ')}.
    </p>
  );
}

const none: readonly never[] = [];
