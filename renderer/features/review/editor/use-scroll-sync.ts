import type { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useState } from 'react';
import type { ParagraphPair } from '../../../../shared/diff/change.ts';
import type { DraftEditorHandle } from './draft-handle.ts';
import { besideAt, type Side } from './follow-paragraphs.ts';
import type { ReferencePaneHandle } from './ReferencePane.tsx';
import { LED } from './scrolling.ts';

interface Pane {
  readonly view: EditorView | null;
  readonly host: HTMLElement | null;
}

/** So often the follower is put right after one scroll of the leader. */
const PASSES = 3;

/** What a user does to scroll a pane; only the pane that it was last done to leads. */
const leadingEvents = ['wheel', 'pointerdown', 'touchstart', 'keydown', LED] as const;

/**
 * Where the follower belongs. Both are read at the same share of their height, from the top edge
 * at the start to the bottom edge at the end, so that both ends meet; there the follower has the
 * counterpart of the leader's paragraph, the same share of it gone by.
 */
function placeFor(
  leader: EditorView,
  follower: EditorView,
  side: Side,
  pairs: readonly ParagraphPair[],
): number | null {
  const { scrollTop, scrollHeight, clientHeight } = leader.scrollDOM;
  const share = scrollTop / Math.max(1, scrollHeight - clientHeight);
  const line = scrollTop + share * clientHeight - leader.documentPadding.top;
  const block = leader.lineBlockAtHeight(line);
  const beside = besideAt(pairs, side, block.from);
  if (!beside) return null;
  const extent = (view: EditorView, [from, to]: readonly [number, number]) => {
    const { length } = view.state.doc;
    const top = view.lineBlockAt(Math.min(from, length)).top;
    const last = view.lineBlockAt(Math.min(to, length));
    return { top: from === to ? last.bottom : top, bottom: last.bottom };
  };
  const near = extent(leader, beside.near);
  const far = extent(follower, beside.far);
  const gone = (line - near.top) / Math.max(1, near.bottom - near.top);
  // Past the paragraph, in the blank lines after it, the follower goes on at the same pace.
  const beyond = Math.max(0, line - near.bottom) + Math.min(0, line - near.top);
  const within = Math.min(1, Math.max(0, gone)) * (far.bottom - far.top);
  const height = follower.scrollDOM.clientHeight;
  return far.top + within + beyond + follower.documentPadding.top - share * height;
}

/**
 * Lets draft and reference scroll together, aligned by paragraph. The pane that the user works in
 * leads; what the other does by itself moves nothing, so that they cannot push each other.
 *
 * @param enabled off while the reference is not what the draft is compared with.
 */
export function useScrollSync(
  draft: RefObject<DraftEditorHandle | null>,
  reference: RefObject<ReferencePaneHandle | null>,
  enabled: boolean,
): void {
  const [a, setA] = useState<Pane | null>(null);
  const [b, setB] = useState<DraftEditorHandle | null>(null);
  // Either may come to the screen after the other: looked for after each rendering.
  useEffect(() => {
    setA(reference.current);
    setB(draft.current);
  });
  useEffect(() => {
    if (!enabled || !a?.host || !b?.host) return;
    return scrollTogether(a, b, () => b.pairs());
  }, [a, b, enabled]);
}

/** Connects two panes; returns what disconnects them. */
function scrollTogether(a: Pane, b: Pane, pairs: () => readonly ParagraphPair[]): () => void {
  let leader: Pane = b;
  const measure = {};
  const follow = (pass = 1): void => {
    const follower = leader === a ? b : a;
    const { view: from } = leader;
    const { view: to } = follower;
    if (!from || !to) return;
    to.requestMeasure({
      key: measure,
      read: () => placeFor(from, to, leader === a ? 'a' : 'b', pairs()),
      write: (top) => {
        if (top === null || Math.abs(to.scrollDOM.scrollTop - top) < 1) return;
        to.scrollDOM.scrollTop = top;
        // What came into view had only been estimated, and is measured by the next frame.
        if (pass < PASSES) requestAnimationFrame(() => follow(pass + 1));
      },
    });
  };
  const disconnect = [a, b].map((pane) => {
    const lead = (): void => {
      leader = pane;
    };
    const onScroll = (event: Event): void => {
      if (event.target === leader.view?.scrollDOM) follow();
    };
    const { host } = pane;
    for (const name of leadingEvents)
      host?.addEventListener(name, lead, { capture: true, passive: true });
    host?.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      for (const name of leadingEvents) host?.removeEventListener(name, lead, { capture: true });
      host?.removeEventListener('scroll', onScroll, { capture: true });
    };
  });
  follow();
  return () => {
    for (const stop of disconnect) stop();
  };
}
