import { BookOpen, Quote, X } from 'lucide-react';
import type { Claim } from '../../../../shared/model/claim.ts';
import type { Citation, Source } from '../../../../shared/model/source.ts';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useAct, useIsClosed, useReview, useReviewActions } from '../use-review.ts';
import styles from './claims.module.css';
import { locatorText } from './locator-text.ts';
import { useClaimActs } from './use-claim-acts.ts';

/** A claim's citations, and the ways to add one. */
export function Citations({ claim }: { readonly claim: Claim }) {
  const sources = useReview((state) => state.article?.sources ?? none);
  const canCite = useReview(
    (state) => state.view.reference.kind === 'source' && state.referenceSelection !== null,
  );
  const actions = useReviewActions();
  const acts = useClaimActs();
  const shortcut = useShortcut('review.cite');
  const isClosed = useIsClosed();
  if (isClosed && claim.citations.length === 0) return null;
  return (
    <div className={styles.citations}>
      {claim.citations.map((citation) => (
        <CitationRow
          key={citation.id}
          claim={claim}
          citation={citation}
          source={sources.find((one) => one.id === citation.sourceId) ?? null}
        />
      ))}
      <div className={styles.actions} hidden={isClosed}>
        {canCite ? (
          <Button icon={<Quote />} shortcut={shortcut} onPress={() => acts.citeMarked(claim.id)}>
            Cite the marked passage
          </Button>
        ) : null}
        {sources.length > 0 ? (
          <MenuButton
            label="Cite a source"
            items={sources.map((source) => ({ id: source.id, label: sourceTitle(source.csl) }))}
            onAction={(sourceId) =>
              actions.ask({
                kind: 'cite',
                claimId: claim.id,
                sourceId,
                excerpt: '',
                place: null,
                locator: null,
              })
            }
          />
        ) : (
          <Button
            variant="quiet"
            onPress={() => {
              actions.show({ tab: 'sources' });
              actions.ask({ kind: 'source', source: null, sourceKind: 'document' });
            }}
          >
            Add a source to cite
          </Button>
        )}
      </div>
    </div>
  );
}

const none: readonly never[] = [];

interface CitationRowProps {
  readonly claim: Claim;
  readonly citation: Citation;
  readonly source: Source | null;
}

function CitationRow({ claim, citation, source }: CitationRowProps) {
  const act = useAct();
  const actions = useReviewActions();
  const { excerpt, locator, place } = citation;
  const title = sourceTitle(source?.csl);
  return (
    <div className={styles.citation}>
      {excerpt === '' ? null : <blockquote>{excerpt}</blockquote>}
      <p className={styles.source}>
        <span>
          {title}
          {locator ? <span className={styles.locator}>, {locatorText(locator)}</span> : null}
          {source?.confidential ? <span className={styles.locator}> · confidential</span> : null}
        </span>
        {place && source ? (
          <IconButton
            label="Show the passage in its source"
            icon={<BookOpen />}
            onPress={() =>
              actions.show({
                // In a narrow window the passage takes the inspector's room.
                drawer: false,
                reference: {
                  kind: 'source',
                  sourceId: source.id,
                  sha256: place.sha256,
                  passage: { start: place.start, end: place.end },
                },
              })
            }
          />
        ) : null}
        <IconButton
          label={`Remove the citation of ${title}`}
          icon={<X />}
          onPress={() =>
            void act(
              { type: 'remove-citation', claimId: claim.id, citationId: citation.id },
              'Citation removed',
            )
          }
        />
      </p>
    </div>
  );
}
