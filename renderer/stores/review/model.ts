import type { EvidenceDifference } from '../../../shared/evidence/evidence.ts';
import type { OutsideText, RecoveredText } from '../../../shared/ipc/channels/article.ts';
import type { DecidedSuggestion, TextChange } from '../../../shared/ipc/channels/draft.ts';
import type { Article, ArticleFields, Comment } from '../../../shared/model/article.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { DeskError, Result } from '../../../shared/model/result.ts';
import type { Citation, Locator, Source, SourceKind } from '../../../shared/model/source.ts';
import type { TextPart } from '../../../shared/model/source-text.ts';
import type { Suggestion } from '../../../shared/model/suggestion.ts';
import type { ReviewCommand } from '../../../shared/review/command.ts';
import type { Target } from '../../../shared/review/readiness-model.ts';
import type { Analysis } from '../../../shared/text/analysis.ts';
import type { ClaimsEvidence, Lookup } from './evidence.ts';

/** What is on disk of what was typed. `at` is null while nothing was saved since opening. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: DeskError };

/** What the left pane shows. */
export type Reference =
  | { readonly kind: 'submission' }
  | { readonly kind: 'revision'; readonly number: number }
  | {
      readonly kind: 'source';
      readonly sourceId: string;
      readonly sha256: string;
      /** A passage to mark and bring into view; UTF-16 code units of the source's text. */
      readonly passage: Passage | null;
    };

/** A stretch of a source, with the words in it that the draft has otherwise. */
export interface Passage extends Span {
  readonly differences?: readonly EvidenceDifference[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that the user marked. */
export interface Selection extends Span {
  readonly text: string;
}

export const inspectorTabs = [
  'claims',
  'checks',
  'findings',
  'changes',
  'sources',
  'comments',
  'history',
] as const;
export type InspectorTab = (typeof inspectorTabs)[number];

/** Where the editor stands on the screen. Kept per article, so that going back returns there. */
export interface ReviewView {
  readonly tab: InspectorTab;
  readonly claimId: string | null;
  /** The kind, priority and note of the chosen claim are being edited. */
  readonly isEditingClaim: boolean;
  /** What readers are told of the chosen claim is being edited. */
  readonly isRatingClaim: boolean;
  /** Index into the open findings in the order of the text; -1 where none is chosen. */
  readonly finding: number;
  readonly commentId: string | null;
  readonly suggestionId: string | null;
  readonly reference: Reference;
  /** The inspector as a drawer, in narrow windows. */
  readonly drawer: boolean;
}

export const firstView: ReviewView = {
  tab: 'claims',
  claimId: null,
  isEditingClaim: false,
  isRatingClaim: false,
  finding: -1,
  commentId: null,
  suggestionId: null,
  reference: { kind: 'submission' },
  drawer: false,
};

/** An analysis with the very text that it is about. */
export interface Analysed {
  readonly text: string;
  readonly analysis: Analysis;
}

/** A link that is in the draft, or words of it that may become one. UTF-16 code units. */
export interface LinkPlace {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Empty where the words are no link yet. */
  readonly address: string;
}

/** A question or form that is on the screen. */
export type Ask =
  | { readonly kind: 'void-sign-off' }
  | { readonly kind: 'return' }
  | { readonly kind: 'spike' }
  | { readonly kind: 'decide'; readonly claimId: string; readonly decision: 'disputed' | 'waived' }
  | {
      readonly kind: 'cite';
      readonly claimId: string;
      readonly sourceId: string;
      readonly excerpt: string;
      readonly place: Citation['place'];
      /** Where in the source it stands, as far as the text says. */
      readonly locator: Locator | null;
    }
  | { readonly kind: 'source'; readonly source: Source | null; readonly sourceKind: SourceKind }
  /** Sources from files of source data; those at `paths` are read at once. */
  | { readonly kind: 'source-files'; readonly paths: readonly string[] }
  | { readonly kind: 'not-applicable'; readonly itemId: string }
  | { readonly kind: 'dismiss-finding'; readonly finding: Finding }
  | {
      readonly kind: 'comment';
      readonly selection: Selection;
      /** The source's file that the words stand in; null for the draft. */
      readonly source: Comment['source'];
    }
  | { readonly kind: 'edit-comment'; readonly commentId: string }
  | {
      readonly kind: 'link';
      /** The link, or the words that may become one. */
      readonly place: LinkPlace;
    }
  | { readonly kind: 'target' }
  | { readonly kind: 'go-to-paragraph' }
  | { readonly kind: 'take-revision' }
  | { readonly kind: 'restore-revision'; readonly number: number }
  | { readonly kind: 'compare'; readonly number: number }
  | { readonly kind: 'recovered'; readonly texts: RecoveredText }
  | { readonly kind: 'outside'; readonly outside: OutsideText };

/** A place to bring the editor to. `seq` makes each request new. */
export interface Landing {
  readonly target: Target;
  readonly seq: number;
}

/** What the store needs of the text editor; null while none is on the screen. */
export interface EditorLink {
  getText(): string;
  /** Where each claim and comment stands in that text, by id. */
  getPositions(): readonly { readonly id: string; readonly start: number; readonly end: number }[];
  /** What is suggested in that text and undecided. */
  getSuggestions(): readonly Suggestion[];
  /** Whether edits are suggestions now. */
  isSuggesting(): boolean;
}

export type OpenState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly articleId: string }
  | { readonly kind: 'failed'; readonly articleId: string; readonly error: DeskError }
  | { readonly kind: 'open'; readonly articleId: string };

export interface ReviewState {
  readonly opened: OpenState;
  readonly article: Article | null;
  readonly submission: string;
  /** The text to give a new editor; the live text is the editor's own. */
  readonly draft: string;
  /** Grows when the draft was replaced as a whole, so that the editor starts afresh. */
  readonly epoch: number;
  /** Text that a crash interrupted and that is back; until the user has decided about it. */
  readonly recovered: RecoveredText | null;
  /** Another program changed the article; until the user has chosen a version. */
  readonly outside: OutsideText | null;
  /** Grows with each change of the text or the fields. */
  readonly version: number;
  /** Fields as they are being typed, over those of the article. */
  readonly fieldEdits: Partial<ArticleFields>;
  readonly save: SaveState;
  readonly analysed: Analysed | null;
  readonly evidence: ClaimsEvidence;
  readonly lookup: Lookup;
  /** Approved copy may be edited: the user was asked and agreed. */
  readonly unlocked: boolean;
  /** Edits are suggestions, until somebody decides them. */
  readonly isSuggesting: boolean;
  readonly asking: Ask | null;
  readonly view: ReviewView;
  readonly landing: Landing | null;
  readonly draftSelection: Selection | null;
  readonly referenceSelection: Selection | null;
  /** The text of the left pane, as far as it was read. */
  readonly referenceText: string;
  /** Its pages or rows, where it is a source that has them. */
  readonly referenceParts: readonly TextPart[];
}

/** What a command gives back. */
export interface CommandDone {
  /**
   * Takes it back in the article in which it was done, whichever is open by then; null where there is
   * no way back. What fails has been reported.
   */
  readonly undo: (() => Promise<void>) | null;
}

export interface ReviewActions {
  /** Opens an article afresh; whatever is open is saved first, and kept where that fails. */
  open(articleId: string): Promise<void>;
  /** Saves and lets go of the article; where the save fails, the article stays open. */
  close(): Promise<Result<null>>;
  /** Another screen is shown: saves, and keeps what was changed as a revision. */
  leave(): Promise<void>;
  attachEditor(link: EditorLink | null): void;
  /** The editor's text changed. */
  edited(changes: readonly TextChange[]): void;
  /** What is suggested in the draft changed; the decisions among it are to be recorded. */
  suggested(suggestions: readonly Suggestion[], decided: readonly DecidedSuggestion[]): void;
  /** Edits are suggestions from now on, or no longer. What was typed before is saved first. */
  setSuggesting(isSuggesting: boolean): Promise<void>;
  setFields(fields: Partial<ArticleFields>): void;
  /** Puts everything typed on disk now. Fails as the save failed. */
  flush(): Promise<Result<null>>;
  /** Saves first, then carries out the command; a failure is reported and returned. */
  command(command: ReviewCommand): Promise<Result<CommandDone>>;
  /** Whether text and fields may be edited; if not, asks whether to void the sign-off. */
  mayEdit(): boolean;
  /** Text and fields of approved copy may be edited from now on. */
  unlock(): void;
  ask(ask: Ask): void;
  answered(): void;
  takeRevision(note: string): Promise<boolean>;
  restoreRevision(number: number): Promise<boolean>;
  /** Asks for files where `paths` is null. Failures of single files are reported. */
  attachEvidence(sourceId: string, paths: readonly string[] | null): Promise<boolean>;
  /** Signs exactly the content with this hash. */
  signOff(
    statement: string,
    person: { readonly name: string; readonly role: string },
    contentHash: string,
  ): Promise<Result<null>>;
  /** Merges what main says changed, where this article is open. */
  applyPatch(articleId: string, patch: Partial<Article>): void;
  /** Analyses again, e.g. because the house style changed. */
  analyse(): void;
  /** Stops looking claims up in the sources. */
  stopLooking(): void;
  /** Looks up what was stopped. */
  lookAgain(): void;
  show(view: Partial<ReviewView>): void;
  /** What to show of an article once it is opened. */
  showIn(articleId: string, view: Partial<ReviewView>): void;
  /** Brings the editor to a place, and opens the tab that belongs to it. */
  goTo(target: Target): void;
  landed(): void;
  selectDraft(selection: Selection | null): void;
  selectReference(selection: Selection | null): void;
  referenceRead(text: string, parts: readonly TextPart[]): void;
  recoveredSeen(): void;
  /** Another program changed the article: its version is a revision now. */
  outsideFound(articleId: string, patch: Partial<Article>, outside: OutsideText): void;
  outsideSeen(): void;
}
