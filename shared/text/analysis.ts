import type { ArticleFields } from '../model/article.ts';
import type { ClaimKind, Priority } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { StyleProblem } from '../style/rule.ts';
import type { Block, BodyLink, DanglingMark } from './paragraphs.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

export type { Span };

interface FactPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something checkable that a detector recognised in the body. */
export type Fact = FactPlace &
  (
    | {
        readonly type: 'figure';
        readonly value: number;
        /** Upper end of a range, else equal to `value`. */
        readonly high: number;
        readonly approx: 'exact' | 'about' | 'below' | 'above';
        /** `$`, `crowns`, `kg`, `percent`, `points`, `years`, `score`, `ordinal` …; empty where none. */
        readonly unit: string;
        /** What is counted, as written: `children`, `summer camps`; empty where unknown. */
        readonly counted: string;
        readonly percent: boolean;
      }
    | {
        readonly type: 'date';
        /**
         * ISO as far as known: `2023`, `2023-03`, `2023-03-17`, without a year `--03-17` or
         * `--03` (ISO 8601:2000); empty for relative ones.
         */
        readonly value: string;
        readonly relative: boolean;
      }
    | {
        readonly type: 'quotation';
        readonly speaker: string;
        readonly cue: string;
        /** Words set apart rather than spoken: 'camps'. */
        readonly scare: boolean;
      }
    | {
        readonly type: 'name';
        readonly kind: 'person' | 'organisation' | 'place';
        readonly title: string;
      }
    | {
        readonly type: 'attribution';
        readonly speaker: string;
        readonly cue: string;
        readonly named: boolean;
      }
    | { readonly type: 'superlative' }
    | { readonly type: 'link'; readonly url: string }
  );
export type FactType = Fact['type'];

/** A claim that the detectors propose; a person accepts or dismisses it. */
export interface Proposal {
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly priority: Priority;
  /** Indexes into {@link Analysis.facts}. */
  readonly facts: readonly number[];
}

/** What detectors read. Pure data, so that it crosses to the worker. */
export interface AnalysisInput {
  readonly fields: ArticleFields;
  /** The draft's Markdown with `\n` line ends. */
  readonly body: string;
  readonly style: HouseStyle;
  /** Today, `YYYY-MM-DD`, for articles without a date. */
  readonly today: string;
}

/** Everything the detectors say about one draft. Deterministic: same input, same result. */
export interface Analysis {
  /** Of the body, in order, without overlap. */
  readonly sentences: readonly Span[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  /** Names of the detectors that do not know the article's language and said nothing. */
  readonly silentDetectors: readonly string[];
  /** What could not be honoured in the library's own rules; each is named, none is silent. */
  readonly styleProblems: readonly StyleProblem[];
}

/** What every detector is given: the body as readers see it, already cut up. */
export interface DetectorInput {
  readonly fields: ArticleFields;
  readonly style: HouseStyle;
  readonly today: string;
  /**
   * The body without Markdown's marks. All offsets of a detector, in and out, are in this text;
   * `analyze.ts` carries them over to the draft.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly links: readonly BodyLink[];
  /** Marks of notes and citations that lead to nothing. */
  readonly danglingMarks: readonly DanglingMark[];
  /** Facts of the detectors that ran before, in the order they were found. */
  readonly facts: readonly Fact[];
}

/** What a detector gives back. */
export interface DetectorOutput {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/** One detector per file; `analyze.ts` holds the only list and its order. */
export interface Detector {
  readonly name: string;
  /** BCP 47 primary languages it works for, or `*` for any. For others it stays silent. */
  readonly languages: readonly string[];
  detect(input: DetectorInput): DetectorOutput;
}
