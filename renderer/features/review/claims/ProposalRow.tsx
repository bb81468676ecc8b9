import { Check, Pencil, X } from 'lucide-react';
import { claimKindNames } from '../../../../shared/review/names.ts';
import type { Proposal } from '../../../../shared/text/analysis.ts';
import { findAnchor, makeAnchor } from '../../../../shared/text/anchors.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useDraft } from '../screen-context.ts';
import { useAct, useReview, useReviewActions } from '../use-review.ts';
import styles from './claims.module.css';

/** A claim that the detectors suggest: Enter accepts it, Delete sets it aside. */
export function ProposalRow({ proposal }: { readonly proposal: Proposal }) {
  const draft = useDraft();
  const act = useAct();
  const { ask } = useReviewActions();
  const analysedText = useReview((state) => state.analysed?.text ?? '');
  const { kind, priority, start, end, text } = proposal;
  const accept = () => {
    // The text may have moved on since it was analysed.
    const seen = makeAnchor(analysedText, start, end);
    const anchor = findAnchor(draft.current?.getText() ?? analysedText, seen);
    if (anchor.orphaned) return;
    void act({ type: 'add-claim', kind, priority, anchor, note: '', origin: 'proposal' });
  };
  const dismiss = () => void act({ type: 'dismiss-proposal', kind, text });
  return (
    <div className={styles.proposal}>
      <button
        type="button"
        className={styles.head}
        data-proposal
        aria-keyshortcuts="Enter Delete"
        onFocus={() => draft.current?.scrollTo(start)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            focusNext(event.currentTarget);
            accept();
          } else if (event.key === 'Delete' || event.key === 'Backspace') {
            focusNext(event.currentTarget);
            dismiss();
          } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            focusNext(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
          }
        }}
        onClick={() => draft.current?.select(start, end)}
      >
        <span className={styles.words}>{text}</span>
        <span className={styles.meta}>
          {claimKindNames[kind]} · priority {priority}
        </span>
      </button>
      <IconButton label={`Accept as a claim: ${text}`} icon={<Check />} onPress={accept} />
      <IconButton
        label={`Adjust and accept: ${text}`}
        icon={<Pencil />}
        onPress={() => {
          draft.current?.select(start, end);
          ask({
            kind: 'add-claim',
            selection: { start, end, text },
            claimKind: kind,
            priority,
            origin: 'proposal',
          });
        }}
      />
      <IconButton label={`Dismiss: ${text}`} icon={<X />} onPress={dismiss} />
    </div>
  );
}

/** Moves the focus to the neighbouring suggestion, so that the row's going does not lose it. */
function focusNext(from: HTMLElement, step: 1 | -1 = 1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-proposal]')];
  const at = all.indexOf(from);
  const next = all[at + step] ?? all[at - step];
  next?.focus();
}
