import { stopWords } from '../text/lexicon/function-words.ts';
import { wordSet } from '../text/lexicon/word-list.ts';
import type { Span } from '../text/span.ts';
import { Best } from './best.ts';
import type { IndexedText } from './indexed-text.ts';
import type { QueryWord } from './lexicon.ts';
import { numberForm } from './number-forms.ts';
import type { SourceIndex } from './source-index.ts';

/** What a claim is about: the stems of its words, each with what it tells. */
export interface Query {
  readonly terms: readonly QueryTerm[];
}

export interface QueryTerm {
  /** Tells the term from others, known to the sources or not. */
  readonly key: string;
  /** -1 where no source has the word. */
  readonly stem: number;
  readonly weight: number;
  readonly isNumber: boolean;
}

/** Sentences of a source that share words with a claim. */
export interface Passage {
  readonly text: IndexedText;
  /** Offsets in the source. */
  readonly span: Span;
  readonly sentences: readonly Span[];
  /** Matching words, in the source. */
  readonly marks: readonly Span[];
  readonly stems: ReadonlySet<number>;
  /** The share of what the claim's words tell that the passage has, 0 to 1. */
  readonly share: number;
}

/** Words of the sentence around a claim tell less than its own. */
const CONTEXT = 0.5;

/**
 * What to look for: the claim's words without function words, and those of its context.
 *
 * @param context text that the claim stands in; may be empty
 */
export function queryOf(index: SourceIndex, claim: string, context: string): Query {
  const terms = new Map<string, QueryTerm>();
  for (const [text, factor] of [
    [claim, 1],
    [context, CONTEXT],
  ] as const) {
    for (const word of index.lexicon.look(text)) {
      const key = termKey(word);
      if (key === '' || terms.has(key)) continue;
      const weight = factor * index.lexicon.weight(word.stem);
      terms.set(key, { key, stem: word.stem, weight, isNumber: isNumber(word) });
    }
  }
  return { terms: [...terms.values()] };
}

/** Words that stand in every story. */
const reporting = wordSet('said says say saying told according');

/** What the words of a text are known by in {@link QueryTerm.key}. */
export function termKeys(index: SourceIndex, text: string): ReadonlySet<string> {
  return new Set(index.lexicon.look(text).map(termKey));
}

function termKey({ strict, stem }: QueryWord): string {
  const lower = strict.toLowerCase();
  if (stopWords.has(lower) || reporting.has(lower)) return '';
  return stem < 0 ? lower : `#${stem}`;
}

function isNumber({ strict }: QueryWord): boolean {
  return numberForm(strict.toLowerCase()) !== null;
}

/** Words to a block; a passage is first looked for in two neighbouring blocks. */
const BLOCK = 16;
/** Hits after which no more common words are looked up. */
const MOST_HITS = 1500;
const FEWEST_WORDS = 3;
/** Stretches that are read sentence by sentence. */
const READ = 6;
/** A stretch with less of the words looked up is not read. */
const LEAST_SEEDS = 0.3;
/** Passages with less of the claim say nothing about it. */
const LEAST = 0.15;
/** A neighbouring sentence belongs to the passage where it adds so much of the claim. */
const ADDS = 0.12;

/** The passages that share most with the claim, best first; of equals the first source's first. */
export function findPassages(index: SourceIndex, query: Query): readonly Passage[] {
  const stretches = bestStretches(index, seedTerms(index, query));
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  const found = new Map<string, Passage>();
  for (const { text, block } of stretches) {
    const passage = readStretch(text, block, query.terms, total);
    const key = `${text.sha256} ${passage?.span[0]}`;
    if (passage && passage.share >= LEAST && !found.has(key)) found.set(key, passage);
  }
  return [...found.values()].sort((a, b) => b.share - a.share);
}

/** The claim's rarest words: enough of them to find every passage that has much of it. */
function seedTerms(index: SourceIndex, query: Query): readonly QueryTerm[] {
  let hits = 0;
  return query.terms
    .filter((term) => term.stem >= 0)
    .map((term) => ({ term, size: index.lexicon.frequency(term.stem) }))
    .sort((a, b) => a.size - b.size)
    .filter(({ size }, rank) => {
      hits += size;
      return rank < FEWEST_WORDS || hits <= MOST_HITS;
    })
    .map(({ term }) => term);
}

interface Stretch {
  readonly text: IndexedText;
  /** The first block of the pair. */
  readonly block: number;
}

/** The best stretches: pairs of blocks with the weight of the seeds in them. */
function bestStretches(index: SourceIndex, seeds: readonly QueryTerm[]): readonly Stretch[] {
  const longest = Math.max(0, ...index.texts.map((text) => text.length));
  // One array for all texts, with a zero before and after.
  const scores = new Float64Array(Math.ceil(longest / BLOCK) + 2);
  const least = LEAST_SEEDS * seeds.reduce((sum, seed) => sum + seed.weight, 0);
  const best = new Best<Stretch>(READ);
  for (const text of index.texts) {
    const touched: number[] = [];
    for (const seed of seeds) addSeed(text, seed, scores, touched);
    for (const at of touched.sort((a, b) => a - b)) {
      const own = scores[at] ?? 0;
      const before = scores[at - 1] ?? 0;
      const after = scores[at + 1] ?? 0;
      // Counted at the better half, so that a stretch comes once.
      if (before >= own || after > own) continue;
      const score = own + Math.max(before, after);
      if (score >= least && score > best.least) {
        best.add(score, { text, block: before > after ? at - 2 : at - 1 });
      }
    }
    for (const at of touched) scores[at] = 0;
  }
  return best.all;
}

/** Adds a seed's weight to each block of a text that has it; notes those that had none. */
function addSeed(
  text: IndexedText,
  { stem, weight }: QueryTerm,
  scores: Float64Array,
  touched: number[],
): void {
  let last = 0;
  text.eachStem(stem, (place) => {
    const at = Math.floor(place / BLOCK) + 1;
    if (at === last) return;
    last = at;
    const score = scores[at] ?? 0;
    if (score === 0) touched.push(at);
    scores[at] = score + weight;
  });
}

/** The sentence of a stretch that has most of the claim, with neighbours that add to it. */
function readStretch(
  text: IndexedText,
  block: number,
  terms: readonly QueryTerm[],
  total: number,
): Passage | null {
  const weights = new Map(terms.map((term) => [term.stem, term.weight]));
  const from = block * BLOCK;
  const to = Math.min(text.length, (block + 2) * BLOCK) - 1;
  const [start, end] = [text.startOf(from), text.endOf(to)];
  const near = new Map<number, Span>();
  for (let word = from; word <= to; ) {
    const around = text.sentencesAround(word);
    for (const span of around) if (span[1] > start && span[0] < end) near.set(span[0], span);
    word = Math.max(word + 1, text.wordFrom(around.at(-1)?.[1] ?? 0));
  }
  const sentences = [...near.values()]
    .sort((a, b) => a[0] - b[0])
    .map((span) => ({ span: clip(text, span, start, end), stems: stemsIn(text, span, weights) }));
  const worth = (stems: Iterable<number>) => {
    let sum = 0;
    for (const stem of stems) sum += weights.get(stem) ?? 0;
    return total === 0 ? 0 : sum / total;
  };
  const values = sentences.map((one) => worth(one.stems));
  const best = values.indexOf(Math.max(...values));
  const first = sentences[best];
  if (!first) return null;
  let share = values[best] ?? 0;
  const chosen = [first];
  const stems = new Set(first.stems);
  for (const at of [best - 1, best + 1]) {
    const next = sentences[at];
    const widened = new Set([...stems, ...(next?.stems ?? [])]);
    if (!next || worth(widened) - share < ADDS) continue;
    share = worth(widened);
    for (const stem of next.stems) stems.add(stem);
    if (at < best) chosen.unshift(next);
    else chosen.push(next);
  }
  const spans = chosen.map((one) => one.span);
  const span: Span = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  return { text, span, sentences: spans, marks: marksIn(text, span, weights), stems, share };
}

/** One sentence of a source as a passage. */
export function sentencePassage(text: IndexedText, span: Span, { terms }: Query): Passage {
  const weights = new Map(terms.map((term) => [term.stem, term.weight]));
  const stems = stemsIn(text, span, weights);
  let held = 0;
  for (const stem of stems) held += weights.get(stem) ?? 0;
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  const marks = marksIn(text, span, weights);
  return { text, span, sentences: [span], marks, stems, share: total === 0 ? 0 : held / total };
}

/** Code units of a sentence that are shown on each side of the stretch that matched. */
const MARGIN = 300;

/** A row of a table or a list without full stops can go on for pages. */
function clip(text: IndexedText, [start, end]: Span, from: number, to: number): Span {
  if (end - start <= to - from + 2 * MARGIN) return [start, end];
  return [
    Math.max(start, text.startOf(text.wordFrom(Math.max(0, from - MARGIN)))),
    Math.min(end, text.endOf(Math.max(0, text.wordFrom(to + MARGIN) - 1))),
  ];
}

function stemsIn(
  text: IndexedText,
  [start, end]: Span,
  weights: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = text.wordFrom(start); text.startOf(at) < end && at < text.length; at += 1) {
    const stem = text.stems[at] ?? -1;
    if (weights.has(stem)) found.add(stem);
  }
  return found;
}

function marksIn(
  text: IndexedText,
  [start, end]: Span,
  weights: ReadonlyMap<number, number>,
): readonly Span[] {
  const marks: Span[] = [];
  for (let at = text.wordFrom(start); text.startOf(at) < end && at < text.length; at += 1) {
    if (weights.has(text.stems[at] ?? -1)) marks.push([text.startOf(at), text.endOf(at)]);
  }
  return marks;
}
