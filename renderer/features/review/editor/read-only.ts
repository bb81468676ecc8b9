import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * A text with a cursor that cannot be changed.
 *
 * @param onInput called when somebody tries to all the same.
 */
export function readOnly(onInput: () => void): Extension {
  const refuse = (event: Event): boolean => {
    event.preventDefault();
    onInput();
    return true;
  };
  return [
    EditorState.readOnly.of(true),
    EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
    EditorView.domEventHandlers({
      beforeinput: refuse,
      paste: refuse,
      cut: (event) => (window.getSelection()?.isCollapsed === true ? false : refuse(event)),
      drop: refuse,
    }),
  ];
}
