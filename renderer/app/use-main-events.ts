import { useEffect } from 'react';
import { useStores } from '../stores/context.ts';

/** Listens to what main tells unasked: menus, files, changes of the list, closing. */
export function useMainEvents(): void {
  const { api, commands, desk, library, review } = useStores();
  useEffect(() => {
    const stops = [
      api.on('menu', ({ command }) => void commands.getState().run(command)),
      api.on('files', ({ paths }) => desk.getState().addPendingFiles(paths)),
      api.on('library:changed', () => {
        if (desk.getState().library) void library.getState().refresh();
      }),
      api.on('library:problems', ({ problems }) => desk.getState().showProblems(problems)),
      api.on('article:outside', ({ id, patch, outside }) =>
        review.getState().outsideFound(id, patch, outside),
      ),
      api.on('failure', ({ error }) => desk.getState().showError(error)),
      api.on('window:closing', async () => {
        const saved = await review.getState().close();
        await api.invoke('window:close-answer', { mayClose: saved.ok });
        if (saved.ok) return;
        desk.getState().showToast({
          message: saved.error.message,
          error: saved.error,
          stays: true,
          action: {
            label: 'Close anyway',
            run: () => void api.invoke('window:close-answer', { mayClose: true }),
          },
        });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [api, commands, desk, library, review]);
}
