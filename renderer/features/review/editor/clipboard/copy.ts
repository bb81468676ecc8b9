import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** The type that this editor reads back, so that a copy within it loses nothing. */
export const MARKDOWN = 'text/markdown';
/** More than this goes out as it is: making HTML of it would hold a frame. Code units. */
const MOST = 200_000;

type Forms = typeof import('./copied-forms.ts');

/**
 * Copying and cutting from a text of Markdown: the words without marks as plain text, and HTML for
 * programs that take it. The part that makes them is loaded once a text is on the screen.
 */
export function copy(): Extension {
  let forms: Forms | null = null;
  void import('./copied-forms.ts').then((loaded) => {
    forms = loaded;
  });
  const give = (event: ClipboardEvent, view: EditorView, isCut: boolean): boolean => {
    const markdown = markedIn(view.state);
    const data = event.clipboardData;
    if (markdown === '' || !data || (isCut && view.state.readOnly)) return false;
    if (!forms || markdown.length > MOST) return false;
    event.preventDefault();
    data.setData('text/plain', forms.copiedText(markdown));
    data.setData('text/html', forms.copiedHtml(markdown));
    data.setData(MARKDOWN, markdown);
    if (isCut) view.dispatch(view.state.replaceSelection(''), { userEvent: 'delete.cut' });
    return true;
  };
  return EditorView.domEventHandlers({
    copy: (event, view) => give(event, view, false),
    cut: (event, view) => give(event, view, true),
  });
}

/** All marked words, a line for each place. */
function markedIn(state: EditorState): string {
  return state.selection.ranges
    .filter((range) => !range.empty)
    .map(({ from, to }) => state.sliceDoc(from, to))
    .join('\n');
}
