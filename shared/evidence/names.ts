import type { FactOf } from '../text/detectors/facts.ts';
import type { Span } from '../text/span.ts';
import type { Answer, Setting } from './judge.ts';
import { findNameAnywhere, findNameIn, type NamePlace } from './name-places.ts';
import { type DraftName, draftName } from './name-words.ts';
import { otherName } from './other-names.ts';
import { type EvidenceDifference, placeIn } from './places.ts';
import type { SourceIndex } from './source-index.ts';
import { isTitle, sameTitle, titleBefore, withRank } from './titles.ts';

type Name = FactOf<'name'>;
type NameAnswer = Answer<NameComparison>;

export type NameComparison = 'equal' | 'variant' | 'different-title' | 'different';

/** Best first. */
export const nameOrder: readonly NameComparison[] = [
  'equal',
  'different-title',
  'variant',
  'different',
];
/** A name that stands outside the passages found is still the name. */
const ELSEWHERE = 0.1;
/** Occurrences outside the passages that are looked at. */
const FEW = 3;
/** "under-secretary" and its like are no longer. */
const LONGEST_RANK = 16;

/**
 * Where the sources have a name, and what else a matching passage has in its place. A person is
 * known by the surname: initials, missing given names, diacritics, and small slips of spelling
 * are a variant; another given name is somebody else. A title that the source gives otherwise is
 * a difference; one that it does not give is not.
 *
 * @param claim the claim's words
 */
export function nameAnswers(
  index: SourceIndex,
  claim: string,
  fact: Name,
  settings: readonly Setting[],
): readonly NameAnswer[] {
  const name = draftName(index.lexicon, fact);
  if (!name) return [];
  const title = titleBefore(claim.slice(0, Math.max(0, claim.indexOf(fact.text))), fact.title);
  const answers = settings.flatMap((setting): readonly NameAnswer[] => {
    const { text, span } = setting.passage;
    const places = findNameIn(index, text, name, text.wordFrom(span[0]), text.wordFrom(span[1]));
    const there = places.find((place) => place.writing === 'equal') ?? places.find(isNamed);
    if (there) return [answerAt(fact, title, there, setting)];
    const other = setting.matching ? differing(index, claim, fact, name, setting, places) : null;
    return other ? [other] : [];
  });
  const elsewhere = findNameAnywhere(index, name, FEW, (place) =>
    settings.some((setting) => isIn(place, setting)),
  );
  return settled([...answers, ...elsewhere.map((place) => answerAt(fact, title, place, null))]);
}

function isNamed({ writing }: NamePlace): boolean {
  return writing !== 'other';
}

/**
 * Where nothing contradicts, the place that has the name in full decides, though the passage the
 * claim is about may give the surname alone.
 */
function settled(answers: readonly NameAnswer[]): readonly NameAnswer[] {
  if (answers.some(({ result }) => result === 'different' || result === 'different-title'))
    return answers;
  const best = Math.max(...answers.map((answer) => answer.strength));
  return answers.map((answer) =>
    answer.result === 'equal' ? { ...answer, strength: best } : answer,
  );
}

function isIn({ text, from }: NamePlace, { passage }: Setting): boolean {
  const start = text.startOf(from);
  return passage.text === text && start >= passage.span[0] && start < passage.span[1];
}

function answerAt(
  fact: Name,
  draftTitle: string,
  place: NamePlace,
  setting: Setting | null,
): NameAnswer {
  const { text, from, to, writing } = place;
  const span: Span = [text.startOf(from), text.endOf(to - 1)];
  const sentence =
    text.sentencesAround(from).find(([start, end]) => span[0] >= start && span[0] < end) ?? span;
  const title = titleDifference(draftTitle, place, sentence);
  const spelling: readonly EvidenceDifference[] =
    writing === 'variant' ? [differenceOf(text.text, span, fact.text)] : [];
  return {
    result: title ? 'different-title' : writing === 'equal' ? 'equal' : 'variant',
    strength: setting?.strength ?? ELSEWHERE,
    place: placeIn(
      text,
      setting?.passage.span ?? sentence,
      writing === 'equal' ? [...(setting?.passage.marks ?? []), span] : clear(setting, span),
      title ? [...spelling, title] : spelling,
    ),
  };
}

function clear(setting: Setting | null, [start, end]: Span): readonly Span[] {
  return (setting?.passage.marks ?? []).filter(([from, to]) => to <= start || from >= end);
}

function differenceOf(text: string, [start, end]: Span, draft: string): EvidenceDifference {
  return { start, end, source: text.slice(start, end), draft };
}

/** What the source calls the person, where the draft calls them something else. */
function titleDifference(
  title: string,
  { text, from, to }: NamePlace,
  sentence: Span,
): EvidenceDifference | null {
  if (!isTitle(title)) return null;
  const [start, end] = [text.startOf(from), text.endOf(to - 1)];
  const before = text.text.slice(Math.max(0, start - title.length - LONGEST_RANK), start).trimEnd();
  // Mostly it is the same; then no names need to be looked for.
  if (before.toLowerCase().endsWith(title.toLowerCase())) {
    const lead = before.slice(0, before.length - title.length);
    if (withRank(lead, title) === title) return null;
  }
  const titled = text
    .factsOf(sentence)
    .names.find((one) => one.title !== '' && one.start < end && one.end > start);
  if (!titled) return null;
  const at = titled.start + titled.text.indexOf(titled.title);
  const called = withRank(text.text.slice(Math.max(0, at - LONGEST_RANK), at), titled.title);
  if (!isTitle(called) || sameTitle(title, called)) return null;
  const opens = at - (called.length - titled.title.length);
  return differenceOf(text.text, [opens, at + titled.title.length], title);
}

function differing(
  index: SourceIndex,
  claim: string,
  fact: Name,
  name: DraftName,
  setting: Setting,
  namesakes: readonly NamePlace[],
): NameAnswer | null {
  const [namesake] = namesakes;
  const other = namesake
    ? {
        span: [namesake.text.startOf(namesake.from), namesake.text.endOf(namesake.to - 1)] as const,
        spelling: false,
      }
    : otherName(index, claim, fact, name, setting);
  if (!other) return null;
  const { passage, strength } = setting;
  return {
    result: other.spelling ? 'variant' : 'different',
    strength,
    place: placeIn(passage.text, passage.span, clear(setting, other.span), [
      differenceOf(passage.text.text, other.span, fact.text),
    ]),
  };
}
