import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Lets CodeMirror's style elements through the page's policy: the nonce that main gave it. */
export function cspNonce(): Extension {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return EditorView.cspNonce.of(meta?.nonce ?? '');
}
