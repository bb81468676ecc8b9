import { BookMarked, Library, PenLine, Settings } from 'lucide-react';
import { useStore } from 'zustand';
import { useShortcut, useStores } from '../stores/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Rail.module.css';

const places = [
  { screen: 'library', label: 'Library', icon: <Library /> },
  { screen: 'sources', label: 'Sources', icon: <BookMarked /> },
  { screen: 'style', label: 'House style', icon: <PenLine /> },
  { screen: 'settings', label: 'Settings', icon: <Settings /> },
] as const;

/** The narrow rail at the left: the four places of the desk. */
export function Rail() {
  return (
    <nav className={styles.rail} aria-label="Desk" data-pane="rail">
      {places.map((place) => (
        <Place key={place.screen} {...place} />
      ))}
    </nav>
  );
}

function Place({ screen, label, icon }: (typeof places)[number]) {
  const { desk } = useStores();
  const current = useStore(desk, (state) => state.route.screen);
  return (
    <span className={styles.place} data-current={current === screen}>
      <IconButton
        label={label}
        icon={icon}
        shortcut={useShortcut(`desk.${screen}`)}
        isPressed={current === screen || (screen === 'library' && current === 'review')}
        onPress={() => desk.getState().go({ screen })}
      />
    </span>
  );
}
