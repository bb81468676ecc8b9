import { useEffect } from 'react';
import { useStores } from '../stores/context.ts';

/** The commands of the window as a whole. */
export function useDeskCommands(): void {
  const { api, bringIn, commands, desk } = useStores();
  useEffect(() => {
    const now = () => desk.getState();
    const hasLibrary = () => now().library !== null;
    const group = 'Desk';
    const verify = async () => {
      const chosen = await api.invoke('whole:choose', undefined);
      if (!chosen.ok) now().showError(chosen.error);
      else if (chosen.value) now().openDialog({ kind: 'verify', paths: chosen.value });
    };
    return commands.getState().register([
      {
        id: 'desk.palette',
        title: 'Find a command or an article',
        group,
        keys: 'Mod+K',
        run: () => now().openDialog({ kind: 'palette' }),
      },
      {
        id: 'desk.keys',
        title: 'Map of keys',
        group,
        keys: '?',
        run: () => now().openDialog({ kind: 'keys' }),
      },
      {
        id: 'desk.guide',
        title: 'Guide',
        group,
        keys: 'F1',
        run: () => now().openDialog({ kind: 'guide', rule: null }),
      },
      {
        id: 'desk.library',
        title: 'Go to the library',
        group,
        keys: 'Mod+1',
        when: hasLibrary,
        run: () => now().go({ screen: 'library' }),
      },
      {
        id: 'desk.sources',
        title: 'Go to the sources',
        group,
        keys: 'Mod+2',
        when: hasLibrary,
        run: () => now().go({ screen: 'sources' }),
      },
      {
        id: 'desk.style',
        title: 'Go to the house style',
        group,
        keys: 'Mod+3',
        when: hasLibrary,
        run: () => now().go({ screen: 'style' }),
      },
      {
        id: 'desk.settings',
        title: 'Go to the settings',
        group,
        keys: 'Mod+,',
        when: hasLibrary,
        run: () => now().go({ screen: 'settings' }),
      },
      {
        id: 'library.bring-in',
        title: 'Bring in',
        group,
        keys: 'Mod+O',
        when: () => hasLibrary() && now().library?.readOnly === false,
        run: () => now().openDialog({ kind: 'bring-in' }),
      },
      {
        id: 'desk.verify',
        title: 'Verify a bundle…',
        group,
        run: () => void verify(),
      },
      {
        id: 'desk.open-library',
        title: 'Open a library',
        group,
        keys: 'Mod+Shift+O',
        run: () => void now().openLibrary(null),
      },
      {
        id: 'desk.new-library',
        title: 'Close this library and make a new one',
        group,
        when: hasLibrary,
        run: () => void now().closeLibrary(),
      },
      {
        id: 'desk.close-library',
        title: 'Close the library',
        group,
        when: hasLibrary,
        run: () => void now().closeLibrary(),
      },
    ]);
  }, [api, commands, desk]);

  // Files named on the command line wait until a library is open.
  useEffect(() => {
    const bringPending = () => {
      const { library, pendingFiles } = desk.getState();
      if (library === null || library.readOnly || pendingFiles.length === 0) return;
      const paths = desk.getState().takePendingFiles();
      desk.getState().openDialog({ kind: 'bring-in' });
      void bringIn.getState().read(paths);
    };
    bringPending();
    return desk.subscribe(bringPending);
  }, [bringIn, desk]);
}
