import { useCallback } from 'react';
import { useStores } from '../../../stores/context.ts';

/** Puts a word into the library's dictionary, and looks at the draft anew. */
export function useAddWord(): (word: string) => Promise<void> {
  const { desk, review } = useStores();
  return useCallback(
    async (word: string) => {
      const style = desk.getState().library?.file.houseStyle;
      if (!style) return;
      const dictionary = [...new Set([...style.dictionary, word])].sort((a, b) =>
        a.localeCompare(b),
      );
      if (!(await desk.getState().setStyle({ ...style, dictionary }))) return;
      review.getState().analyse();
      desk.getState().showToast({
        message: `“${word}” is in the dictionary`,
        undo: () =>
          void desk
            .getState()
            .setStyle(style)
            .then(() => review.getState().analyse()),
      });
    },
    [desk, review],
  );
}
