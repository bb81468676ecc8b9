import { Columns2, FileText, FoldVertical, Rows2 } from 'lucide-react';
import { useStore } from 'zustand';
import { useStores } from '../../../stores/context.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './panes.module.css';

const views = [
  { id: 'beside', label: 'Side by side', shortcut: 'Mod+Alt+1', icon: <Columns2 /> },
  {
    id: 'unified',
    label: 'Unified: what went is in the text',
    shortcut: 'Mod+Alt+2',
    icon: <Rows2 />,
  },
  { id: 'clean', label: 'Clean: as readers get it', shortcut: 'Mod+Alt+3', icon: <FileText /> },
] as const;

/** How the draft is read: beside another text, unified with it, or without any mark. */
export function ViewChoice() {
  const { desk } = useStores();
  const draftView = useStore(desk, (state) => state.preferences.draftView);
  const hideUnchanged = useStore(desk, (state) => state.preferences.hideUnchanged);
  const { setPreferences } = desk.getState();
  return (
    <fieldset className={styles.views} aria-label="View of the draft">
      {draftView === 'unified' ? (
        <IconButton
          label="Hide unchanged paragraphs"
          icon={<FoldVertical />}
          isPressed={hideUnchanged}
          onPress={() => void setPreferences({ hideUnchanged: !hideUnchanged })}
        />
      ) : null}
      {views.map(({ id, label, shortcut, icon }) => (
        <IconButton
          key={id}
          label={label}
          shortcut={shortcut}
          icon={icon}
          isPressed={draftView === id}
          onPress={() => void setPreferences({ draftView: id })}
        />
      ))}
    </fieldset>
  );
}
