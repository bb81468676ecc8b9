import { BookMarked, Library, PenLine, Settings } from 'lucide-react';
import { useStore } from 'zustand';
import { useStores } from '../stores/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Rail.module.css';

const places = [
  { screen: 'library', label: 'Library', icon: <Library />, shortcut: 'Mod+1' },
  { screen: 'sources', label: 'Sources', icon: <BookMarked />, shortcut: 'Mod+2' },
  { screen: 'style', label: 'House style', icon: <PenLine />, shortcut: 'Mod+3' },
  { screen: 'settings', label: 'Settings', icon: <Settings />, shortcut: 'Mod+,' },
] as const;

/** The narrow rail at the left: the four places of the desk. */
export function Rail() {
  const { desk } = useStores();
  const current = useStore(desk, (state) => state.route.screen);
  return (
    <nav className={styles.rail} aria-label="Desk" data-pane="rail">
      {places.map(({ screen, label, icon, shortcut }) => (
        <span key={screen} className={styles.place} data-current={current === screen}>
          <IconButton
            label={label}
            icon={icon}
            shortcut={shortcut}
            isPressed={current === screen || (screen === 'library' && current === 'review')}
            onPress={() => desk.getState().go({ screen })}
          />
        </span>
      ))}
    </nav>
  );
}
