import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Width of the margin with the findings; the reference pane keeps the same free. */
const MARGIN = '28px';

const page = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    justifyContent: 'center',
    fontFamily: 'var(--font-text)',
    fontSize: 'var(--text-size)',
    lineHeight: '1.6',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
  },
  '.cm-content': {
    flex: '0 1 var(--measure)',
    minWidth: '0',
    // `--above`: height of what the screen puts above the text inside the scroller.
    padding: 'calc(28px + var(--above, 0px)) 0 40vh',
    caretColor: 'var(--accent)',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'oldstyle-nums proportional-nums',
  },
  '.cm-line': { padding: '0 2px' },
  '.cm-line::selection, .cm-line ::selection': { backgroundColor: 'var(--selection)' },
  '.cm-desk-also-selected': { backgroundColor: 'var(--selection)' },
  '.cm-desk-caret': {
    display: 'inline-block',
    width: '2px',
    height: '1.1em',
    margin: '0 -1px',
    verticalAlign: '-0.15em',
    backgroundColor: 'var(--accent)',
  },
  '.cm-dropCursor': { borderLeft: '2px solid var(--accent)' },
  '.cm-gutters': { background: 'none', border: 'none', color: 'inherit', minWidth: MARGIN },
  '.cm-gutterElement': { padding: '0' },
  '&.cm-desk-reference .cm-scroller': { paddingLeft: MARGIN },
  '.cm-scroller::after': { content: '""', flex: `0 0 ${MARGIN}` },
});

const prose = EditorView.theme({
  '.cm-md-heading': { fontWeight: '600', lineHeight: '1.3' },
  '.cm-md-h1': { fontSize: '1.5em' },
  '.cm-md-h2': { fontSize: '1.25em' },
  '.cm-md-h3': { fontSize: '1.08em' },
  '.cm-md-strong': { fontWeight: '650' },
  '.cm-md-em': { fontStyle: 'italic' },
  '.cm-md-strike': { textDecoration: 'line-through' },
  '.cm-md-link': { color: 'var(--accent)' },
  '.cm-md-quote': {
    borderInlineStart: '2px solid var(--hairline)',
    paddingInlineStart: '14px',
    color: 'var(--ink-muted)',
  },
  '.cm-md-list-mark': { color: 'var(--ink-muted)' },
  '.cm-md-code, .cm-md-code-line': { fontFamily: 'ui-monospace, monospace', fontSize: '0.88em' },
  '.cm-md-note-mark': {
    color: 'var(--accent)',
    fontSize: '0.75em',
    verticalAlign: '0.35em',
    lineHeight: '1',
  },
  '.cm-line.cm-md-note': { fontSize: '0.88em', paddingInlineStart: '14px' },
  '.cm-md-note-label': { color: 'var(--accent)' },
  // One width for all signs, so that columns stand under each other.
  '.cm-md-table': { fontFamily: 'ui-monospace, monospace', fontSize: '0.84em' },
  '.cm-md-table-header': { fontWeight: '650' },
  '.cm-md-hidden': { fontSize: '0' },
  '.cm-md-mark': { color: 'var(--ink-muted)', fontWeight: '400', fontStyle: 'normal' },
});

const changed = EditorView.theme({
  '.cm-desk-unchanged': {
    display: 'block',
    width: '100%',
    margin: '8px 0',
    padding: '4px 0',
    border: '0',
    borderBlock: '1px dashed var(--hairline-strong)',
    background: 'none',
    color: 'var(--ink-muted)',
    fontFamily: 'var(--font-ui)',
    fontSize: '12px',
    fontVariantNumeric: 'lining-nums',
    cursor: 'pointer',
  },
  '.cm-desk-unchanged:hover': { color: 'var(--ink)' },
  '.cm-desk-inserted': {
    backgroundColor: 'var(--inserted-ground)',
    textDecoration: 'underline 1px var(--inserted-ink)',
    textUnderlineOffset: '0.14em',
    textDecorationSkipInk: 'none',
  },
  '.cm-desk-here': { boxShadow: '0 0 0 1px var(--inserted-ink)', borderRadius: '2px' },
  '.cm-desk-removed, .cm-desk-deleted.cm-desk-open': {
    backgroundColor: 'var(--deleted-ground)',
    color: 'var(--deleted-ink)',
    textDecoration: 'line-through 1px var(--deleted-ink)',
  },
  '.cm-desk-deleted': { textDecoration: 'none', cursor: 'help' },
  // Inline without a box of its own, so that no line breaks at it.
  '.cm-desk-deleted:not(.cm-desk-open)': {
    position: 'relative',
    borderInlineStart: '2px solid var(--deleted-ink)',
    marginInline: '1px',
    boxShadow: '2px 0 var(--deleted-ground)',
  },
  '.cm-desk-deleted.cm-desk-open': { borderRadius: '2px', marginInlineEnd: '3px' },
  '.cm-desk-unseen': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  '.cm-desk-removed.cm-desk-here': { boxShadow: '0 0 0 1px var(--deleted-ink)' },
});

/** Quieter than other changes: a thin line, no ground. */
const small = EditorView.theme({
  '.cm-desk-inserted.cm-desk-minor': {
    backgroundColor: 'transparent',
    // Dashed: a thin solid line is a verified claim.
    textDecoration: 'underline dashed 1px var(--inserted-ink)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-desk-removed.cm-desk-minor': {
    backgroundColor: 'transparent',
    color: 'inherit',
    textDecoration: 'line-through 1px var(--deleted-ink)',
  },
  '.cm-desk-deleted.cm-desk-minor': {
    borderInlineStartWidth: '1px',
    boxShadow: 'none',
  },
  '.cm-desk-pilcrow': {
    marginInline: '1px 3px',
    fontSize: '0.75em',
    verticalAlign: '0.12em',
    color: 'var(--inserted-ink)',
    userSelect: 'none',
    cursor: 'help',
  },
  '.cm-desk-pilcrow-merged': {
    color: 'var(--deleted-ink)',
    textDecoration: 'line-through 1.5px',
  },
  '.cm-desk-pilcrow-here': { boxShadow: '0 0 0 1px currentColor', borderRadius: '2px' },
});

const moved = EditorView.theme({
  // The words keep their place: what border and padding take, the margin gives.
  '.cm-line.cm-desk-moved': {
    position: 'relative',
    marginInline: '-10px',
    paddingInline: '9px 11px',
    borderInlineStart: '3px solid var(--moved)',
    borderInlineEnd: '1px dashed var(--moved)',
  },
  '.cm-line.cm-desk-moved-first': { borderTop: '1px dashed var(--moved)' },
  '.cm-line.cm-desk-moved-last': { borderBottom: '1px dashed var(--moved)' },
  '.cm-line.cm-desk-moved-here': { backgroundColor: ground('--moved', 8) },
  '.cm-desk-move-sign, .cm-desk-moved-away': {
    padding: '0 5px',
    border: 'none',
    borderRadius: '3px',
    fontFamily: 'var(--font-ui)',
    fontSize: '11px',
    lineHeight: '16px',
    fontStyle: 'normal',
    fontWeight: '500',
    fontVariantNumeric: 'lining-nums',
    color: 'var(--moved)',
    backgroundColor: 'var(--paper)',
    cursor: 'pointer',
    userSelect: 'none',
    whiteSpace: 'nowrap',
  },
  '.cm-desk-move-sign': { position: 'absolute', top: '-10px', insetInlineEnd: '10px' },
  '.cm-desk-move-words': { marginInlineStart: '4px' },
  '.cm-desk-moved-away': {
    padding: '0 2px',
    marginInlineEnd: '2px',
    borderInlineStart: '2px dashed var(--moved)',
    borderRadius: '0',
  },
  '.cm-desk-moved-away .cm-desk-move-words': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '.cm-desk-move-sign:hover, .cm-desk-moved-away:hover': { textDecoration: 'underline' },
});

/** A ground of a colour, light enough for the text on it to keep its contrast. */
function ground(colour: string, share: number): string {
  return `color-mix(in srgb, var(${colour}) ${share}%, transparent)`;
}

const claims = EditorView.theme({
  '.cm-desk-claim': { textUnderlineOffset: '0.3em', textDecorationSkipInk: 'none' },
  '.cm-desk-claim-open': { textDecoration: 'underline dotted 2px var(--claim-open)' },
  '.cm-desk-claim-verified': { textDecoration: 'underline solid 1px var(--claim-verified)' },
  '.cm-desk-claim-disputed': { textDecoration: 'underline wavy 1.5px var(--claim-disputed)' },
  '.cm-desk-claim-reopened': {
    textDecoration: 'underline dotted 2px var(--claim-reopened)',
    textUnderlineOffset: '0.16em',
    borderBottom: '2px dotted var(--claim-reopened)',
  },
  '.cm-desk-claim.cm-desk-active': { borderRadius: '2px' },
  '.cm-desk-claim-open.cm-desk-active': { backgroundColor: ground('--claim-open', 16) },
  '.cm-desk-claim-verified.cm-desk-active': { backgroundColor: ground('--claim-verified', 16) },
  '.cm-desk-claim-disputed.cm-desk-active': { backgroundColor: ground('--claim-disputed', 16) },
  '.cm-desk-claim-waived.cm-desk-active': { backgroundColor: ground('--claim-waived', 16) },
  '.cm-desk-claim-reopened.cm-desk-active': { backgroundColor: ground('--claim-reopened', 16) },
  '.cm-desk-proposal': {
    textDecoration: 'underline dotted 1px var(--ink-muted)',
    textUnderlineOffset: '0.3em',
  },
});

const coverage = EditorView.theme({
  '.cm-desk-sign': {
    marginInlineEnd: '3px',
    fontFamily: 'var(--font-ui)',
    fontSize: '0.68em',
    fontWeight: '600',
    color: 'var(--ink-muted)',
    userSelect: 'none',
  },
  '.cm-desk-sign-not-looked-at': { color: 'var(--claim-open)' },
  '.cm-desk-sentence-not-looked-at': { backgroundColor: ground('--claim-open', 12) },
  '.cm-desk-sentence-nothing-to-check': { color: 'var(--ink-faint)' },
});

const suggested = EditorView.theme({
  '.cm-desk-suggested': {
    backgroundColor: 'var(--inserted-ground)',
    color: 'var(--inserted-ink)',
    textDecoration: 'underline dashed 1.5px var(--inserted-ink)',
    textUnderlineOffset: '0.16em',
    textDecorationSkipInk: 'none',
  },
  '.cm-desk-taken': {
    backgroundColor: 'var(--deleted-ground)',
    color: 'var(--deleted-ink)',
    textDecoration: 'line-through 1px var(--deleted-ink)',
    borderBottom: '1.5px dashed var(--deleted-ink)',
    marginInlineEnd: '1px',
    cursor: 'help',
  },
});

const remarks = EditorView.theme({
  '.cm-desk-comment': {
    backgroundColor: ground('--accent', 8),
    boxShadow: `0 0 0 1px ${ground('--accent', 45)}`,
    borderRadius: '2px',
  },
  '.cm-desk-comment.cm-desk-resolved': { backgroundColor: 'transparent', boxShadow: 'none' },
  '.cm-desk-comment.cm-desk-active': {
    backgroundColor: ground('--accent', 20),
    boxShadow: '0 0 0 1px var(--accent)',
  },
  '.cm-desk-finding': {
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.42em',
    textDecorationSkipInk: 'none',
  },
  '.cm-desk-finding-blocker': { textDecorationColor: ground('--blocker', 70) },
  '.cm-desk-finding-warning': { textDecorationColor: ground('--warning', 70) },
  '.cm-desk-finding-note': { textDecorationColor: ground('--note', 60) },
  '.cm-desk-margin': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: MARGIN,
    height: '1.6em',
    cursor: 'pointer',
  },
  '.cm-desk-margin svg': { width: '14px', height: '14px', fill: 'currentColor' },
  '.cm-desk-margin-blocker': { color: 'var(--blocker)' },
  '.cm-desk-margin-warning': { color: 'var(--warning)' },
  '.cm-desk-margin-note': { color: 'var(--note)' },
  '.cm-desk-page': {
    padding: '20px 2px 6px',
    borderTop: '1px solid var(--hairline)',
    color: 'var(--ink-muted)',
    fontFamily: 'var(--font-ui)',
    fontSize: '12px',
    fontVariantNumeric: 'lining-nums',
    userSelect: 'none',
  },
  '.cm-desk-passage': {
    // A mark's own ink is black, whatever the theme.
    color: 'inherit',
    backgroundColor: ground('--accent', 12),
    borderBottom: '1px solid var(--accent)',
  },
  '.cm-desk-passage.cm-desk-active': {
    backgroundColor: ground('--accent', 22),
    borderBottomWidth: '2px',
  },
  '.cm-desk-differs': {
    backgroundColor: 'var(--deleted-ground)',
    color: 'var(--deleted-ink)',
    fontWeight: '600',
  },
});

/** Only where somebody writes: who reads or decides needs all of the text. */
const modes = EditorView.theme({
  // Also the last line reaches the middle.
  '&.cm-desk-typewriter .cm-content': { paddingBottom: '60vh' },
  '&.cm-desk-focus.cm-focused .cm-line:not(.cm-desk-in-focus)': {
    color: 'var(--ink-dimmed)',
    '& .cm-desk-inserted, & .cm-desk-suggested, & .cm-desk-comment, & .cm-desk-claim': {
      backgroundColor: 'transparent',
      color: 'inherit',
    },
    '& .cm-md-link, & .cm-md-mark, & .cm-md-note-mark, & .cm-md-note-label': { color: 'inherit' },
  },
});

/** How text and its marks look, the special before the general; colours, faces and measure come from the application's theme. */
export const theme: Extension = [
  modes,
  remarks,
  suggested,
  claims,
  coverage,
  small,
  moved,
  changed,
  prose,
  page,
];
