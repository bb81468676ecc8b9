import type { Finding, TextField } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { tokensIn } from '../tokens.ts';
import type { Count } from './counts.ts';
import { factsOf, spanAt } from './facts.ts';
import { finding } from './rules.ts';
import { placesIn, setApart, wordsIn } from './settings.ts';

/** "No one was hurt", "there were no injuries": what befell nobody. */
const none =
  /\b(?:(?:no\s?one|nobody|no\s(?!other\b)\p{Ll}+s?)\s(?:(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen)\s)?(?<deed>killed|hurt|injured|wounded|arrested|detained|missing|died)|(?:no|without(?:\sany)?)\s(?<noun>injur(?:y|ies)|deaths|fatalities|arrests))\b/giu;
/** What was said at first, or of somebody else, is no contradiction. */
const unsure =
  /\b(?:first|initial(?:ly)?|earlier|else|miracul\p{L}+|hoped|feared|if|whether|not\sclear|would|could|should|might)\b/iu;

/** What befell, by any of its words; as tolls.ts names it. */
function tollNamed(word: string): string {
  if (/^(?:kill|died|death|fatal)/iu.test(word)) return 'killed';
  if (/^(?:hurt|injur|wound)/iu.test(word)) return 'injured';
  return /^missing/iu.test(word) ? 'missing' : 'arrested';
}

/**
 * Nobody here, some there: "no one was hurt" in the headline, the dek or the body, and "three
 * people were injured" in a sentence of the same time and place.
 */
export function noneOrSome(
  input: DetectorInput,
  counts: readonly Count[],
  deniedInBody: readonly Denied[],
): readonly Finding[] {
  const { fields, text } = input;
  const denied = [
    ...deniedIn('headline', fields.headline),
    ...deniedIn('dek', fields.dek),
    ...deniedInBody,
  ];
  if (denied.length === 0) return [];
  const tolls = counts.flatMap((count) => {
    const sentence = spanAt(input.sentences, count.start);
    const isToll = count.toll !== null && count.figure.value >= 1;
    return isToll && sentence ? [{ count, words: text.slice(...sentence) }] : [];
  });
  return denied.flatMap((one) => {
    const other = tolls.find(
      ({ count, words }) =>
        count.toll === one.toll && !unsure.test(words) && !isApart(input, one, count),
    );
    return other ? [report(text, one, other.count)] : [];
  });
}

/** Words that say that something befell nobody. */
export interface Denied {
  readonly field: TextField & ('headline' | 'dek' | 'body');
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly toll: string;
}

/** All such words of a field or the body, in order. */
export function deniedIn(field: Denied['field'], text: string): readonly Denied[] {
  return [...text.matchAll(none)].flatMap((match): readonly Denied[] => {
    const [words] = match;
    const [start, end] = [match.index, match.index + words.length];
    const sentence = text.slice(
      Math.max(text.lastIndexOf('.', start), text.lastIndexOf('\n', start)) + 1,
      end + 24,
    );
    if (unsure.test(sentence)) return [];
    const toll = tollNamed(match.groups?.deed ?? match.groups?.noun ?? '');
    return [{ field, start, end, text: words, toll }];
  });
}

/** Another time, place or source; of the headline, a time before the story's own. */
function isApart(input: DetectorInput, denied: Denied, count: Count): boolean {
  const { fields, today, sentences, tokens, facts } = input;
  const year = (fields.date || today).slice(0, 4);
  if (count.setting.dates.some((date) => /^\d{4}/.test(date) && date.slice(0, 4) !== year))
    return true;
  if (denied.field !== 'body') return count.setting.words.others.size > 0;
  const sentence = spanAt(sentences, denied.start);
  if (!sentence || sentence[0] === count.sentence) return true;
  const own = tokensIn(tokens, sentence);
  const dates = factsOf(facts, 'date').filter(
    ({ start, relative }) => !relative && start >= sentence[0] && start < sentence[1],
  );
  const speaker = factsOf(facts, 'attribution').find(
    ({ start, named }) => named && start >= sentence[0] && start < sentence[1],
  )?.speaker;
  if (speaker && count.speaker !== '' && speaker.toLowerCase() !== count.speaker) return true;
  return setApart(
    {
      dates: dates.map(({ value }) => value),
      when: '',
      places: placesIn(own),
      words: wordsIn(own),
    },
    count.setting,
  );
}

function report(text: string, denied: Denied, count: Count): Finding {
  const words = text.slice(count.start, count.end);
  const { field, start, end } = denied;
  return finding(field === 'body' ? 'contradictions/figures' : 'contradictions/headline-figure', {
    field,
    start,
    end,
    text: denied.text,
    expected: words,
    message: `“${denied.text}” here, “${words}” in the body: is it the same event?`,
    related: { field: 'body', start: count.start, end: count.end, text: words },
  });
}
