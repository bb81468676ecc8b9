import { useCallback } from 'react';
import type { Finding } from '../../../../shared/model/finding.ts';
import { useStores } from '../../../stores/context.ts';
import { useDraft } from '../screen-context.ts';
import { fixRange } from './fix-range.ts';

/**
 * Puts a finding's certain fix into the draft or the field that it stands in, if the words are
 * still there. In the draft it is one step of the editor's own undo.
 */
export function useApplyFix(): (finding: Finding) => void {
  const { review, desk } = useStores();
  const draft = useDraft();
  return useCallback(
    (finding: Finding) => {
      const { field, start, end, text, replacement } = finding;
      const { analysed, article, fieldEdits, mayEdit, setFields } = review.getState();
      if (replacement === undefined || !article || !mayEdit()) return;
      if (field === 'body') {
        const here = analysed ? draft.current?.carried({ start, end }, analysed.text) : null;
        if (!draft.current || !here) return;
        const place = fixRange(draft.current.getText(), here, replacement);
        draft.current.replaceRange(place.start, place.end, replacement);
        return;
      }
      const before = { ...article.fields, ...fieldEdits }[field];
      if (typeof before !== 'string' || before.slice(start, end) !== text) return;
      setFields({ [field]: before.slice(0, start) + replacement + before.slice(end) });
      desk.getState().showToast({
        message: 'Field changed',
        undo: () => review.getState().setFields({ [field]: before }),
      });
    },
    [review, desk, draft],
  );
}
