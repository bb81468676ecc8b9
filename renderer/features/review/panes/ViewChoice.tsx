import { Columns2, FileText, FoldVertical, Rows2, TextSelect } from 'lucide-react';
import { useStore } from 'zustand';
import { useShortcut, useStores } from '../../../stores/context.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './panes.module.css';

const views = [
  { id: 'beside', label: 'Side by side', icon: <Columns2 /> },
  { id: 'unified', label: 'Unified: what went is in the text', icon: <Rows2 /> },
  { id: 'clean', label: 'Clean: as readers get it', icon: <FileText /> },
] as const;

/** How the draft is read: beside another text, unified with it, or without any mark. */
export function ViewChoice() {
  const { desk } = useStores();
  const draftView = useStore(desk, (state) => state.preferences.draftView);
  const hideUnchanged = useStore(desk, (state) => state.preferences.hideUnchanged);
  const changesBy = useStore(desk, (state) => state.preferences.changesBy);
  const grainShortcut = useShortcut('review.changes-by');
  const { setPreferences } = desk.getState();
  return (
    <fieldset className={styles.views} aria-label="View of the draft">
      {draftView !== 'clean' ? (
        <>
          <IconButton
            label="Changes by whole sentences"
            shortcut={grainShortcut}
            icon={<TextSelect />}
            isPressed={changesBy === 'sentences'}
            onPress={() =>
              void setPreferences({ changesBy: changesBy === 'words' ? 'sentences' : 'words' })
            }
          />
          <IconButton
            label="Hide unchanged paragraphs"
            icon={<FoldVertical />}
            isPressed={hideUnchanged}
            onPress={() => void setPreferences({ hideUnchanged: !hideUnchanged })}
          />
        </>
      ) : null}
      {views.map((view) => (
        <ViewButton key={view.id} {...view} />
      ))}
    </fieldset>
  );
}

function ViewButton({ id, label, icon }: (typeof views)[number]) {
  const { desk } = useStores();
  return (
    <IconButton
      label={label}
      shortcut={useShortcut(`review.view-${id}`)}
      icon={icon}
      isPressed={useStore(desk, (state) => state.preferences.draftView) === id}
      onPress={() => void desk.getState().setPreferences({ draftView: id })}
    />
  );
}
