import type { Extension, Range } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { visibleDecorations } from './visible.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

const auto = Decoration.line({ attributes: { dir: 'auto' } });

/** Paragraphs with right-to-left letters run in the direction of their first letter. */
export const direction: Extension = [
  EditorView.perLineTextDirection.of(true),
  visibleDecorations(
    (view, from, to) => {
      const found: Range<Decoration>[] = [];
      for (let at = from; at <= to; ) {
        const line = view.state.doc.lineAt(at);
        if (RIGHT_TO_LEFT.test(line.text)) found.push(auto.range(line.from));
        at = line.to + 1;
      }
      return found;
    },
    () => false,
  ),
];
