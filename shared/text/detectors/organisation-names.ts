import type { Span } from '../analysis.ts';
import {
  COMPANY_FORM,
  COMPANY_NOUN,
  ORGANISATION_END,
  ORGANISATION_START,
} from '../lexicon/titles.ts';
import type { Token } from '../tokens.ts';
import { type Groups, leadingArticle, type Name, plain, WORD } from './name-words.ts';

const organisationPattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${WORD}\\s){0,2}(?:${ORGANISATION_START})\\s(?:of|for)\\s(?:the\\s)?${WORD}(?:\\s(?:(?:and|of|for)\\s)?${WORD}){0,4}|(?:${WORD}(?:['’](?:\\sand)?)?\\s){1,4}(?:${ORGANISATION_END})(?![\\p{L}]|\\s(?:of|for)\\b))`,
  'gu',
);
/** "Kystlin AS", "Marlow & Finch", "the company Lactrom". */
const companyPattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<formed>(?:${WORD}\\s){1,3}(?:${COMPANY_FORM}))(?![\\p{L}])|(?<joined>${WORD}(?:\\s${WORD})?\\s&\\s${WORD})|\\b(?:[Tt]he|[Aa]n?|[Ii]ts)\\s(?:\\p{Ll}+\\s)?(?:${COMPANY_NOUN})\\s(?<called>${WORD}(?:\\s${WORD}){0,2}))`,
  'gu',
);
/** Before the name of a company these are no part of it. */
const ownership = /^(?:Owner|Operator|Builder|Developer|Maker|Publisher)\s/u;

/** Organisations that a word of their names tells, or a noun before them. */
export function organisations(text: string): readonly Name[] {
  return [...text.matchAll(organisationPattern)].flatMap((match): readonly Name[] => {
    const lead = leadingArticle.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(lead);
    if (!words.includes(' ')) return [];
    const start = match.index + lead;
    const end = match.index + match[0].length;
    // "The University of Dorn and Dorn Technical University" are two.
    const and = joinOfTwo.exec(words);
    if (!and) return [plain(text, start, end, 'organisation')];
    return [
      plain(text, start, start + and.index, 'organisation'),
      plain(text, start + and.index + ' and '.length, end, 'organisation'),
    ];
  });
}

const joinOfTwo = new RegExp(
  `(?<!['’])\\sand\\s(?=(?:${WORD}\\s){1,3}(?:${ORGANISATION_END})$)`,
  'u',
);

/** Companies by their form, by the noun before them, by the sign between two names. */
export function companies(text: string): readonly Name[] {
  return [...text.matchAll(companyPattern)].map((match) => {
    const { formed, joined, called = '' } = (match.groups ?? {}) as Groups;
    const name = formed ?? joined ?? called;
    const end = match.index + match[0].length;
    const start = end - name.length;
    const lead = (leadingArticle.exec(name) ?? ownership.exec(name))?.[0].length ?? 0;
    return plain(text, start + lead, end, 'organisation');
  });
}

const connectors: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', '&']);

/** "Regional Center for Human Rights (RCHR)": the capitals before the bracket spell it. */
export function spelledOut(
  text: string,
  tokens: readonly Token[],
  [, limit]: Span,
): readonly Name[] {
  const found: Name[] = [];
  tokens.forEach((token, index) => {
    const acronym = tokens[index + 1]?.text ?? '';
    const closing = tokens[index + 2];
    if (token.text !== '(' || closing?.text !== ')' || closing.end > limit) return;
    if (!/^\p{Lu}[\p{Lu}\p{N}&]{1,7}s?$/u.test(acronym)) return;
    const first = spelledFrom(tokens, index, acronym);
    if (first) found.push(plain(text, first.start, closing.end, 'organisation'));
  });
  return found;
}

/** The token whose run of capitals up to `end` spells the acronym. */
function spelledFrom(tokens: readonly Token[], end: number, acronym: string): Token | null {
  let initials = '';
  for (let at = end - 1; at >= 0 && end - at <= 12; at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '&')) return null;
    if (!token.capital) {
      if (!connectors.has(token.lower)) return null;
      continue;
    }
    initials = `${token.text.charAt(0)}${initials}`;
    if (initials === acronym.replace(/[^\p{Lu}]/gu, '')) return token;
  }
  return null;
}
