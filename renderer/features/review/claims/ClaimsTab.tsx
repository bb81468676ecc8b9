import { ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Claim } from '../../../../shared/model/claim.ts';
import { paragraphFrom, paragraphStarts } from '../../../../shared/model/source-text.ts';
import { useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LookupLine } from '../evidence/LookupLine.tsx';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { useIsClosed, useReview, useReviewActions, useSummary } from '../use-review.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { CoverageLine } from './CoverageLine.tsx';
import { isToCheck } from './claim-order.ts';
import styles from './claims.module.css';
import { ProposalRow } from './ProposalRow.tsx';
import { SelectionBar } from './SelectionBar.tsx';

/** Every claim, what still wants somebody first; then what the detectors suggest. */
export function ClaimsTab() {
  const { desk } = useStores();
  const claims = useReview((state) => state.article?.claims ?? none);
  const activeId = useReview((state) => state.view.claimId);
  const actions = useReviewActions();
  const summary = useSummary();
  const isClosed = useIsClosed();
  const showProposals = useStore(desk, (state) => state.preferences.showProposals);
  const [settledOpen, setSettledOpen] = useState(false);

  const toCheck = claims.filter(isToCheck);
  const settled = claims.filter((claim) => !isToCheck(claim));
  const proposals = showProposals && !isClosed ? (summary?.proposals ?? []) : [];
  const settledShown = settledOpen || settled.some((claim) => claim.id === activeId);

  return (
    <>
      {isClosed ? <Closed /> : null}
      <SelectionBar />
      <CoverageLine />
      <LookupLine />
      {claims.length === 0 && proposals.length === 0 ? (
        <EmptyState icon={<ListChecks />} title="No claims yet">
          Mark the words of a statement in the draft, then add it as a claim. Every claim is checked
          against its sources before the article can be signed off.
        </EmptyState>
      ) : null}
      <Section title="To check" count={toCheck.length} hidden={claims.length === 0}>
        <ClaimCards claims={toCheck} activeId={activeId} />
        {toCheck.length === 0 ? <p>Every claim is settled.</p> : null}
      </Section>
      <Section
        title="Settled"
        count={settled.length}
        hidden={settled.length === 0}
        isOpen={settledShown}
        onToggle={() => {
          if (settledShown) actions.show({ claimId: null });
          setSettledOpen(!settledShown);
        }}
      >
        <ClaimCards claims={settled} activeId={activeId} />
      </Section>
      <Section title="Suggested" count={proposals.length} hidden={proposals.length === 0}>
        <FirstRows items={proposals} step={30}>
          {(first) =>
            first.map((proposal, index) => (
              <ProposalRow
                key={`${proposal.kind}-${proposal.start}-${proposal.end}`}
                proposal={proposal}
                next={first[index + 1] ?? null}
              />
            ))
          }
        </FirstRows>
      </Section>
      {showProposals || isClosed ? null : (
        <Button
          variant="quiet"
          onPress={() => void desk.getState().setPreferences({ showProposals: true })}
        >
          Show suggestions
        </Button>
      )}
    </>
  );
}

/** Cards that are made at once: thousands would hold up every key. */
const CARDS = 50;

function ClaimCards({
  claims,
  activeId,
}: {
  readonly claims: readonly Claim[];
  readonly activeId: string | null;
}) {
  const text = useReview((state) => state.analysed?.text ?? state.draft);
  const starts = useMemo(() => paragraphStarts(text), [text]);
  const active = claims.findIndex(({ id }) => id === activeId);
  return (
    <FirstRows items={claims} step={CARDS} active={active}>
      {(some) =>
        some.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            paragraph={paragraphFrom(starts, claim.anchor.start)}
            isActive={claim.id === activeId}
          />
        ))
      }
    </FirstRows>
  );
}

/** Why nothing can be decided here, and the way to go on. */
function Closed() {
  const isSpiked = useReview((state) => state.article?.state === 'spiked');
  return (
    <p className={styles.closed}>
      {isSpiked
        ? 'This article is spiked. Take it back into review to go on.'
        : 'Signed off: claims, checks and sources are closed. Edit again from the menu of the article to go on; that voids the sign-off.'}
    </p>
  );
}

const none: readonly never[] = [];
