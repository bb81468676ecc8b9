import type { Range, Text } from '@codemirror/state';
import { Decoration, type EditorView, WidgetType } from '@codemirror/view';

/** Fired on an editor where the other half of a move is asked for; `detail` is the change's index. */
export const OTHER_HALF = 'desk:other-half';

/** A moved paragraph on one side, or several that moved together. */
export interface MoveMark {
  readonly from: number;
  readonly to: number;
  /** "Moved here from paragraph 4". */
  readonly label: string;
  /** Which way the other half lies. */
  readonly arrow: '↑' | '↓';
  /** Index of this half among the changes. */
  readonly change: number;
  /** The cursor is at one of its halves. */
  readonly isCurrent: boolean;
}

/** Asks for the other half of a move. */
function askForOther(view: EditorView, change: number): void {
  view.dom.dispatchEvent(new CustomEvent<number>(OTHER_HALF, { detail: change }));
}

/** A small button that says where a paragraph came from or went, and shows it. */
class MoveSign extends WidgetType {
  private readonly label: string;
  private readonly arrow: string;
  private readonly change: number;
  private readonly className: string;

  constructor({ label, arrow, change }: MoveMark, className: string) {
    super();
    this.label = label;
    this.arrow = arrow;
    this.change = change;
    this.className = className;
  }

  override eq(other: MoveSign): boolean {
    return (
      other.label === this.label &&
      other.arrow === this.arrow &&
      other.change === this.change &&
      other.className === this.className
    );
  }

  override toDOM(view: EditorView): HTMLElement {
    const sign = document.createElement('button');
    sign.type = 'button';
    // Reached by its command: the keyboard passes through the text in one step.
    sign.tabIndex = -1;
    sign.className = this.className;
    sign.title = `${this.label}. Press to show it.`;
    const arrow = document.createElement('span');
    arrow.textContent = this.arrow;
    arrow.ariaHidden = 'true';
    const words = document.createElement('span');
    words.className = 'cm-desk-move-words';
    words.textContent = this.label;
    sign.append(arrow, words);
    sign.addEventListener('mousedown', (event) => event.preventDefault());
    sign.addEventListener('click', () => askForOther(view, this.change));
    return sign;
  }
}

/** A moved paragraph: a bar at its side, a dashed outline, and a sign that says where it was. */
export function moveMarks(
  doc: Text,
  mark: MoveMark,
  from: number,
  to: number,
): Range<Decoration>[] {
  if (mark.to < from || mark.from > to || mark.from >= mark.to || mark.to > doc.length) return [];
  const first = doc.lineAt(mark.from);
  const last = doc.lineAt(mark.to);
  const found: Range<Decoration>[] = [];
  if (mark.from >= from) {
    const widget = new MoveSign(mark, 'cm-desk-move-sign');
    found.push(Decoration.widget({ widget, side: -2 }).range(first.from));
  }
  const end = Math.min(last.number, doc.lineAt(Math.min(to, doc.length)).number);
  for (let n = Math.max(first.number, doc.lineAt(from).number); n <= end; n++) {
    const names = ['cm-desk-moved'];
    if (n === first.number) names.push('cm-desk-moved-first');
    if (n === last.number) names.push('cm-desk-moved-last');
    if (mark.isCurrent) names.push('cm-desk-moved-here');
    found.push(Decoration.line({ class: names.join(' ') }).range(doc.line(n).from));
  }
  return found;
}

/** The place in the draft that a paragraph was moved away from. */
export function movedAwayMark(place: number, mark: MoveMark): Range<Decoration> {
  const widget = new MoveSign(mark, 'cm-desk-moved-away');
  return Decoration.widget({ widget, side: -1 }).range(place);
}

/** A pilcrow where one paragraph was made two, or two one. */
export class PilcrowWidget extends WidgetType {
  private readonly title: string;
  private readonly kind: 'split' | 'merged';
  private readonly isCurrent: boolean;

  constructor(title: string, kind: 'split' | 'merged', isCurrent: boolean) {
    super();
    this.title = title;
    this.kind = kind;
    this.isCurrent = isCurrent;
  }

  override eq(other: PilcrowWidget): boolean {
    return (
      other.title === this.title && other.kind === this.kind && other.isCurrent === this.isCurrent
    );
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span');
    const here = this.isCurrent ? ' cm-desk-pilcrow-here' : '';
    sign.className = `cm-desk-pilcrow cm-desk-pilcrow-${this.kind}${here}`;
    sign.title = this.title;
    sign.textContent = '¶';
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', this.title);
    return sign;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
