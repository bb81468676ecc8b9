import type { EditorState } from '@codemirror/state';
import { normalizeLineEnds, textOf } from './setup.ts';

/** So many articles' editors are kept; each holds its text and what was done to it. */
const KEPT = 6;

/**
 * Editors of articles that are not on the screen, so that undo still works when one comes back.
 * Kept in memory only.
 */
export class KeptDrafts {
  private readonly states = new Map<string, EditorState>();

  /** Keeps an article's editor as it leaves the screen; the longest away is forgotten. */
  keep(articleId: string, state: EditorState): void {
    this.states.delete(articleId);
    this.states.set(articleId, state);
    const [oldest] = this.states.keys();
    if (oldest !== undefined && this.states.size > KEPT) this.states.delete(oldest);
  }

  /** The article's editor, given once; null where there is none or its text is another now. */
  take(articleId: string, text: string): EditorState | null {
    const state = this.states.get(articleId);
    this.states.delete(articleId);
    return state && textOf(state.doc) === normalizeLineEnds(text) ? state : null;
  }
}

/** Those of this window. */
export const keptDrafts = new KeptDrafts();
