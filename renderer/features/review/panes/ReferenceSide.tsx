import type { EditorView } from '@codemirror/view';
import { MessageSquare } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useShortcut } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useClaimActs } from '../claims/use-claim-acts.ts';
import { ReferencePane, type ReferencePaneHandle } from '../editor/ReferencePane.tsx';
import { FieldsShown } from '../fields/FieldsShown.tsx';
import { useDraft } from '../screen-context.ts';
import { useReview, useReviewActions } from '../use-review.ts';
import styles from './panes.module.css';
import { ReferenceChoice } from './ReferenceChoice.tsx';
import { useInScroller } from './use-in-scroller.ts';
import { useKeysWhileReading } from './use-keys-while-reading.ts';
import type { ReferenceText } from './use-reference.ts';

interface ReferenceSideProps {
  readonly shown: ReferenceText;
  readonly pane: RefObject<ReferencePaneHandle | null>;
}

/** The left pane: what the draft is compared with, or the source that a claim is checked against. */
export function ReferenceSide({ shown, pane }: ReferenceSideProps) {
  const draft = useDraft();
  const actions = useReviewActions();
  const passages = usePassages(shown);
  const [view, setView] = useState<EditorView | null>(null);
  const { text, parts, reason, label, isCopy, fields, isFactCheck, reference } = shown;
  useKeysWhileReading(view);
  const above = useInScroller(fields ? view : null);

  // The pane makes another editor for another text; each rendering may have brought one.
  useLayoutEffect(() => {
    setView(text === null ? null : (pane.current?.view ?? null));
  });

  const active = passages.find((passage) => passage.active);
  useEffect(() => {
    if (active && view) pane.current?.scrollTo(active.start, active.end);
  }, [active, view, pane]);

  return (
    <section className={styles.pane} aria-label={label} data-pane data-above={fields !== null}>
      <div className={styles.bar}>
        <div className={styles.choice}>
          <ReferenceChoice shown={shown} />
        </div>
        <MarkedWords />
      </div>
      <div className={styles.body}>
        {text === null ? (
          <p className={reason === '' ? styles.reading : styles.unreadable}>
            {reason === '' ? 'Reading…' : reason}
          </p>
        ) : (
          <ReferencePane
            ref={pane}
            label={label}
            text={text}
            markdown={isCopy}
            parts={parts}
            comparedBy={isCopy ? draft : null}
            passages={passages}
            onSelection={({ start, end, text: words }) =>
              actions.selectReference(
                reference.kind === 'source' && words.trim() !== ''
                  ? { start, end, text: words }
                  : null,
              )
            }
          />
        )}
        {above && fields
          ? createPortal(
              <FieldsShown fields={fields} isFactCheck={isFactCheck} of={label.toLowerCase()} />,
              above,
            )
          : null}
      </div>
    </section>
  );
}

/** In a source, with words marked: one press cites them for the chosen claim, or comments on them. */
function MarkedWords() {
  const claimId = useReview((state) => state.view.claimId);
  const marked = useReview((state) => state.referenceSelection);
  const reference = useReview((state) => state.view.reference);
  const { ask } = useReviewActions();
  const acts = useClaimActs();
  const keyToCite = useShortcut('review.cite');
  const keyToComment = useShortcut('review.add-comment');
  if (reference.kind !== 'source') return null;
  if (!marked) {
    return (
      <span className={styles.aside}>
        {claimId === null ? 'Choose a claim, then mark a passage' : 'Mark a passage to cite it'}
      </span>
    );
  }
  return (
    <span className={styles.aside}>
      {claimId === null ? null : (
        <Button shortcut={keyToCite} onPress={() => acts.citeMarked(claimId)}>
          Cite
        </Button>
      )}
      <IconButton
        label="Comment on the marked words"
        shortcut={keyToComment}
        icon={<MessageSquare />}
        onPress={() => {
          const { sourceId, sha256 } = reference;
          ask({ kind: 'comment', selection: marked, source: { sourceId, sha256 } });
        }}
      />
    </span>
  );
}

/** The passages of this source that claims cite and comments are about; the chosen one's stand out. */
function usePassages({ reference, text }: ReferenceText) {
  const claims = useReview((state) => state.article?.claims ?? none);
  const comments = useReview((state) => state.article?.comments ?? none);
  const claimId = useReview((state) => state.view.claimId);
  const commentId = useReview((state) => state.view.commentId);
  return useMemo(() => {
    if (reference.kind !== 'source' || text === null) return none;
    const cited = claims.flatMap((claim) =>
      claim.citations.flatMap(({ place }) =>
        place?.sha256 === reference.sha256
          ? [{ start: place.start, end: place.end, active: claim.id === claimId }]
          : [],
      ),
    );
    const remarked = comments.flatMap(({ anchor: { start, end }, source, id, resolved }) =>
      source?.sha256 === reference.sha256 && resolved === null
        ? [{ start, end, active: id === commentId }]
        : [],
    );
    const { passage } = reference;
    const known = [...cited, ...remarked];
    if (!passage) return known;
    const others = known.filter(({ start }) => start !== passage.start);
    return [...others.map((one) => ({ ...one, active: false })), { ...passage, active: true }];
  }, [claims, claimId, comments, commentId, reference, text]);
}

const none: readonly never[] = [];
