import { EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { cspNonce } from './csp-nonce.ts';
import { direction } from './direction.ts';
import { keys } from './keys.ts';
import { theme } from './theme.ts';

/** Line ends as the application counts them: one code unit each. */
export function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A document as one flat string; `toString` makes a chain of pieces that costs at its first use. */
export function textOf(doc: Text): string {
  return doc.toJSON().join('\n');
}

/**
 * What every text on the review screen has.
 *
 * @param label its name for screen readers, such as "Draft".
 */
export function textSetup(label: string): Extension {
  return [
    EditorState.lineSeparator.of('\n'),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
    }),
    cspNonce(),
    direction,
    keys,
    theme,
  ];
}
