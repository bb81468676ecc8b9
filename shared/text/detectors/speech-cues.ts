import {
  clauseCues,
  cueVerbs,
  hearings,
  judgingCues,
  namingVerbs,
  objectCues,
  participleCues,
  studies,
  thatCues,
  writtenSources,
} from '../lexicon/cues.ts';
import { auxiliaries, clauseWords, prepositions } from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import {
  hasThat,
  isTime,
  isTimePhrase,
  opensBareClause,
  opensObject,
  opensQuotation,
  undertaking,
} from './cue-objects.ts';
import { isAside, isNoun, isOfRelative, isPutIn, isReported } from './cue-places.ts';
import { edgeBefore, type Phrase } from './noun-phrases.ts';
import { putsAt } from './puts-at.ts';
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
