import type { Block } from './blocks.ts';
import type { Effort } from './lcs.ts';
import { featuresOf } from './likeness.ts';
import type { Segment } from './segments.ts';
import type { Lexicon } from './tokens.ts';
import { diffWords, type WordDiff } from './words.ts';

/** So many words a paragraph must have to be known again: unchanged, and edited. */
const SAME_WORDS = 5;
const ALIKE_WORDS = 10;
/** Share of the longer one's words that must be kept for two paragraphs to be one, moved. */
const KEPT = 0.6;
/** The same for a paragraph of fewer than {@link SHORT} words, where more is chance. */
const SHORT_KEPT = 0.75;
const SHORT = 20;
/** Another partner that keeps this share of the best one's words makes both uncertain. */
const RIVAL = 0.85;
/** A word or pair of words in more paragraphs than this says nothing about where one went. */
const COMMON = 8;
/** Share of the telling words and word pairs in common that is worth a closer look. */
const WORTH_A_LOOK = 0.3;
/** Partners looked at closely for one paragraph. */
const BEST_PARTNERS = 3;

/** A paragraph that left its place and where it went. */
export interface MovedBlock {
  readonly a: Block;
  readonly b: Block;
  readonly words: WordDiff;
}

interface Features {
  readonly set: ReadonlySet<number>;
  readonly words: number;
  /** Length of the words, in UTF-16 code units. */
  readonly length: number;
}

interface Found {
  readonly moves: readonly MovedBlock[];
  /** False where the effort ran out before every candidate was looked at. */
  readonly precise: boolean;
}

/**
 * Finds paragraphs that were moved, edited or not, among those that stand alone and those whose
 * partner has little in common with them. Remembers what it compared, so that after an edit only
 * new paragraphs cost anything.
 */
export class MoveFinder {
  private readonly lexicon: Lexicon;
  private readonly features = new WeakMap<Block, Features>();
  private readonly compared = new WeakMap<Block, WeakMap<Block, WordDiff>>();
  private last: {
    readonly a: readonly Block[];
    readonly b: readonly Block[];
    readonly found: Found;
  } | null = null;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Yields between paragraphs, so that a caller can put the work aside. */
  *find(segments: readonly Segment[], effort: Effort): Generator<void, Found> {
    const loose = segments.filter((segment) => segment.isLoose);
    const a = yield* this.ofSomeLength(loose.flatMap((segment) => segment.a));
    const b = yield* this.ofSomeLength(loose.flatMap((segment) => segment.b));
    if (a.length === 0 || b.length === 0) return { moves: [], precise: true };
    const { last } = this;
    if (last?.found.precise && sameBlocks(last.a, a) && sameBlocks(last.b, b)) return last.found;
    const partners = new Map(segments.flatMap(({ a: [x], b: [y] }) => (x && y ? [[x, y]] : [])));
    const found = yield* this.match(a, b, partners, effort);
    this.last = { a, b, found };
    return found;
  }

  private *ofSomeLength(blocks: readonly Block[]): Generator<void, readonly Block[]> {
    const long: Block[] = [];
    for (const block of blocks) {
      const isNew = !this.features.has(block);
      if (this.featuresOf(block).words >= SAME_WORDS) long.push(block);
      if (isNew) yield;
    }
    return long;
  }

  private *match(
    a: readonly Block[],
    b: readonly Block[],
    partners: ReadonlyMap<Block, Block>,
    effort: Effort,
  ): Generator<void, Found> {
    const same = sameTexts(a, b);
    const takenA = new Set(same.map((move) => move.a));
    const takenB = new Set(same.map((move) => move.b));
    const restA = a.filter((block) => !takenA.has(block) && this.isLongEnough(block));
    const restB = b.filter((block) => !takenB.has(block) && this.isLongEnough(block));
    const alike: MovedBlock[] = [];
    let precise = true;
    for (const [one, candidates] of yield* this.candidates(restA, restB)) {
      for (const other of candidates) {
        if (partners.get(one) === other) continue;
        const words = yield* this.compare(one, other, effort);
        precise &&= words.precise;
        if (this.isAlike(one, other, words)) alike.push({ a: one, b: other, words });
      }
      yield;
    }
    return { moves: [...same, ...clearOnes(alike)], precise };
  }

  /** For each paragraph that went the few that share most with it. */
  private *candidates(
    a: readonly Block[],
    b: readonly Block[],
  ): Generator<void, [Block, readonly Block[]][]> {
    const index = new Map<number, number[]>();
    for (const [j, block] of b.entries()) {
      for (const feature of this.featuresOf(block).set) {
        const places = index.get(feature);
        if (!places) index.set(feature, [j]);
        else if (places.length <= COMMON) places.push(j);
      }
      yield;
    }
    const found: [Block, readonly Block[]][] = [];
    for (const block of a) {
      const votes = new Map<number, number>();
      let telling = 0;
      for (const feature of this.featuresOf(block).set) {
        const places = index.get(feature) ?? [];
        if (places.length > COMMON) continue;
        telling++;
        for (const j of places) votes.set(j, (votes.get(j) ?? 0) + 1);
      }
      const best = [...votes]
        .filter(([, score]) => score >= WORTH_A_LOOK * telling)
        .sort((one, other) => other[1] - one[1] || one[0] - other[0])
        .slice(0, BEST_PARTNERS)
        .flatMap(([j]) => b[j] ?? []);
      if (best.length > 0) found.push([block, best]);
      yield;
    }
    return found;
  }

  private *compare(a: Block, b: Block, effort: Effort): Generator<void, WordDiff> {
    const known = this.compared.get(a)?.get(b);
    if (known?.precise) return known;
    const whole = (block: Block) => ({
      text: block.text,
      tokens: block.tokensWith(this.lexicon),
    });
    const words = yield* diffWords(whole(a), whole(b), this.lexicon, effort);
    const row = this.compared.get(a) ?? new WeakMap<Block, WordDiff>();
    this.compared.set(a, row.set(b, words));
    return words;
  }

  private isLongEnough(block: Block): boolean {
    return this.featuresOf(block).words >= ALIKE_WORDS;
  }

  private isAlike(a: Block, b: Block, { kept }: WordDiff): boolean {
    const one = this.featuresOf(a);
    const other = this.featuresOf(b);
    const isShort = Math.min(one.words, other.words) < SHORT;
    if (isShort && figures(a.text) !== figures(b.text)) return false;
    return kept >= (isShort ? SHORT_KEPT : KEPT) * Math.max(one.length, other.length);
  }

  private featuresOf(block: Block): Features {
    const known = this.features.get(block);
    if (known) return known;
    let words = 0;
    let length = 0;
    for (const id of block.tokensWith(this.lexicon).ids) {
      if (!this.lexicon.isWord(id)) continue;
      words++;
      length += this.lexicon.lengthOf(id);
    }
    const made = { set: featuresOf(block, this.lexicon), words, length };
    this.features.set(block, made);
    return made;
  }
}

/** Two short entries of one pattern differ in their figures. */
function figures(text: string): string {
  return text.match(/\p{N}+/gu)?.join(' ') ?? '';
}

function sameBlocks(some: readonly Block[], others: readonly Block[]): boolean {
  return some.length === others.length && some.every((block, index) => block === others[index]);
}

/** Paragraphs that moved as they are; of several that are the same, the first to the first. */
function sameTexts(a: readonly Block[], b: readonly Block[]): MovedBlock[] {
  const waiting = new Map<string, Block[]>();
  for (const block of b) {
    const list = waiting.get(block.text);
    if (list) list.push(block);
    else waiting.set(block.text, [block]);
  }
  const words: WordDiff = { changes: [], precise: true, kept: 0 };
  return a.flatMap((block): MovedBlock[] => {
    const other = waiting.get(block.text)?.shift();
    return other ? [{ a: block, b: other, words: { ...words, kept: block.text.length } }] : [];
  });
}

/** Each paragraph with one partner; none for those that could as well be another's. */
function clearOnes(alike: readonly MovedBlock[]): MovedBlock[] {
  const hasRival = (move: MovedBlock): boolean =>
    alike.some(
      (other) =>
        other !== move &&
        (other.a === move.a || other.b === move.b) &&
        other.words.kept >= RIVAL * move.words.kept,
    );
  const clear: MovedBlock[] = [];
  const taken = new Set<Block>();
  for (const move of alike.toSorted((one, other) => other.words.kept - one.words.kept)) {
    if (taken.has(move.a) || taken.has(move.b) || hasRival(move)) continue;
    taken.add(move.a).add(move.b);
    clear.push(move);
  }
  return clear;
}
