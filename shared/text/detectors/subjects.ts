import {
  auxiliaries,
  clauseWords,
  determiners,
  midAdverbs,
  noAdverbs,
  prepositions,
  pronouns,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';
import { beforeTime, withJoined } from './joined-subjects.ts';
import { edgeBefore, isFronted, type Phrase, phraseBefore, withName } from './noun-phrases.ts';

const passives: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
/** Before a verb these make it an infinitive or part of a fixed phrase. */
const blockers: ReadonlySet<string> = new Set(['to', 'as', 'of', 'for', 'by', 'what', 'than']);

const possible: ReadonlySet<string> = new Set(
  'can cannot could may might must shall should'.split(' '),
);
/** These stand for no one who could have said it. */
const noOne: ReadonlySet<string> = new Set(
  'nobody none nothing anyone anybody whoever no-one'.split(' '),
);
/** With "to" and a verb behind them these tell what was done. */
const habits: ReadonlySet<string> = new Set(
  'used liked likes loved loves went continued continues began chose dared writes wrote rang'.split(
    ' ',
  ),
);

/** What stands before a verb: its subject, nothing that could be one, or that it is nobody's. */
export type Subject = Phrase | 'nobody' | null;

/**
 * Who does what the verb at `verb` tells, where that stands before it: "the mayor has never
 * said", "Pike (Greens), who voted against, said", "an official who had seen it said".
 * `nobody` for passives, infinitives and "did not say".
 *
 * @param quoted whether a token belongs to a quotation
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  quoted: (token: Token) => boolean,
): Subject {
  const isProgressive = tokens[verb]?.lower.endsWith('ing') === true;
  let at = verb - 1;
  for (let token = tokens[at]; token?.kind === 'word'; token = tokens[at]) {
    const { lower } = token;
    if (lower === 'not' || /n['’]t$/.test(lower)) return 'nobody';
    if (passives.has(lower) && !isProgressive) return 'nobody';
    // "Critics may argue", "nobody could say": not said yet.
    if (possible.has(lower)) return 'nobody';
    if (!auxiliaries.has(lower) && !isAdverb(token)) break;
    at -= 1;
  }
  const last = tokens[at];
  if (!last || quoted(last)) return null;
  // "She used to say", "they went on to deny".
  if (last.lower === 'to') {
    const habit = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
    if (!habits.has(tokens[habit]?.lower ?? '')) return 'nobody';
    return subjectBefore(tokens, habit, quoted);
  }
  if (blockers.has(last.lower) || noOne.has(last.lower)) return 'nobody';
  if (last.lower === 'one' && /^(?:no|any)$/.test(tokens[at - 1]?.lower ?? '')) return 'nobody';
  // "…, saying" goes on with the subject of before.
  if (last.text === ',' && isProgressive) return null;
  const alone = subjectEndingAt(tokens, beforeTime(tokens, at));
  const subject = alone && withJoined(tokens, alone, (close) => aroundInsertion(tokens, close));
  // "What did she say?" is asked.
  const isAsked = subject && /^(?:did|do|does)$/.test(tokens[subject.from - 1]?.lower ?? '');
  return isAsked ? 'nobody' : subject;
}

/** Between a subject and its verb: "also", "repeatedly". */
export function isAdverb(token: Token | undefined): boolean {
  if (!token || token.capital || noAdverbs.has(token.lower)) return false;
  return midAdverbs.has(token.lower) || /^.{3,}ly$/.test(token.lower);
}

function subjectEndingAt(tokens: readonly Token[], at: number): Phrase | null {
  const last = tokens[at];
  if (!last) return null;
  if (last.kind === 'mark') return aroundInsertion(tokens, at);
  if (relatives.has(last.lower)) return antecedent(tokens, at);
  const edge = edgeBefore(tokens, at);
  const opener = tokens[edge - 1];
  // "An official who asked not to be named said", "One who voted against it said".
  if (opener && at > edge) {
    const who = relativeBefore(tokens, edge - 1);
    if (who !== -1 && !isObject(tokens[who + 1])) return antecedent(tokens, who);
  }
  return phraseBefore(tokens, at);
}

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** The "who" at `at`, or before the verb of saying there: "who had asked". */
function relativeBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === 'who') return at;
  if (tokens[at]?.kind !== 'word' || clauseWords.has(tokens[at]?.lower ?? '')) return -1;
  let before = at - 1;
  while (auxiliaries.has(tokens[before]?.lower ?? '')) before -= 1;
  return tokens[before]?.lower === 'who' ? before : -1;
}

/** In "a man who the mayor said was late" the mayor speaks. */
function isObject(next: Token | undefined): boolean {
  return (
    next !== undefined && (next.capital || pronouns.has(next.lower) || determiners.has(next.lower))
  );
}

/** Whom "who" stands for: "Hale" in "Hale, a former rower who". */
function antecedent(tokens: readonly Token[], who: number): Phrase | null {
  const isApart = tokens[who - 1]?.kind === 'mark';
  // "Tom Vale, 81, who said"
  const isAge = isApart && tokens[who - 2]?.kind === 'number' && tokens[who - 3]?.text === ',';
  const last = who - (isAge ? 4 : isApart ? 2 : 1);
  if (isApart && tokens[who - 1]?.text !== ',' && !isDash(tokens[who - 1])) return null;
  const phrase =
    tokens[last]?.text === ')' ? aroundInsertion(tokens, last) : phraseBefore(tokens, last);
  if (!phrase || !/^an?$/.test(tokens[phrase.from]?.lower ?? '')) return phrase;
  if (tokens[phrase.from - 1]?.text !== ',') return phrase;
  const named = headBefore(tokens, phrase.from - 1);
  return named && tokens[named.to - 1]?.capital ? named : phrase;
}

/** More tokens than these are no insertion. */
const LONGEST_INSERTION = 25;

function isDash(token: Token | undefined): boolean {
  return token?.text === '–' || token?.text === '—';
}

/** The subject before what is put in between and ends with the mark at `close`. */
function aroundInsertion(tokens: readonly Token[], close: number): Phrase | null {
  const open = openOf(tokens, close);
  if (open === -1) return null;
  const before = headBefore(tokens, open);
  const isOne = before && /^(?:one|another)$/.test(tokens[before.from]?.lower ?? '');
  const name = !before || (isOne && before.to - before.from === 1);
  const head = (name ? nameIn(tokens, open, close) : null) ?? before;
  if (!head || tokens[close]?.text !== ',' || head.to !== open) return head;
  // "The union’s secretary, Lina Hale of Dorn, said" is all of it.
  const named = withName(tokens, head, close);
  return named === head ? head : { from: head.from, to: close };
}

/** "One, Gus Hahn, said": the name alone tells who. */
function nameIn(tokens: readonly Token[], open: number, close: number): Phrase | null {
  const isName = close - open > 2 && tokens.slice(open + 1, close).every((one) => one.capital);
  return isName ? { from: open + 1, to: close } : null;
}

/** Where the insertion begins whose closing mark stands at `close`, or -1. */
function openOf(tokens: readonly Token[], close: number): number {
  const mark = tokens[close]?.text ?? '';
  const isClose = mark === ',' || mark === ')' || isDash(tokens[close]);
  if (!isClose) return -1;
  for (let at = close - 1; at > 0 && close - at < LONGEST_INSERTION; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    if (mark === ')') {
      if (token.text === '(') return at;
    } else if (token.text === ')') {
      at = openOf(tokens, at);
      if (at === -1) return -1;
    } else if (mark === ',' ? token.text === ',' : isDash(token)) return at;
    else if (/^[.;:!?"“”„«»(]$/.test(token.text)) return -1;
  }
  return -1;
}

/** The subject before an insertion that opens at `open`; other insertions may stand between. */
function headBefore(tokens: readonly Token[], open: number): Phrase | null {
  const last = open - 1;
  if (tokens[last]?.text === ')') return aroundInsertion(tokens, last);
  const earlier = tokens[last]?.kind === 'mark' ? -1 : openOf(tokens, open);
  if (tokens[open]?.text === ',' && earlier !== -1 && isInsertion(tokens, earlier)) {
    const head = headBefore(tokens, earlier);
    if (head && !isFronted(tokens, edgeBefore(tokens, head.to - 1), head.from)) return head;
  }
  return phraseBefore(tokens, last);
}

/** Whether what follows the comma is put in between: "43", "the mayor", "who", "of Dorn". */
function isInsertion(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (!next) return false;
  if (next.kind === 'number' || /^who(?:se)?$|^which$/.test(next.lower)) return true;
  const isNamed = tokens[comma - 1]?.capital === true;
  return isNamed && (determiners.has(next.lower) || prepositions.has(next.lower));
}
