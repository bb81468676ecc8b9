import type { Extension, Range } from '@codemirror/state';
import { Decoration, type EditorView, GutterMarker, gutter } from '@codemirror/view';
import { type Severity, severities } from '../../../../shared/model/finding.ts';
import { showsMarks } from './draft-view.ts';
import { type FindingMark, marksField, type ProposalMark } from './marks.ts';

const proposal = Decoration.mark({ class: 'cm-desk-proposal' });

/** A proposed claim, shown faintly. */
export function proposalDecorations({ start, end }: ProposalMark): Range<Decoration> {
  return proposal.range(start, end);
}

/** A finding's faint underline; its message is the title. */
export function findingDecorations(finding: FindingMark): Range<Decoration> {
  return Decoration.mark({
    class: `cm-desk-finding cm-desk-finding-${finding.severity}`,
    attributes: { title: finding.message },
  }).range(finding.start, finding.end);
}

/** Octagon, triangle and dot, drawn in a square of 12. */
const shapes: Readonly<Record<Severity, string>> = {
  blocker: 'M3.9 1h4.2L11 3.9v4.2L8.1 11H3.9L1 8.1V3.9z',
  warning: 'M6 1 11.5 11H.5z',
  note: 'M6 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
};

const SVG = 'http://www.w3.org/2000/svg';

class FindingMarker extends GutterMarker {
  private readonly severity: Severity;
  private readonly title: string;

  constructor(severity: Severity, title: string) {
    super();
    this.severity = severity;
    this.title = title;
  }

  override eq(other: FindingMarker): boolean {
    return other.severity === this.severity && other.title === this.title;
  }

  override toDOM(): Node {
    const holder = document.createElement('span');
    holder.className = `cm-desk-margin cm-desk-margin-${this.severity}`;
    holder.title = this.title;
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('viewBox', '0 0 12 12');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', shapes[this.severity]);
    drawing.append(path);
    holder.append(drawing);
    return holder;
  }
}

/** The findings that begin in `[from, to]`, the gravest first. */
function findingsOn(view: EditorView, from: number, to: number): FindingMark[] {
  return view.state
    .field(marksField)
    .findings.filter(({ start, isFurther }) => !isFurther && start >= from && start <= to)
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** The margin: one symbol for a paragraph's gravest finding; a click goes to it. */
export const findingGutter: Extension = gutter({
  class: 'cm-desk-findings',
  lineMarker: (view, line) => {
    const found = showsMarks(view.state) ? findingsOn(view, line.from, line.to) : [];
    const [first] = found;
    if (!first) return null;
    return new FindingMarker(first.severity, found.map(({ message }) => message).join('\n'));
  },
  lineMarkerChange: ({ startState, state }) =>
    startState.field(marksField).findings !== state.field(marksField).findings ||
    showsMarks(startState) !== showsMarks(state),
  domEventHandlers: {
    mousedown: (view, line) => {
      const [first] = findingsOn(view, line.from, line.to);
      if (!first) return false;
      view.dispatch({ selection: { anchor: first.start, head: first.end } });
      view.focus();
      return true;
    },
  },
});
