import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { TextPart } from '../../../../shared/model/source-text.ts';

/** The number of a page between two pages of a source. */
class PageHead extends WidgetType {
  readonly value: string;
  readonly isEmpty: boolean;

  constructor(value: string, isEmpty: boolean) {
    super();
    this.value = value;
    this.isEmpty = isEmpty;
  }

  override eq(other: PageHead): boolean {
    return other.value === this.value && other.isEmpty === this.isEmpty;
  }

  override toDOM(): HTMLElement {
    const head = document.createElement('div');
    head.className = 'cm-desk-page';
    head.textContent = `Page ${this.value}${this.isEmpty ? ' · no readable text' : ''}`;
    return head;
  }

  override get estimatedHeight(): number {
    return 40;
  }
}

/**
 * Heads each page of a source with its number, and says of a page that it has no text. Rows of a
 * table go without.
 *
 * @param length of the text, in UTF-16 code units
 */
export function pageMarks(parts: readonly TextPart[], length: number): Extension {
  const heads = parts.flatMap(({ start, label, value }, index) => {
    if (label !== 'page') return [];
    // A last page without text has no line of its own to stand above.
    const isAtEnd = start >= length;
    const isEmpty = isAtEnd || parts[index + 1]?.start === start;
    const widget = new PageHead(value, isEmpty);
    return [
      Decoration.widget({ widget, side: isAtEnd ? 1 : -1, block: true }).range(
        Math.min(start, length),
      ),
    ];
  });
  // A file with one page has no use for its number; a text without pages has none.
  return heads.length < 2 ? [] : EditorView.decorations.of(Decoration.set(heads));
}
