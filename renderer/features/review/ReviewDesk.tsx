import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';
import { SplitPane } from '../../ui/SplitPane.tsx';
import { useClaimCommands } from './claims/use-claim-commands.ts';
import { ReviewDialogs } from './dialogs/ReviewDialogs.tsx';
import type { DraftEditorHandle } from './editor/DraftEditor.tsx';
import type { ReferencePaneHandle } from './editor/ReferencePane.tsx';
import { useScrollSync } from './editor/use-scroll-sync.ts';
import { ReviewHeader } from './header/ReviewHeader.tsx';
import { NotSavedNote } from './history/NotSavedNote.tsx';
import { OutsideNote } from './history/OutsideNote.tsx';
import { RecoveredNote } from './history/RecoveredNote.tsx';
import { useBlameCommand } from './history/use-blame-command.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { DraftPane } from './panes/DraftPane.tsx';
import { ReferenceSide } from './panes/ReferenceSide.tsx';
import { StatusBar } from './panes/StatusBar.tsx';
import { useReference } from './panes/use-reference.ts';
import styles from './review.module.css';
import { DraftContext, useDraft } from './screen-context.ts';
import { useLandInText } from './use-land-in-text.ts';
import { useMarkupCommands } from './use-markup-commands.ts';
import { useNarrow } from './use-narrow.ts';
import { useReview } from './use-review.ts';
import { useReviewCommands } from './use-review-commands.ts';
import { useTextCommands } from './use-text-commands.ts';
import { useWindowTitle } from './use-window-title.ts';

/** Below this the inspector is a drawer; CSS pixels. */
const NARROW = 1100;

/** The open article: two texts side by side, and the inspector. */
export function ReviewDesk({ articleId }: { readonly articleId: string }) {
  const draft = useRef<DraftEditorHandle>(null);
  return (
    <DraftContext value={draft}>
      <Desk articleId={articleId} />
    </DraftContext>
  );
}

function Desk({ articleId }: { readonly articleId: string }) {
  const { desk } = useStores();
  const pane = useRef<ReferencePaneHandle>(null);
  const submission = useReview((state) => state.submission);
  const isDrawerOpen = useReview((state) => state.view.drawer);
  const syncScroll = useStore(desk, (state) => state.preferences.syncScroll);
  const draftView = useStore(desk, (state) => state.preferences.draftView);
  const layouts = useStore(desk, (state) => state.preferences.layouts);
  const isNarrow = useNarrow(NARROW);
  const shown = useReference();
  const [changes, setChanges] = useState({ count: 0, current: -1, isRough: false });
  useReviewCommands(articleId);
  useBlameCommand(articleId);
  useClaimCommands();
  useBesideForReference();
  useTextCommands(pane);
  useMarkupCommands();
  useLandInText();
  useWindowTitle();
  // A narrow window has room for two: the drawer takes the place of the reference.
  const hasDrawer = isNarrow && isDrawerOpen;
  const isCopyShown = shown?.isCopy === true && shown.text !== null;
  useScrollSync(
    useDraft(),
    pane,
    syncScroll && isCopyShown && !hasDrawer && draftView === 'beside',
  );

  const base = shown?.isCopy && shown.text !== null ? shown.text : submission;
  const remember = (name: string, sizes: Readonly<Record<string, number>>) => {
    // A narrow window shows other panes; only the usual arrangement is kept.
    if (isNarrow) return;
    const { layouts: before } = desk.getState().preferences;
    void desk.getState().setPreferences({ layouts: { ...before, [name]: { ...sizes } } });
  };
  const reference = {
    id: 'reference',
    min: '260px',
    default: '50%',
    content: shown ? <ReferenceSide shown={shown} pane={pane} /> : null,
  };
  const inspector = {
    id: 'inspector',
    // Its seven tabs in one row.
    min: isNarrow ? '320px' : '466px',
    default: isNarrow ? '44%' : '30%',
    content: <Inspector />,
  };
  const texts = (
    <div className={styles.texts}>
      <div className={styles.split}>
        <SplitPane
          id="review-texts"
          sizes={layouts['review-texts']}
          onSizes={(sizes) => remember('review-texts', sizes)}
          panes={[
            ...(hasDrawer || draftView !== 'beside' ? [] : [reference]),
            {
              id: 'draft',
              min: '300px',
              default: '50%',
              content: (
                <DraftPane
                  base={base}
                  onDiff={(count, current, isRough) => setChanges({ count, current, isRough })}
                />
              ),
            },
          ]}
        />
      </div>
      <StatusBar changes={changes} />
    </div>
  );

  return (
    <div className={styles.screen}>
      <ReviewHeader isNarrow={isNarrow} />
      <RecoveredNote />
      <OutsideNote />
      <NotSavedNote />
      <div className={styles.work}>
        <SplitPane
          id="review"
          sizes={layouts.review}
          onSizes={(sizes) => remember('review', sizes)}
          panes={[
            {
              id: 'texts',
              min: isNarrow ? '320px' : '600px',
              default: isNarrow ? '56%' : '70%',
              content: texts,
            },
            ...(isNarrow && !isDrawerOpen ? [] : [inspector]),
          ]}
        />
      </div>
      <ReviewDialogs />
    </div>
  );
}

/** Whoever asks for a source or revision wants to see it: the draft is shown beside it again. */
function useBesideForReference(): void {
  const { desk } = useStores();
  const reference = useReview((state) => state.view.reference);
  const last = useRef(reference);
  useEffect(() => {
    if (last.current === reference) return;
    last.current = reference;
    const { preferences, setPreferences } = desk.getState();
    if (preferences.draftView !== 'beside') void setPreferences({ draftView: 'beside' });
  }, [desk, reference]);
}
