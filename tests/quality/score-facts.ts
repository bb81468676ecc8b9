import type { Fact } from '../../shared/text/analysis.ts';
import { factsOf } from '../../shared/text/detectors/facts.ts';
import type { LabelledArticle } from './corpus.ts';
import { detail, type Outcome, outcome, outcomesOf, pair } from './outcomes.ts';
import { found, placed } from './placed.ts';
import { meets, type Stretch } from './places.ts';
import { sameSpeaker } from './speakers.ts';

/** Judges the facts of one article; the rules of matching are in docs/quality.md. */
export function scoreFacts(article: LabelledArticle, facts: readonly Fact[]): readonly Outcome[] {
  return [
    ...quotations(article, facts),
    ...figures(article, facts),
    ...dates(article, facts),
    ...names(article, facts),
    ...attributions(article, facts),
  ];
}

const quoteMarks = /^[\s"“”„'‘’«»‹›]+|[\s"“”„'‘’«»‹›]+$/gu;

/** The stretch without quotation marks and the spaces inside them. */
function bare(body: string, { field, start, end }: Stretch): string {
  const words = body.slice(start, end);
  const from = start + words.length - words.replace(/^[\s"“”„'‘’«»‹›]+/u, '').length;
  return `${field} ${from} ${from + words.replace(quoteMarks, '').length}`;
}

function quotations(article: LabelledArticle, facts: readonly Fact[]): readonly Outcome[] {
  const labels = placed(article, article.labels.quotations);
  const results = found(factsOf(facts, 'quotation'));
  const sameSpan = (a: { readonly at: Stretch }, b: { readonly at: Stretch }) =>
    bare(article.body, a.at) === bare(article.body, b.at);
  const of = (scare: boolean) =>
    pair(
      labels.filter((label) => label.value.scare === scare || label.value.optional),
      results.filter((result) => result.value.scare === scare),
      sameSpan,
    );
  const spoken = of(false);
  return [
    ...outcomesOf('quotations', spoken, () => '', tellQuotation),
    ...outcomesOf('quotations: set apart', of(true), () => '', tellQuotation),
    ...spoken.pairs.map(([label, { value }]) =>
      sameSpeaker(label.value.speaker, value.speaker)
        ? outcome('quotations: speaker', 'hit', label.words)
        : detail(
            'quotations: speaker',
            label.words,
            label.value.speaker,
            value.speaker || '(none)',
          ),
    ),
  ];
}

function tellQuotation({ scare, speaker }: { scare: boolean; speaker: string }): string {
  return scare ? 'taken for words set apart' : `taken for speech of “${speaker}”`;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The noun that a counted phrase ends with, without its plural. */
function noun(counted: string): string {
  const last = counted.toLowerCase().split(/\s+/).at(-1) ?? '';
  return last.replace(/ies$/, 'y').replace(/(?<=ch|sh|x|ss)es$|s$/, '');
}

function figures(article: LabelledArticle, facts: readonly Fact[]): readonly Outcome[] {
  const pairing = pair(
    placed(article, article.labels.figures),
    found(factsOf(facts, 'figure')),
    (label, { at, value }) =>
      meets(label.at, at) &&
      close(label.value.value, value.value) &&
      close(label.value.high ?? label.value.value, value.high),
  );
  return [
    ...outcomesOf(
      'figures',
      pairing,
      ({ value, high, unit }) => `${value}${high === undefined ? '' : `–${high}`} ${unit}`,
      ({ value, high, unit }) => `read as ${value}${high === value ? '' : `–${high}`} ${unit}`,
    ),
    ...pairing.pairs.flatMap(([{ words, value: label }, { value: got }]) => [
      detail('figures: approximation', words, label.approx, got.approx),
      ...(label.unit === '*' ? [] : [detail('figures: unit', words, label.unit, got.unit)]),
      ...(label.counted === undefined
        ? []
        : [detail('figures: counted', words, noun(label.counted), noun(got.counted))]),
    ]),
  ];
}

function dates(article: LabelledArticle, facts: readonly Fact[]): readonly Outcome[] {
  const pairing = pair(
    placed(article, article.labels.dates),
    found(factsOf(facts, 'date')),
    (label, { at, value }) => meets(label.at, at) && label.value.value === value.value,
  );
  return outcomesOf(
    'dates',
    pairing,
    ({ value }) => value || 'relative',
    ({ value }) => `read as ${value || 'relative'}`,
  );
}

const capitals = /\p{Lu}[\p{L}\p{M}\p{N}-]*/gu;

/** Words with a capital, in lower case. */
function capitalised(words: string): readonly string[] {
  return [...words.matchAll(capitals)].map(([word]) => word.toLowerCase());
}

/**
 * Names are labelled once each, wherever they stand first: a candidate is right where it shares
 * a word with a label of its kind, a label found where any candidate of its kind holds it whole.
 */
function names(article: LabelledArticle, facts: readonly Fact[]): readonly Outcome[] {
  const labels = placed(article, article.labels.names);
  const results = found(factsOf(facts, 'name'));
  const right = (result: (typeof results)[number]) =>
    labels.some(
      ({ value }) =>
        value.kind === result.value.kind &&
        capitalised(value.words).some((word) => capitalised(result.words).includes(word)),
    );
  return [
    ...labels.flatMap((label): readonly Outcome[] => {
      const wanted = capitalised(label.words);
      const result = results.find(
        (one) =>
          one.value.kind === label.value.kind &&
          wanted.every((word) => capitalised(one.words).includes(word)),
      );
      if (label.value.optional) return [];
      if (!result) return [outcome('names', 'missed', label.words, label.value.kind)];
      const titles = results
        .filter((one) => wanted.every((word) => capitalised(one.words).includes(word)))
        .map((one) => one.value.title.toLowerCase());
      const title = label.value.title.toLowerCase();
      return [
        outcome('names', 'hit', label.words),
        ...(label.value.kind === 'person'
          ? [
              detail(
                'names: title',
                label.words,
                title,
                titles.find((one) => one === title) ?? titles[0] ?? '',
              ),
            ]
          : []),
      ];
    }),
    ...results
      .filter((result) => !right(result))
      .map(({ words, value }) => outcome('names', 'false alarm', words, value.kind)),
  ];
}

function attributions(article: LabelledArticle, facts: readonly Fact[]): readonly Outcome[] {
  const pairing = pair(
    placed(article, article.labels.attributions),
    found(factsOf(facts, 'attribution')),
    (label, { at, value }) =>
      meets(label.at, at) && sameSpeaker(label.value.speaker, value.speaker),
  );
  return [
    ...outcomesOf(
      'attributions',
      pairing,
      ({ speaker }) => `speaker “${speaker}”`,
      ({ speaker, cue }) => `“${cue}” of “${speaker}”`,
    ),
    ...pairing.pairs.map(([{ words, value: label }, { value: got }]) =>
      detail('attributions: named', words, String(label.named), String(got.named)),
    ),
  ];
}
