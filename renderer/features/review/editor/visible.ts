import type { Extension, Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/**
 * Decorations for what is on the screen only, so that their cost does not grow with the text.
 *
 * @param build the decorations within `[from, to]`, in any order.
 * @param changed whether an update changes them without changing text or viewport.
 */
export function visibleDecorations(
  build: (view: EditorView, from: number, to: number) => readonly Range<Decoration>[],
  changed: (update: ViewUpdate) => boolean,
): Extension {
  const all = (view: EditorView): DecorationSet =>
    Decoration.set(
      view.visibleRanges.flatMap(({ from, to }) => build(view, from, to)),
      true,
    );
  return ViewPlugin.define(
    (view) => {
      const plugin = {
        decorations: all(view),
        update(update: ViewUpdate): void {
          if (update.docChanged || update.viewportChanged || changed(update)) {
            plugin.decorations = all(update.view);
          }
        },
      };
      return plugin;
    },
    { decorations: (plugin) => plugin.decorations },
  );
}
