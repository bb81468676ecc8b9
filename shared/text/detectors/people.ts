import type { DetectorInput, Span } from '../analysis.ts';
import { sentenceOpeners } from '../lexicon/abbreviations.ts';
import { ambiguousCues, cueVerbs, judgingCues } from '../lexicon/cues.ts';
import { auxiliaries, determiners, midAdverbs, prepositions } from '../lexicon/function-words.ts';
import { knownPlaces } from '../lexicon/places.ts';
import { impersonalWords, titleWords } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { type Token, tokenFrom } from '../tokens.ts';
import { factsOf, firstEndingAfter, spanAt, spansOf } from './facts.ts';

/** A place where a person is named. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Given names and initials; empty where the last name stands alone. */
  readonly given: string;
  readonly surname: string;
  /** As written beside the name; empty where none is. */
  readonly title: string;
  /** Something beside the name shows that it is a person's: a title, an age, a verb of saying. */
  readonly sure: boolean;
  /** Inside someone's words. */
  readonly quoted: boolean;
}

/** Everyone named in the body; headings and tables, where any word may have a capital, left out. */
export interface People {
  /** Given and last names, in the order of the text, of whoever is shown to be a person. */
  readonly full: readonly Mention[];
  /** The same form, but nothing shows that they are people. */
  readonly doubtful: readonly Mention[];
  /** Last names alone, in the order of the text; not all of them are names of people. */
  readonly lone: readonly Mention[];
}

/** Tokens `[from, to)` that are capitalised words side by side, without a title before them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly title: string;
}

const particles = wordSet('de da del der di du van von bin ibn al el la le den');
const calendar = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
  July August September October November December Christmas Easter Ramadan
`);
/** Longer runs are names of things. */
const LONGEST_NAME = 4;

/** Finds the people that a body names. Linear; reads the names that were found before. */
export function peopleIn(
  input: Pick<DetectorInput, 'text' | 'tokens' | 'blocks' | 'facts'>,
): People {
  return peopleOf(mentionsIn(input));
}

/** Every place where somebody may be named, in the order of the text. */
export function mentionsIn(
  input: Pick<DetectorInput, 'text' | 'tokens' | 'blocks' | 'facts'>,
): readonly Mention[] {
  const facts = factsOf(input.facts, 'name');
  const persons = facts.filter((name) => name.kind === 'person');
  const taken = spansOf(facts.filter((name) => name.kind !== 'person'));
  const quoted = spansOf(factsOf(input.facts, 'quotation').filter((one) => !one.scare));
  const personSpans = persons.map((one): Span => [one.start, one.end]);
  const found: Mention[] = [];
  for (const block of input.blocks) {
    if (block.kind === 'heading' || block.kind === 'cell') continue;
    for (const run of runsIn(input.text, input.tokens, block.start, block.end)) {
      const mention = mentionOf(input, run, quoted);
      if (!mention) continue;
      const person = persons[firstEndingAfter(personSpans, mention.start)];
      const inFact = person && person.start <= mention.start && person.end >= mention.end;
      if (inFact) found.push({ ...mention, title: mention.title || person.title, sure: true });
      else if (!spanAt(taken, mention.start)) found.push(mention);
    }
  }
  return found;
}

/** Who is named in such places: a name that is a person's once is it everywhere. */
export function peopleOf(found: readonly Mention[]): People {
  const sureNames = new Set(found.filter((one) => one.sure).map((one) => one.surname));
  const isPerson = (one: Mention) => one.sure || sureNames.has(one.surname);
  return {
    full: found.filter((one) => one.given !== '' && isPerson(one)),
    doubtful: found.filter((one) => one.given !== '' && !isPerson(one)),
    lone: found.filter((one) => one.given === ''),
  };
}

function* runsIn(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): Generator<Run> {
  let index = tokenFrom(tokens, start);
  while ((tokens[index]?.start ?? end) < end) {
    if (!tokens[index]?.capital) {
      index += 1;
      continue;
    }
    const from = index;
    index = runEnd(text, tokens, from);
    yield withoutLead(text, tokens, from, index);
  }
}

const possessive = /['’]s?$/;

/** Where the run of words with a capital ends: behind a possessive, before anything but a space. */
function runEnd(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const last = tokens[to - 1];
    if (!last || possessive.test(last.text)) return to;
    const next = tokens[to];
    if (next?.text === '.' && next.start === last.end && isStopped(last)) {
      to += 1;
      continue;
    }
    let after = to;
    while (particles.has(tokens[after]?.text ?? '') && after - to < 2) after += 1;
    const word = tokens[after];
    if (!word?.capital || !/^ (?:\p{Ll}+ ){0,2}$/u.test(text.slice(last.end, word.start))) {
      return to;
    }
    to = after + 1;
  }
}

/** An initial or a shortened title goes on behind its full stop. */
function isStopped({ text }: Token): boolean {
  return text.length === 1 || titleWords.has(`${text}.`);
}

/** The run without the words that open a sentence and without titles. */
function withoutLead(text: string, tokens: readonly Token[], start: number, to: number): Run {
  let from = start;
  while (from < to && isOpener(tokens[from])) from += 1;
  let titleFrom = -1;
  let titleTo = -1;
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at];
    if (!token || (!titleWords.has(token.text) && !titleWords.has(`${token.text}.`))) continue;
    if (titleFrom === -1) titleFrom = at;
    titleTo = tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === token.end ? at + 2 : at + 1;
  }
  const first = tokens[titleFrom];
  const last = tokens[titleTo - 1];
  if (!first || !last || titleTo >= to) return { from, to, title: '' };
  return { from: titleTo, to, title: text.slice(first.start, last.end) };
}

function isOpener(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    sentenceOpeners.has(token.lower) ||
    determiners.has(token.lower) ||
    prepositions.has(token.lower) ||
    midAdverbs.has(token.lower) ||
    (token.lower.endsWith('ly') && token.lower.length > 5)
  );
}

function mentionOf(
  { text, tokens }: Pick<DetectorInput, 'text' | 'tokens'>,
  { from, to, title }: Run,
  quotations: readonly Span[],
): Mention | null {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const names = words.filter((word) => word.capital);
  if (names.length > LONGEST_NAME || names.some(isImpersonal)) return null;
  const surname = last.text.replace(possessive, '');
  if (surname.length < 3 || surname === surname.toUpperCase()) return null;
  const end = last.start + surname.length;
  if (knownPlaces.has(text.slice(first.start, end))) return null;
  const surnameAt = withParticles(words);
  const given = text.slice(first.start, words[surnameAt]?.start ?? last.start).trim();
  if (given !== '' && /^[\p{L}.]{1,3}$/u.test(given) && given.length > 1 && !given.includes('.')) {
    // "BBC Hale" and "UN Hale" are no given names; "Jo Hale" is.
    if (given === given.toUpperCase()) return null;
  }
  return {
    start: first.start,
    end,
    given,
    surname,
    title,
    sure: title !== '' || isPersonHere(tokens, from, to, given !== ''),
    quoted: spanAt(quotations, first.start) !== null,
  };
}

function withParticles(words: readonly Token[]): number {
  let at = words.length - 1;
  while (at > 1 && particles.has(words[at - 1]?.text ?? '')) at -= 1;
  return at;
}

function isImpersonal({ text }: Token): boolean {
  const word = text.replace(possessive, '');
  return (
    impersonalWords.has(word) ||
    calendar.has(word) ||
    knownPlaces.has(word) ||
    (word.length > 1 && word === word.toUpperCase() && !word.includes('.'))
  );
}

const isCueWord = (word: string) =>
  cueVerbs.has(word) || ambiguousCues.has(word) || judgingCues.has(word);

/** Whether what stands beside a name is what stands beside people. */
function isPersonHere(
  tokens: readonly Token[],
  from: number,
  to: number,
  isFull: boolean,
): boolean {
  const before = tokens[from - 1];
  if (before && !before.capital && /^(?:said|says|told|added|wrote)$/.test(before.lower))
    return true;
  if (isFull && before && /^(?:named|called)$/.test(isAs(tokens, from) ?? '')) return true;
  const next = tokens[to];
  if (possessive.test(tokens[to - 1]?.text ?? '')) return false;
  if (isFull && (isDescribed(tokens, to) || isPronounNext(tokens, from, to))) return true;
  let at = to;
  while (at < to + 3 && isBetween(tokens[at])) at += 1;
  const verb = tokens[at]?.text ?? '';
  if (isFull && (lifeVerbs.has(verb) || (next?.lower === 'was' && verb === 'born'))) return true;
  return isCueWord(verb);
}

/** What people do, and hardly any company, town or ship. */
const lifeVerbs = wordSet(`
  born died dies lives lived grew smiles smiled laughs laughed weeps wept marries married wears wore
  sleeps slept dreams dreamed grins grinned nods nodded sighs sighed shrugs shrugged sings sang
`);

/** "A man named", "the victim, named as": the verb before the name. */
function isAs(tokens: readonly Token[], from: number): string | undefined {
  const verb = tokens[from - 1]?.lower === 'as' ? from - 2 : from - 1;
  const who = tokens[tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1]?.lower ?? '';
  return /^(?:man|woman|boy|girl|victim|suspect|teenager|driver|child|someone)$/.test(who)
    ? tokens[verb]?.lower
    : undefined;
}

/** More tokens than these are no sentence that opens with a name. */
const LONGEST_SENTENCE = 45;

/** "Honor Vesel does not like boats. She says": the next sentence opens with the pronoun. */
function isPronounNext(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before && !/^[.!?]$/.test(before.text)) return false;
  for (let at = to; at < to + LONGEST_SENTENCE; at += 1) {
    const token = tokens[at];
    if (!token || /^["“”‘!?]$/.test(token.text)) return false;
    // Somebody else may be meant.
    if (token.capital)
      return /^[.]$/.test(tokens[at - 1]?.text ?? '') && /^S?he$/i.test(token.text);
  }
  return false;
}

/** What people have behind their names: "who", an age, a party, a home, a wife. */
function isDescribed(tokens: readonly Token[], to: number): boolean {
  const [next, after, third] = tokens.slice(to, to + 3);
  if (next?.text === ',') {
    if (after?.lower === 'who' || after?.lower === 'whose') return true;
    if (after?.lower === 'of' && third?.capital) return true;
    return /^\d{1,2}$/.test(after?.text ?? '') && /^[,.]$/.test(third?.text ?? '');
  }
  if (next?.text === '(') {
    const isParty = after?.capital === true && after.text !== after.text.toUpperCase();
    return (isParty || /^\d{2}$/.test(after?.text ?? '')) && /^[),]$/.test(third?.text ?? '');
  }
  return next?.lower === 'and' && /^(?:his|her)$/.test(after?.lower ?? '');
}

function isBetween(token: Token | undefined): boolean {
  if (!token || token.capital) return false;
  return auxiliaries.has(token.lower) || midAdverbs.has(token.lower) || token.lower.endsWith('ly');
}
