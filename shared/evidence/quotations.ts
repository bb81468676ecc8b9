import type { Span } from '../text/span.ts';
import { type Alignment, align } from './align.ts';
import { type Fit, findWords } from './find-words.ts';
import { type EvidenceDifference, type EvidencePlace, placeIn } from './places.ts';
import { type QuotationPart, quotationParts } from './quotation-parts.ts';
import type { SourceIndex } from './source-index.ts';
import { stitchedFrom } from './stitched.ts';
import { compareWording, type Wording } from './wording.ts';

/**
 * How a quotation stands in the sources: word for word; but for typography; with words changed;
 * with cuts and insertions that the draft shows; put together from several places.
 */
export type QuotationResult =
  | 'exact'
  | 'typography'
  | 'partial'
  | 'altered'
  | 'stitched'
  | 'not-found';

export interface QuotationEvidence {
  readonly result: QuotationResult;
  /** Best first. */
  readonly places: readonly EvidencePlace[];
}

const notFound: QuotationEvidence = { result: 'not-found', places: [] };
/** Best first. */
const order: readonly QuotationResult[] = ['exact', 'typography', 'partial', 'altered'];
/** At least so many of the words, and so much of what they tell, must be the source's. */
const KEPT = 0.6;
const TOLD = 0.45;
/** Words that an ellipsis or a bracket may stand for. */
const LONGEST_CUT = 100;
/** Words by which what was put in or left out may move the rest of a part. */
const DRIFT = 24;
/** So many words that the source lacks here may come from elsewhere. */
const FOREIGN = 4;
const SHOWN = 5;

interface Match {
  readonly result: QuotationResult;
  readonly errors: number;
  readonly place: EvidencePlace;
}

/**
 * Looks for a quotation in all texts.
 *
 * @param quotation as the draft has it, with or without quote marks
 */
export function findQuotation(index: SourceIndex, quotation: string): QuotationEvidence {
  const { parts, broken } = quotationParts(index.lexicon, quotation);
  const longest = parts.reduce<QuotationPart | undefined>(
    (best, part) => (part.words.length > (best?.words.length ?? 0) ? part : best),
    undefined,
  );
  if (!longest) return notFound;
  const matches = findWords(index, longest.words)
    .flatMap((fit) => matchAt(index, parts, parts.indexOf(longest), broken, fit) ?? [])
    .sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result) || a.errors - b.errors);
  const [best] = matches;
  if (!best || (best.result === 'altered' && best.errors >= FOREIGN)) {
    const stitched = stitchedPlaces(index, parts);
    if (stitched.length > 0) return { result: 'stitched', places: stitched };
  }
  if (!best) return notFound;
  return { result: best.result, places: distinct(matches.map((match) => match.place)) };
}

function distinct(places: readonly EvidencePlace[]): readonly EvidencePlace[] {
  const seen = new Set<string>();
  return places
    .filter(({ sha256, start }) => {
      const key = `${sha256} ${start}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, SHOWN);
}

/** All parts around where the longest was found; null where too little of them is there. */
function matchAt(
  index: SourceIndex,
  parts: readonly QuotationPart[],
  anchor: number,
  broken: boolean,
  fit: Fit,
): Match | null {
  const fits = new Map<number, Alignment>([[anchor, fit]]);
  const { text } = fit;
  let after = fit.to;
  for (let at = anchor + 1; at < parts.length; at += 1) {
    const words = parts[at]?.words ?? [];
    const end = Math.min(text.length, after + LONGEST_CUT + words.length);
    const found = align(words, text.folds, [after, end], [-DRIFT, LONGEST_CUT + DRIFT]);
    fits.set(at, found);
    if (found.errors < words.length) after = found.to;
  }
  let before = fit.from;
  for (let at = anchor - 1; at >= 0; at -= 1) {
    const words = parts[at]?.words ?? [];
    const start = Math.max(0, before - LONGEST_CUT - words.length);
    const ahead = before - start - words.length;
    const band = [ahead - LONGEST_CUT - DRIFT, ahead + DRIFT] as const;
    const found = align(words, text.folds, [start, before], band);
    fits.set(at, found);
    if (found.errors < words.length) before = found.from;
  }
  const wordings = parts.flatMap((part, at): readonly Wording[] => {
    const found = fits.get(at);
    return found ? [compareWording(index.lexicon, part, text, found)] : [];
  });
  return judge(parts, wordings, broken, fit, before, after);
}

function judge(
  parts: readonly QuotationPart[],
  wordings: readonly Wording[],
  broken: boolean,
  { text }: Fit,
  from: number,
  to: number,
): Match | null {
  const sum = (pick: (wording: Wording, at: number) => number) =>
    wordings.reduce((total, wording, at) => total + pick(wording, at), 0);
  const count = (at: number) => parts[at]?.words.length ?? 0;
  const all = sum((_, at) => count(at));
  const kept = sum((wording) => wording.kept);
  const told = sum((wording, at) => wording.told * count(at)) / all;
  const differences = wordings.flatMap((wording) => wording.differences);
  const marks = wordings.flatMap((wording): readonly Span[] => wording.marks);
  if (kept === 0 || kept < KEPT * all || told < TOLD) return null;
  // What was put in may not be longer than what is there.
  if (to - from > (broken ? all + LONGEST_CUT * parts.length : all * 1.7 + 2)) return null;
  const typography = wordings.some((wording) => wording.typography);
  return {
    result: resultOf(differences, broken, typography),
    errors: all - kept + differences.length,
    place: placeIn(
      text,
      spanOf(text.startOf(from), text.endOf(to - 1), differences),
      marks,
      differences,
    ),
  };
}

function spanOf(start: number, end: number, differences: readonly EvidenceDifference[]): Span {
  return [
    Math.min(start, ...differences.map((one) => one.start)),
    Math.max(end, ...differences.map((one) => one.end)),
  ];
}

function resultOf(
  differences: readonly EvidenceDifference[],
  broken: boolean,
  typography: boolean,
): QuotationResult {
  if (differences.length > 0) return 'altered';
  if (broken) return 'partial';
  return typography ? 'typography' : 'exact';
}

function stitchedPlaces(
  index: SourceIndex,
  parts: readonly QuotationPart[],
): readonly EvidencePlace[] {
  const runs = stitchedFrom(
    index,
    parts.flatMap((part) => part.words),
  );
  return runs.map(({ text, place, length }) => {
    const span: Span = [text.startOf(place), text.endOf(place + length - 1)];
    return placeIn(text, span, [span], []);
  });
}
