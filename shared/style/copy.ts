import type { TextField } from '../model/finding.ts';
import type { DetectorInput, Span } from '../text/analysis.ts';
import { factsOf, firstEndingAfter, overlaps } from '../text/detectors/facts.ts';
import type { Block } from '../text/paragraphs.ts';
import { type Token, tokenize, tokensIn } from '../text/tokens.ts';
import { countMetrics, type Metrics } from './metrics.ts';
import { once } from './once.ts';
import { quotedInBody, quotedInLine } from './quoted.ts';
import { isInScope, type Scope, type Unit } from './scope.ts';

/** What a style check reads: the body as detectors see it, and the draft it came from. */
export interface StyleInput
  extends Pick<
    DetectorInput,
    'fields' | 'text' | 'blocks' | 'sentences' | 'tokens' | 'links' | 'facts'
  > {
  /** The draft's Markdown, for rules of scope `raw` and `alt`. */
  readonly body: string;
  /** The stretch of the draft that shows `[start, end)` of the text. */
  toBody(start: number, end: number): Span;
}

/** One piece of the copy that a rule is run on. */
export interface Piece {
  readonly unit: Unit;
  readonly field: TextField;
  /** Offsets are in the draft's Markdown, not in the text. */
  readonly inDraft: boolean;
  /** Where it begins in its field. */
  readonly start: number;
  readonly text: string;
  readonly sections: ReadonlySet<string>;
  /** Quotations in it, offsets in the field; ordered, without overlap. */
  readonly quoted: readonly Span[];
}

/** The copy cut up for rules, each way of cutting done once and only when asked for. */
export interface Copy {
  readonly input: StyleInput;
  /** The pieces in any of the scopes, in their order. */
  pieces(scopes: readonly Scope[]): readonly Piece[];
  /** Words and marks of a piece; offsets in its field. */
  tokens(piece: Piece): readonly Token[];
  metrics(): Metrics;
  /** Words of the names that the article has. */
  names(): ReadonlySet<string>;
}

/** Makes the copy of one analysis. */
export function copyOf(input: StyleInput): Copy {
  const quoted = quotedInBody(input.facts);
  const units = new Map<Unit, readonly Piece[]>();
  const unit = (name: Unit): readonly Piece[] => {
    const known = units.get(name);
    if (known) return known;
    const cut = cutters[name](input, quoted);
    units.set(name, cut);
    return cut;
  };
  return {
    input,
    pieces: (scopes) =>
      [...new Set(scopes.map((scope) => scope.unit))].flatMap((name) =>
        unit(name).filter((piece) =>
          scopes.some((scope) => scope.unit === name && isInScope(scope, piece.sections)),
        ),
      ),
    tokens(piece) {
      if (piece.field === 'body' && !piece.inDraft) {
        return tokensIn(input.tokens, [piece.start, piece.start + piece.text.length]);
      }
      return tokenize(piece.text);
    },
    metrics: once(() => countMetrics(input.text, input.blocks, input.sentences)),
    names: once(
      () => new Set(factsOf(input.facts, 'name').flatMap((fact) => fact.text.split(/\s+/))),
    ),
  };
}

/** Whether a stretch of a piece touches a quotation. */
export function isQuoted(piece: Piece, start: number, end: number): boolean {
  return overlaps(piece.quoted, piece.start + start, piece.start + end);
}

const kindSections = {
  paragraph: ['paragraph'],
  heading: ['heading'],
  list: ['list'],
  quote: ['blockquote'],
  cell: ['table', 'cell'],
  note: ['paragraph', 'note'],
} as const satisfies Record<Block['kind'], readonly string[]>;

const headlineSections = new Set(['headline', 'title', 'heading', 'h1']);
const dekSections = new Set(['dek', 'heading', 'h2']);
const none: ReadonlySet<string> = new Set();

const cutters: Readonly<
  Record<Unit, (input: StyleInput, quoted: readonly Span[]) => readonly Piece[]>
> = {
  block: (input, quoted) => [
    ...lines(input, 'block'),
    ...input.blocks.map((block) => bodyPiece(input, 'block', block, sectionsOf(block), quoted)),
  ],
  sentence: (input, quoted) => {
    const blocks = input.blocks.map((block): Span => [block.start, block.end]);
    return [
      ...lines(input, 'sentence'),
      ...input.sentences.map(([start, end]) => {
        const block = input.blocks[firstEndingAfter(blocks, start)];
        return bodyPiece(
          input,
          'sentence',
          { start, end },
          block ? sectionsOf(block) : none,
          quoted,
        );
      }),
    ];
  },
  summary: (input, quoted) => [
    bodyPiece(input, 'summary', { start: 0, end: input.text.length }, none, quoted),
  ],
  raw: (input, quoted) => [draftPiece(input, 'raw', 0, input.body, quoted)],
  alt: (input) =>
    [...input.body.matchAll(/!\[([^\]\n]*)\]\(/g)].map((match) =>
      draftPiece(input, 'alt', match.index + 2, match[1] ?? '', []),
    ),
  link: (input, quoted) => input.links.map((link) => bodyPiece(input, 'link', link, none, quoted)),
};

function sectionsOf(block: Block): ReadonlySet<string> {
  const level = block.level > 0 ? [`h${block.level}`] : [];
  return new Set([...kindSections[block.kind], ...level]);
}

function lines({ fields }: StyleInput, unit: Unit): readonly Piece[] {
  return (['headline', 'dek'] as const)
    .filter((field) => fields[field].trim() !== '')
    .map((field) => ({
      unit,
      field,
      inDraft: false,
      start: 0,
      text: fields[field],
      sections: field === 'headline' ? headlineSections : dekSections,
      quoted: quotedInLine(fields[field]),
    }));
}

function bodyPiece(
  input: StyleInput,
  unit: Unit,
  { start, end }: { readonly start: number; readonly end: number },
  sections: ReadonlySet<string>,
  quoted: readonly Span[],
): Piece {
  const text = input.text.slice(start, end);
  return { unit, field: 'body', inDraft: false, start, text, sections, quoted };
}

function draftPiece(
  input: StyleInput,
  unit: Unit,
  start: number,
  text: string,
  quoted: readonly Span[],
): Piece {
  const inDraft = quoted.map(([from, to]) => input.toBody(from, to));
  return { unit, field: 'body', inDraft: true, start, text, sections: none, quoted: inDraft };
}
