import type { EditorView } from '@codemirror/view';
import type { Change, ParagraphPair, TextRange } from '../../../../shared/diff/change.ts';
import type { DecidedSuggestion } from '../../../../shared/ipc/channels/draft.ts';
import type { Suggestion } from '../../../../shared/model/suggestion.ts';
import type { Anchor } from './anchors.ts';
import type { LiveMove } from './comparison.ts';
import type { ScrollTo } from './scrolling.ts';
import type { Fold } from './unchanged.ts';

/** What the rest of the screen can do with the draft. Offsets are UTF-16 code units. */
export interface DraftEditorHandle {
  getText(): string;
  /** Where each claim and comment stands in that text; one whose words are gone is empty. */
  getAnchors(): readonly Anchor[];
  /** Moves claims and comments, known by their ids. */
  setAnchors(anchors: readonly Anchor[]): void;
  scrollTo(start: number, end?: number, where?: ScrollTo): void;
  /** Marks a stretch, brings it into view and puts the cursor there. */
  select(start: number, end: number): void;
  focus(): void;
  /** Goes to the next change, round the end of the text, and opens its deleted words. */
  nextChange(): void;
  previousChange(): void;
  goToChange(index: number): void;
  /**
   * Takes back the change with this index, or those at the cursor or in the marked words; one step
   * of undo. Inside a moved paragraph what was edited there goes first, the move after it. False
   * where there is none, or the text is locked.
   */
  revertChange(index?: number): boolean;
  /** Takes back several changes as one step of undo; false as for {@link revertChange}. */
  revertChanges(indexes: readonly number[]): boolean;
  /** All changes against the text compared with, where they stand now. */
  changes(): readonly Change[];
  /** Paragraphs that were moved, where they stand now. */
  moves(): readonly LiveMove[];
  /**
   * Shows the other half of a move, beside this one where both texts are on the screen. False where
   * the change, or the one at the cursor, is not half of a move.
   *
   * @param index of one half among the changes.
   */
  showOtherHalf(index?: number): boolean;
  /**
   * Calls back where a stretch of the text compared with is to be shown; the listener says whether
   * it did. Returns what unsubscribes.
   */
  onShowInBase(listener: (range: TextRange) => boolean): () => void;
  /** The paragraphs of both texts that belong together. */
  pairs(): readonly ParagraphPair[];
  /** Indexes of the changes that somebody agreed with. */
  acceptedChanges(): ReadonlySet<number>;
  /** The unchanged paragraphs that are hidden; the same list as long as they are the same. */
  folds(): readonly Fold[];
  /** Shows hidden paragraphs again, by their start in the text compared with. */
  showUnchanged(start: number): void;
  /** The change at the cursor; -1 for none. */
  currentChangeIndex(): number;
  /** Replaces a stretch as one step of undo and brings it into view; false in a locked text. */
  replaceRange(start: number, end: number, text: string): boolean;
  /** What is suggested in the draft and undecided, in the order of the text. */
  suggestions(): readonly Suggestion[];
  /** Whether edits are suggestions now. */
  isSuggesting(): boolean;
  /** See {@link decideSuggestions}. */
  decideSuggestions(
    ids: readonly string[],
    decision: DecidedSuggestion['decision'],
  ): readonly DecidedSuggestion[];
  /**
   * A stretch of an earlier text of this draft where it stands now; null where it was edited
   * meanwhile. What an analysis found is a moment behind the typing.
   */
  carried(
    span: { readonly start: number; readonly end: number },
    earlier: string,
  ): { readonly start: number; readonly end: number } | null;
  /** Where the cursor stands, or what is marked. */
  selection(): { readonly start: number; readonly end: number };
  undo(): void;
  redo(): void;
  /** The text that the draft is compared with; null for no comparison. */
  comparedWith(): string | null;
  /**
   * Calls back after each comparison, when the cursor comes to another change, and when unchanged
   * paragraphs are hidden or shown. Returns what unsubscribes.
   */
  onComparison(listener: () => void): () => void;
  /** The editor itself, for the parts of this folder; null while it is not on the screen. */
  readonly view: EditorView | null;
  /** What the editor stands in; it stays when another article's editor takes its place. */
  readonly host: HTMLElement | null;
}
