import type { DetectorInput, Span } from '../analysis.ts';
import { describingCue, judgingCues, namingCue } from '../lexicon/cues.ts';
import { auxiliaries, clauseWords, prepositions, pronouns } from '../lexicon/function-words.ts';
import { primaryLanguage } from '../segmenter.ts';
import { type Token, tokenize } from '../tokens.ts';
import { countWords } from '../words.ts';
import type { Speech } from './speech.ts';

/** Right before a short quotation these make it what someone said of something. */
const predicate =
  /\b(?:is|are|was|were|be|been|as|being|it|he|she|they|we|i|not|never|would|will|could|did|feels?|felt|looks?|looked|sounds?|sounded|seems?|seemed|became|remains?|remained)\s(?:\p{L}+ly\s|very\s|so\s|too\s)?$/iu;
/** "The name means “little lamp”", "words such as “quiet”": the words themselves are meant. */
const meaning =
  /\b(?:means?|meant|meaning|translates?\sas|entitled|titled|the\s(?:words?|terms?|phrases?|name|nickname|slogan|label|title)|(?:words|terms|phrases|films|books|songs|plays|titles)\s(?:such\sas|like|including))\s$/iu;
/** "Locals call them “glacier mice”": what many call a thing is its name. */
const commonName = /\b(?:call|dub|term)\s(?:\p{L}+\s){1,3}$/u;
const contraction = /(?:n['’]t|['’](?:ll|re|ve|m))$/i;
const mayBeTitle = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by)$/;

/**
 * Words set apart rather than spoken: a term, a title, a distancing. Short, without a verb, not
 * said by anybody next to them.
 */
export function isSetApart(
  input: DetectorInput,
  start: number,
  end: number,
  window: Span,
  speech: Speech | null,
): boolean {
  const inner = input.text.slice(start + 1, end - 1).trim();
  if (primaryLanguage(input.fields.language) !== 'en') {
    const besides = /:\s*$/u.test(input.text.slice(Math.max(0, start - 3), start));
    const goesOn = /^,\s+\p{Ll}/u.test(input.text.slice(end, end + 4));
    return countWords(inner) <= 2 && !besides && !goesOn && !/[.!?。！？,]$/u.test(inner);
  }
  // A sentence of its own is speech.
  if (start === window[0] && end === window[1] && /[.!?…]$/.test(inner)) return false;
  const words = tokenize(inner.slice(0, 200)).filter((token) => token.kind !== 'mark');
  const before = input.text.slice(Math.max(window[0], start - 80), start);
  if (words.length > 10) return false;
  // A whole sentence behind a colon was said or written, whatever the verb is.
  if (/:\s*$/.test(before) && /^\p{Lu}/u.test(inner) && /[.!?…]$/.test(inner)) return false;
  if (isNickname(before, input.text.slice(end, end + 2), words)) return true;
  // "What one witness called “a lot of horses”": the words are hers.
  if (speech && words.length > 2 && judgingCues.has(speech.cue) && isRightBefore(speech, start)) {
    return false;
  }
  if (words.length <= 5 && !hasVerb(words)) {
    if (namingCue.test(before) || meaning.test(before)) return true;
    if (words.length <= 3 && commonName.test(before)) return true;
    // “Harbour Lights”, “Last Train” and “The Roof”.
    if (isTitle(words) && /[”’"»],?\s(?:and\s|or\s)?$/u.test(before)) return true;
    if (describingCue.test(before) && isNoun(input.text.slice(end, end + 16))) return true;
  }
  // "A “pay what you can” night": words made one to tell what kind.
  if (words.length <= 6 && ownedBefore.test(before) && (!speech || judgingCues.has(speech.cue))) {
    if (isNoun(input.text.slice(end, end + 16))) return true;
  }
  if (speech && judgingCues.has(speech.cue) && speech.start < start) return false;
  if (speech && isNextTo(input.text, speech, start, end)) return false;
  if (hasVerb(words) || /\bto\s$/i.test(before) || /[?!]$/.test(inner)) return false;
  if (isTitle(words)) return true;
  if (words.length > 4) return false;
  if (!speech) return true;
  if (isWhatIsSaid(input.text, speech, start, end, before, words)) return false;
  return words.length <= 2 && !predicate.test(before);
}

const ownedBefore = /\b(?:an?|the|its|his|her|their|this|that|some|every)\s$/iu;

/** Whether a noun that the words in marks describe follows them. */
function isNoun(after: string): boolean {
  const [, word = ''] = /^\s(\p{Ll}+)/u.exec(after) ?? [];
  return word !== '' && !clauseWords.has(word) && !prepositions.has(word) && !auxiliaries.has(word);
}

/**
 * Short words that end what somebody said, without an article before them: "he said “no”", "she
 * said she brought a cat and “no opinions”".
 */
function isWhatIsSaid(
  text: string,
  speech: Speech,
  start: number,
  end: number,
  before: string,
  words: readonly Token[],
): boolean {
  if (speech.end > start || words.some((word) => word.capital)) return false;
  if (start - speech.end <= 1 && /^(?:said|says|replied|answered|added|wrote)$/.test(speech.cue))
    return true;
  const isEnd =
    /[.!?]$/.test(text.slice(start, end - 1)) || /^[.!?]/.test(text.slice(end, end + 1));
  return isEnd && !ownedBefore.test(before) && /\b(?:and|but|felt|with|about)\s$/iu.test(before);
}

function isRightBefore(speech: Speech, start: number): boolean {
  return start - speech.end >= 0 && start - speech.end <= 2;
}

/** Ben “Bear” Reed. */
function isNickname(before: string, after: string, words: readonly Token[]): boolean {
  return words.length <= 3 && /\p{Lu}\p{Ll}+\s$/u.test(before) && /^\s\p{Lu}/u.test(after);
}

function hasVerb(words: readonly Token[]): boolean {
  return words.some(
    ({ lower }) => auxiliaries.has(lower) || pronouns.has(lower) || contraction.test(lower),
  );
}

function isTitle(words: readonly Token[]): boolean {
  return words.length >= 2 && words.every((word) => word.capital || mayBeTitle.test(word.lower));
}

/** Nothing but marks between the words in quotation marks and who says them. */
function isNextTo(text: string, speech: Speech, start: number, end: number): boolean {
  // Headlines go on so: 'Schooling,' Citing Rights Group.
  if (/^citing$/i.test(speech.cue)) return false;
  const between =
    speech.start >= end ? text.slice(end, speech.start) : text.slice(speech.end, start);
  return /^[\s,:;.–—-]*$/.test(between) && (speech.start >= end || /[,:]\s*$/.test(between));
}
