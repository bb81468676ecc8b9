import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { claimKindNames } from '../../../../shared/review/names.ts';
import type { Proposal } from '../../../../shared/text/analysis.ts';
import { makeAnchor } from '../../../../shared/text/anchors.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useDraft } from '../screen-context.ts';
import { useAct, useReview } from '../use-review.ts';
import { type Edge, moveEdge } from './claim-spans.ts';
import styles from './claims.module.css';

interface ProposalRowProps {
  readonly proposal: Proposal;
  /** The one after it in the list, to merge with. */
  readonly next: Proposal | null;
}

/** The keys that move an edge of the suggested words, by a word. */
const edgeKeys: Readonly<Record<string, readonly [Edge, 1 | -1]>> = {
  ']': ['end', 1],
  '[': ['end', -1],
  '}': ['start', 1],
  '{': ['start', -1],
};

/**
 * A claim that the detectors suggest: Enter accepts it, M together with the next, brackets make
 * it longer or shorter first, Delete sets it aside.
 */
export function ProposalRow({ proposal, next }: ProposalRowProps) {
  const draft = useDraft();
  const act = useAct();
  const analysedText = useReview((state) => state.analysed?.text ?? '');
  const [span, setSpan] = useState({ start: proposal.start, end: proposal.end });
  const { kind, priority } = proposal;
  const text = analysedText.slice(span.start, span.end);

  const add = (one: Pick<Proposal, 'kind' | 'priority' | 'start' | 'end'>) => {
    const here = draft.current?.carried(one, analysedText);
    if (!draft.current || !here) return;
    void act({
      type: 'add-claim',
      kind: one.kind,
      priority: one.priority,
      anchor: makeAnchor(draft.current.getText(), here.start, here.end),
      note: '',
      origin: 'proposal',
    });
  };
  const accept = () => add({ kind, priority, ...span });
  const acceptWithNext = (other: Proposal) => {
    const gravest = other.priority < priority ? other : proposal;
    add({
      kind: gravest.kind,
      priority: gravest.priority,
      start: Math.min(span.start, other.start),
      end: Math.max(span.end, other.end),
    });
  };
  const dismiss = () => void act({ type: 'dismiss-proposal', kind, text: proposal.text });

  const press = (event: React.KeyboardEvent<HTMLElement>) => {
    const row = event.currentTarget;
    const edge = edgeKeys[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (edge) {
      const moved = moveEdge(analysedText, span, ...edge);
      setSpan(moved);
      draft.current?.scrollTo(moved.start, moved.end);
    } else if (event.key === 'Enter') {
      focusNext(row);
      accept();
    } else if (event.key.toLowerCase() === 'm' && next) {
      focusNext(row, 2);
      acceptWithNext(next);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      focusNext(row);
      dismiss();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      focusNext(row, event.key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
  };

  return (
    <div className={styles.proposal}>
      <button
        type="button"
        className={styles.head}
        data-proposal
        aria-keyshortcuts="Enter M [ ] { } Delete"
        onFocus={() => draft.current?.scrollTo(span.start)}
        onKeyDown={press}
        onClick={() => draft.current?.select(span.start, span.end)}
      >
        <span className={styles.words}>{text}</span>
        <span className={styles.meta}>
          {claimKindNames[kind]} · priority {priority}
        </span>
      </button>
      <IconButton label={`Accept as a claim: ${text}`} icon={<Check />} onPress={accept} />
      <IconButton label={`Dismiss: ${text}`} icon={<X />} onPress={dismiss} />
    </div>
  );
}

/** Moves the focus along the suggestions, so that the row's going does not lose it. */
function focusNext(from: HTMLElement, step = 1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-proposal]')];
  const at = all.indexOf(from);
  const next = all[at + step] ?? all[at - Math.sign(step)];
  next?.focus();
}
