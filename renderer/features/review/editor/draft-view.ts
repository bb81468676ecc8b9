import { type EditorState, StateEffect, StateField } from '@codemirror/state';

/**
 * How the draft is read: beside another text, with all that went shown in it, or as readers will
 * get it, without any mark.
 */
export type DraftView = 'beside' | 'unified' | 'clean';

export const setDraftView = StateEffect.define<DraftView>();

export const draftViewField = StateField.define<DraftView>({
  create: () => 'beside',
  update: (view, { effects }) => effects.find((one) => one.is(setDraftView))?.value ?? view,
});

/** Whether marks are shown; also in editors without the field, such as that of a source. */
export function showsMarks(state: EditorState): boolean {
  return state.field(draftViewField, false) !== 'clean';
}
