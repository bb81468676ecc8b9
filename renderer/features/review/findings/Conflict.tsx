import { Plus } from 'lucide-react';
import type { Finding } from '../../../../shared/model/finding.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSpanActs } from '../claims/use-span-acts.ts';
import { useIsClosed, useReview, useReviewActions, useSummary } from '../use-review.ts';
import { type ConflictSide, conflictSides } from './conflict-sides.ts';
import styles from './findings.module.css';
import { placeName } from './place-name.ts';

/** Two places that contradict each other, side by side; each leads to where it stands. */
export function Conflict({ finding }: { readonly finding: Finding }) {
  const analysed = useReview((state) => state.analysed);
  const fields = useSummary()?.fields;
  const spans = useSpanActs();
  const isClosed = useIsClosed();
  const sides = analysed && fields ? conflictSides(finding, analysed, fields) : null;
  if (!analysed || !sides) return null;
  const [one, other] = sides;
  const [inText, against] = one.field === 'body' ? [one, other] : [other, one];
  const sentence = analysed.analysis.sentences.find(([, end]) => end > inText.start);
  return (
    <div className={styles.conflict}>
      <div className={styles.sides}>
        <Side side={one} rule={finding.rule} />
        <Side side={other} rule={finding.rule} />
      </div>
      {isClosed || inText.field !== 'body' || !sentence ? null : (
        <Button
          variant="quiet"
          icon={<Plus />}
          onPress={() =>
            void spans.addFound(
              { start: sentence[0], end: sentence[1] },
              `Conflicts with “${against.words}” (${sidePlace(against)}).`,
            )
          }
        >
          Make it a claim
        </Button>
      )}
    </div>
  );
}

function Side({ side, rule }: { readonly side: ConflictSide; readonly rule: string }) {
  const { goTo } = useReviewActions();
  const { field, start, end, before, words, after } = side;
  return (
    <button
      type="button"
      className={styles.side}
      onClick={() => goTo({ kind: 'finding', rule, field, start, end })}
    >
      <span className={styles.sidePlace}>{sidePlace(side)}</span>
      <span className={styles.sideWords}>
        {before}
        <mark>{words}</mark>
        {after}
      </span>
    </button>
  );
}

function sidePlace({ field, paragraph }: ConflictSide): string {
  return paragraph === null ? placeName(field) : `${placeName(field)}, para ${paragraph}`;
}
