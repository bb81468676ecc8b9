import { createContext, type RefObject, useContext } from 'react';
import type { DraftEditorHandle } from './editor/DraftEditor.tsx';

/** The draft's editor, for the parts of the screen that lead into the text. */
export const DraftContext = createContext<RefObject<DraftEditorHandle | null>>({ current: null });

export function useDraft(): RefObject<DraftEditorHandle | null> {
  return useContext(DraftContext);
}
