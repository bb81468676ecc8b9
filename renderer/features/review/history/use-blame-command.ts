import { useEffect } from 'react';
import { useStores } from '../../../stores/context.ts';
import { formatInstant } from '../../../ui/format.ts';
import { commandOf } from '../review-command.ts';
import { useDraft } from '../screen-context.ts';

/** Puts the question who wrote the sentence at the cursor into the palette and the menus. */
export function useBlameCommand(articleId: string): void {
  const { api, commands, desk } = useStores();
  const draft = useDraft();

  useEffect(() => {
    const tell = (message: string) => desk.getState().showToast({ message });
    const whoWrote = async () => {
      const body = draft.current?.getText();
      const cursor = draft.current?.selection().start;
      if (body === undefined || cursor === undefined) return;
      const result = await api.invoke('article:blame', { id: articleId, body });
      if (!result.ok) {
        desk.getState().showError(result.error);
        return;
      }
      const sentence = result.value.find(({ start, end }) => start <= cursor && cursor <= end);
      if (!sentence) tell('This sentence stands as it was submitted.');
      else if (!sentence.since) tell('This sentence is younger than the last revision.');
      else {
        const { by, at, number } = sentence.since;
        tell(`This sentence is ${by.name}’s, since revision ${number}, ${formatInstant(at)}.`);
      }
    };
    const one = commandOf('Text');
    return commands
      .getState()
      .register([one('who-wrote', 'Who wrote this sentence', whoWrote, { keys: 'Mod+Alt+W' })]);
  }, [api, commands, desk, draft, articleId]);
}
