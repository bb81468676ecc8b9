import {
  auxiliaries,
  clauseWords,
  determiners,
  prepositions,
  pronouns,
  timeWords,
} from '../lexicon/function-words.ts';
import type { Token } from '../tokens.ts';

/** Words that may stand between a verb and "that": "announced on Monday that". */
const REACH = 7;

/** Whether "that" opens what is said: "announced on Monday that", "alleged, in a memoir, that". */
export function hasThat(tokens: readonly Token[], index: number): boolean {
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

/** Whether a word tells when: "Monday", "yesterday". */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && timeWords.has(token.lower);
}

/** "this week", "a year earlier". */
export function isTimePhrase(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? '';
  const noun = tokens[at + 1]?.lower ?? '';
  return (
    /^(?:this|that|last|next|an?)$/.test(first) &&
    /^(?:hour|day|week|month|year|decade|morning|evening|night)$/.test(noun)
  );
}

/** Whether a quotation, or a colon before one, follows. */
export function opensQuotation(next: Token | undefined): boolean {
  return next?.kind === 'mark' && /["“‘«„:]/.test(next.text);
}

/** "remembers it differently" has an object, "remembers it rained" a clause. */
function goesOn(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  return (
    !prepositions.has(next.lower) && !clauseWords.has(next.lower) && !next.lower.endsWith('ly')
  );
}

/** Verbs that say what one will do: "vowed to". */
export const undertaking = /^(?:claim|vow|pledge|swear|swore|promis|threaten)/;

/** "added it was late", "claims to know": what is said follows without "that". */
export function opensBareClause(tokens: readonly Token[], index: number): boolean {
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
export function opensObject(tokens: readonly Token[], at: number): boolean {
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
