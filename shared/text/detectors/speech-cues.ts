import {
  clauseCues,
  cueVerbs,
  hearings,
  judgingCues,
  namingVerbs,
  nounCues,
  objectCues,
  participleCues,
  studies,
  thatCues,
  writtenSources,
} from '../lexicon/cues.ts';
import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  pronouns,
  timeWords,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import { edgeBefore, type Phrase } from './noun-phrases.ts';
import { besideQuotation } from './quotation-verbs.ts';

type IsQuoted = (token: Token) => boolean;

/**
 * Whether the word at `index` says that someone says something: a verb of saying with what it
 * needs beside it, a verb that judges a thing in someone's words, any verb that goes with a
 * quotation, "put the toll at 23".
 */
export function isCue(tokens: readonly Token[], index: number, quoted: IsQuoted): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || auxiliaries.has(token.lower)) return false;
  const cue = token.lower;
  const next = tokens[index + 1];
  if (besideQuotation(tokens, index, quoted)) return true;
  if (judgingCues.has(cue)) return judges(tokens, index, quoted);
  if (cue === 'put' || cue === 'puts') return putsAt(tokens, index) || isAside(tokens, index, 'it');
  if (/^ma(?:de|kes|king)$/.test(cue))
    return /^clear$/.test(next?.lower ?? '') && hasThat(tokens, index + 1);
  if (/^point(?:s|ed|ing)?$/.test(cue)) return next?.lower === 'out' && hasThat(tokens, index + 1);
  if (isNoun(tokens, index)) return false;
  if (cueVerbs.has(cue)) return isNoFormula(tokens, index) && isComplete(tokens, index);
  if (thatCues.has(cue))
    return (
      hasThat(tokens, index) ||
      (next?.text === ':' && /["“‘«„]/.test(tokens[index + 2]?.text ?? ''))
    );
  if (clauseCues.has(cue)) {
    if (hasThat(tokens, index) || (opensQuotation(next) && !isReported(tokens, index))) return true;
    return opensBareClause(tokens, index) || isAside(tokens, index, ',') || isPutIn(tokens, index);
  }
  if (next?.lower === 'to' && undertaking.test(cue)) return true;
  return objectCues.has(cue) && (hasThat(tokens, index) || opensObject(tokens, index + 1));
}

/** Words that may stand between a verb and "that": "announced on Monday that". */
const REACH = 7;

function hasThat(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind === 'mark') return token.text === ',' && isThatBehind(tokens, at);
    if (token.lower === 'that') {
      return (
        at === index + 1 ||
        prepositions.has(tokens[index + 1]?.lower ?? '') ||
        isTime(tokens[index + 1])
      );
    }
    if (clauseWords.has(token.lower) || auxiliaries.has(token.lower)) return false;
  }
  return false;
}

/** How many tokens an insertion between a verb and "that" may have. */
const INSERTED = 16;

/** "Alleged in a memoir, ‘Notes’, that", "said, to her surprise, that". */
function isThatBehind(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < comma + INSERTED && tokens[at + 1]; at += 1) {
    if (tokens[at]?.text === ',') return tokens[at + 1]?.lower === 'that';
    if (/^[.;:!?]$/.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** "The state", "voters have the final say", "state officials": forms that are nouns there. */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  const before = tokens[index - 1]?.lower ?? '';
  if (lower === 'say') {
    return (
      /^(?:final|last|no|any|little|much|enough|greater|bigger|equal|such)$/.test(before) ||
      (determiners.has(before) && !/^(?:some|many|several|most|all|both|others?)$/.test(before))
    );
  }
  return nounCues.has(lower) && !hasThat(tokens, index) && !opensQuotation(tokens[index + 1]);
}

/** In "she said crews had answered “every one”" the words are hers. */
function isReported(tokens: readonly Token[], index: number): boolean {
  let verb = index;
  while (auxiliaries.has(tokens[verb - 1]?.lower ?? '')) verb -= 1;
  if (verb === index) return false;
  const opener = tokens[edgeBefore(tokens, verb - 1) - 1];
  return opener !== undefined && cueVerbs.has(opener.lower) && !opener.capital;
}

/** "The levy, she added, is dead", "it had 212 calls, a spokeswoman added." */
function isPutIn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next && !/^[,.–—]$/.test(next.text)) return false;
  let verb = index;
  while (auxiliaries.has(tokens[verb - 1]?.lower ?? '') || isAdverbLike(tokens[verb - 1]))
    verb -= 1;
  const edge = edgeBefore(tokens, verb - 1);
  if (edge >= verb || !/^[,–—]$/.test(tokens[edge - 1]?.text ?? '')) return false;
  const isFirst = !tokens.slice(0, edge - 1).some(({ text }) => text === ',');
  const opener = tokens[0]?.lower ?? '';
  const isFronted = isFirst && (prepositions.has(opener) || clauseWords.has(opener));
  // "After lunch, she wrote." tells what was done.
  return next?.text === ',' ? !isVerbLike(tokens[index + 2]) : !isFronted;
}

function isAdverbLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:later|then|also|.{3,}ly)$/.test(token.lower);
}

function isVerbLike(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && /ed$/.test(token.lower);
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && timeWords.has(token.lower);
}

/** "this week", "a year earlier". */
function isTimePhrase(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? '';
  const noun = tokens[at + 1]?.lower ?? '';
  return (
    /^(?:this|that|last|next|an?)$/.test(first) &&
    /^(?:hour|day|week|month|year|decade|morning|evening|night)$/.test(noun)
  );
}

function opensQuotation(next: Token | undefined): boolean {
  return next?.kind === 'mark' && /["“‘«„:]/.test(next.text);
}

/** "remembers it differently" has an object, "remembers it rained" a clause. */
function goesOn(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  return (
    !prepositions.has(next.lower) && !clauseWords.has(next.lower) && !next.lower.endsWith('ly')
  );
}

const undertaking = /^(?:claim|vow|pledge|swear|swore|promis|threaten)/;

/** "added it was late", "claims to know": what is said follows without "that". */
function opensBareClause(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || prepositions.has(next.lower)) {
    return next?.lower === 'to' && undertaking.test(tokens[index]?.lower ?? '');
  }
  if (pronouns.has(next.lower)) return goesOn(tokens[index + 2]);
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || clauseWords.has(token.lower)) return false;
    if (auxiliaries.has(token.lower) && !token.capital) return at > index + 1;
  }
  return false;
}

/** Whether what follows can be what is told: a clause, a name, a number, a quotation. */
function opensObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || isTime(next) || isTimePhrase(tokens, at)) return false;
  if (next.kind === 'mark') return opensQuotation(next) || /[$€£]/.test(next.text);
  if (next.kind === 'number' || next.capital) return true;
  return (
    /^(?:nearly|about|more|losses|nothing|him|them|us|me)$/.test(next.lower) ||
    pronouns.has(next.lower) ||
    determiners.has(next.lower)
  );
}

const formulas: ReadonlySet<string> = new Set(
  'no yes goodbye hello farewell thanks prayers grace'.split(' '),
);

/** "They said no", "she said goodbye" tell what was done. */
function isNoFormula(tokens: readonly Token[], index: number): boolean {
  if (!formulas.has(tokens[index + 1]?.lower ?? '')) return true;
  const after = tokens[index + 2];
  return after !== undefined && after.kind !== 'mark' && !/^(?:to|and|for)$/.test(after.lower);
}

const wantsClause: ReadonlySet<string> = new Set(
  'whether if why how what who when where about which'.split(' '),
);

/** Whether a form that may be a participle has with it what makes it a verb. */
function isComplete(tokens: readonly Token[], index: number): boolean {
  const cue = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  // "asked not to be named" and "asked for more" say nothing.
  if (/^ask/.test(cue))
    return next !== undefined && (wantsClause.has(next.lower) || opensObject(tokens, index + 1));
  if (!participleCues.has(cue) || isOfRelative(tokens, index)) return true;
  if (cue === 'told' && next?.lower === 'how') return true;
  if (hasThat(tokens, index)) return true;
  if (/^(?:has|have|had|also)$/.test(tokens[index - 1]?.lower ?? '') && next?.lower !== 'of')
    return true;
  if (/ly$/.test(tokens[index - 1]?.lower ?? '') && next?.lower === 'that') return true;
  if (!next || isTime(next) || auxiliaries.has(next.lower)) return false;
  // "Such alleged transfers" are no verb's.
  if (next.kind === 'mark' || cue === 'alleged') return opensObject(tokens, index + 1);
  if (isTimePhrase(tokens, index + 1)) return false;
  return (
    (!prepositions.has(next.lower) && !clauseWords.has(next.lower)) ||
    (cue === 'told' && next.lower === 'of')
  );
}

/** "Whom Hale accused of theft", "that forecasters had called unlikely": the object stands before. */
function isOfRelative(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || clauseWords.has(next.lower)) return false;
  let verb = index;
  while (auxiliaries.has(tokens[verb - 1]?.lower ?? '')) verb -= 1;
  const edge = edgeBefore(tokens, verb - 1);
  return edge < verb && /^(?:whom|which|that|who)$/.test(tokens[edge - 1]?.lower ?? '');
}

/** How far behind a judging verb its quotation may begin. */
const JUDGED_WORDS = 10;

/** "called the levy “a tax”", "what one witness called “a lot of oars”". */
function judges(tokens: readonly Token[], index: number, quoted: IsQuoted): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  if (quoted(next)) {
    if (!namingVerbs.has(tokens[index]?.lower ?? '')) return true;
    const opener = tokens[edgeBefore(tokens, index - 1) - 1];
    return /^(?:what|which|that|whom)$/.test(opener?.lower ?? '');
  }
  if (next.kind === 'mark' || prepositions.has(next.lower)) return false;
  if (isOfRelative(tokens, index)) return true;
  if (next.lower === 'how' || rejects(tokens, index)) return true;
  return tokens.slice(index + 2, index + 2 + JUDGED_WORDS).some(quoted);
}

const claims =
  /^(?:claims?|allegations?|accusations?|suggestions?|charges?|criticisms?|reports?|rumou?rs?|complaints?|idea|notion)$/;

/** "Rejected the claim", "dismissed all suggestions": what others said is answered. */
function rejects(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:reject|dismiss|denounc|criticis|criticiz)/.test(tokens[index]?.lower ?? ''))
    return false;
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || prepositions.has(token.lower)) return false;
    if (claims.test(token.lower)) return true;
  }
  return false;
}

const about: ReadonlySet<string> = new Set(
  'about around nearly almost some more less over'.split(' '),
);
const smallNumbers: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty'.split(' '),
);

const sums =
  /^(?:it|them|figures?|numbers?|tolls?|totals?|costs?|counts?|shares?|loss(?:es)?|damage|prices?|values?|estimates?|chances?|odds|proportion|rate|bill|age|population|turnout)$/;
const fractions = /^(?:half|third|quarter|fifth|tenth)s?$/;

/** "Civil defence put it at nine", "campaigners put the figure nearer a third". */
function putsAt(tokens: readonly Token[], index: number): boolean {
  let isSum = false;
  for (let at = index + 1; at < index + REACH + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    isSum ||= sums.test(token.lower);
    if (at === index + 1) continue;
    if (token.lower === 'at') return isAmount(tokens, at + 1);
    if (
      !isSum ||
      !/^(?:near|nearer|closer|above|below|between|over|under|around)$/.test(token.lower)
    )
      continue;
    return isAmount(tokens, tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1);
  }
  return false;
}

function isAmount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return (
    next.kind === 'number' ||
    /^[$€£]$/.test(next.text) ||
    about.has(next.lower) ||
    smallNumbers.has(next.lower) ||
    fractions.test(next.lower) ||
    (/^an?$/.test(next.lower) && fractions.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** "As she put it", "as the poet wrote,". */
function isAside(tokens: readonly Token[], index: number, next: string): boolean {
  if (tokens[index + 1]?.lower !== next) return false;
  return tokens[edgeBefore(tokens, index - 1) - 1]?.lower === 'as';
}

/**
 * Verbs that report where a study, a survey or the like is their subject, whatever follows ("the
 * audit found 12 errors"), where a court hears ("the court heard that"), and where something
 * written reads: "the statement read: “We are sorry.”"
 */
export function isFindingOf(tokens: readonly Token[], index: number, subject: Phrase): boolean {
  const cue = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  const head = headOf(tokens, subject);
  if (cue === 'heard') return hearings.has(head) && hasThat(tokens, index);
  if (cue === 'read' || cue === 'reads') return writtenSources.has(head) && opensQuotation(next);
  if (!thatCues.has(cue) && !clauseCues.has(cue)) return false;
  if (!next || (next.kind === 'mark' && !opensObject(tokens, index + 1))) return false;
  return studies.has(head);
}

/** The last word of a phrase before what tells more of it: "survey" of "a survey of skippers". */
export function headOf(tokens: readonly Token[], subject: Phrase): string {
  const words = tokens.slice(subject.from, subject.to);
  const stop = words.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  return words[(stop === -1 ? words.length : stop) - 1]?.lower ?? '';
}
