import { useStore } from 'zustand';
import { WelcomeScreen } from '../features/welcome/WelcomeScreen.tsx';
import { useStores } from '../stores/context.ts';
import { Toasts } from '../ui/Toasts.tsx';
import styles from './App.module.css';
import { Banners } from './Banners.tsx';
import { Dialogs } from './Dialogs.tsx';
import { DropTarget } from './DropTarget.tsx';
import { Rail } from './Rail.tsx';
import { Screen } from './Screen.tsx';
import { useDeskCommands } from './use-desk-commands.ts';
import { useKeys } from './use-keys.ts';
import { useMainEvents } from './use-main-events.ts';
import { useMenus } from './use-menus.ts';
import { useTextSize } from './use-text-size.ts';

/** The one window: welcome while no library is open, else the desk. */
export function App() {
  const { desk } = useStores();
  const loaded = useStore(desk, (state) => state.loaded);
  const hasLibrary = useStore(desk, (state) => state.library !== null);
  const toasts = useStore(desk, (state) => state.toasts);
  useDeskCommands();
  useKeys();
  useMainEvents();
  useMenus();
  useTextSize();
  if (!loaded) return null;
  return (
    <>
      {hasLibrary ? (
        <div className={styles.desk}>
          <Rail />
          <main className={styles.work}>
            <Banners />
            <Screen />
          </main>
          <DropTarget />
        </div>
      ) : (
        <WelcomeScreen />
      )}
      <Dialogs />
      <Toasts toasts={toasts} onDismiss={desk.getState().dismissToast} />
    </>
  );
}
