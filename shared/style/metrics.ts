import type { Block } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';

const names = [
  'words',
  'sentences',
  'paragraphs',
  'characters',
  'syllables',
  'polysyllabic_words',
  'complex_words',
  'long_words',
  'list',
  'blockquote',
  'pre',
  'heading_h1',
  'heading_h2',
  'heading_h3',
  'heading_h4',
  'heading_h5',
  'heading_h6',
] as const;
export type Metrics = Readonly<Record<(typeof names)[number], number>>;

/** The variables of a metric rule's formula. */
export const metricNames: ReadonlySet<string> = new Set(names);

const word = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Counts what formulas are made of. Words, sentences and what they consist of are those of
 * running text; headings, list items and block quotations are counted as such.
 */
export function countMetrics(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Span[],
): Metrics {
  const running = blocks.filter((block) => block.kind === 'paragraph');
  const words = running.flatMap(({ start, end }) => text.slice(start, end).match(word) ?? []);
  const syllables = words.map(countSyllables);
  const kind = (name: Block['kind']) => blocks.filter((block) => block.kind === name).length;
  const level = (wanted: number) => blocks.filter((block) => block.level === wanted).length;
  const inRunning = ([start]: Span) =>
    running.some((block) => block.start <= start && start < block.end);
  return {
    words: words.length,
    sentences: sentences.filter(inRunning).length,
    paragraphs: running.length,
    characters: words.reduce((sum, one) => sum + [...one].length, 0),
    syllables: syllables.reduce((sum, one) => sum + one, 0),
    polysyllabic_words: syllables.filter((one) => one >= 3).length,
    complex_words: words.filter((one, index) => isComplex(one, syllables[index] ?? 0)).length,
    long_words: words.filter((one) => one.length > 6).length,
    list: kind('list'),
    blockquote: kind('quote'),
    pre: 0,
    heading_h1: level(1),
    heading_h2: level(2),
    heading_h3: level(3),
    heading_h4: level(4),
    heading_h5: level(5),
    heading_h6: level(6),
  };
}

/** Three syllables without a common ending; names and hyphenated words don't count. */
function isComplex(text: string, syllables: number): boolean {
  if (syllables < 3 || text.includes('-') || /^\p{Lu}/u.test(text)) return false;
  return !/(?:es|ed|ing)$/.test(text) || countSyllables(text.replace(/(?:es|ed|ing)$/, '')) >= 3;
}

/** Syllables of an English word, by its groups of vowels: right for nine words in ten. */
function countSyllables(text: string): number {
  const groups = text
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouyáéíóúäöü]+/g);
  return Math.max(1, groups?.length ?? 0);
}
