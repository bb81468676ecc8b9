import type { Detector, Span } from '../analysis.ts';
import { knownPlaces } from '../lexicon/places.ts';
import {
  ORGANISATION_END,
  ORGANISATION_START,
  PLACE_END,
  ROLE,
  TITLE_BEFORE,
} from '../lexicon/titles.ts';
import { type Token, tokensIn } from '../tokens.ts';
import { withoutOverlap } from './date-patterns.ts';
import { type FactOf, overlaps, spansOf } from './facts.ts';
import { peopleIn } from './people.ts';

type Name = FactOf<'name'>;

/**
 * Candidates for names, few and likely ones: persons with a title, a role, an age or a verb of
 * saying beside them,
 * organisations with their acronym or a telling word, known countries and places called so. A
 * person confirms them; no list knows all names.
 */
export const names: Detector = {
  name: 'names',
  languages: ['en'],
  detect({ text, tokens, sentences, blocks }) {
    const persons = withoutOverlap([...titled(text), ...withRole(text)]);
    const spelled = sentences.flatMap((one) => acronyms(text, tokensIn(tokens, one), one));
    // The surer kind wins where candidates overlap: "Harbour Council Chair Ana Sand" is a person.
    const sure = withoutOverlap([...persons, ...clearOf(persons, spelled)]);
    const likely = [...organisations(text), ...places(text)];
    const headings = blocks
      .filter((block) => block.kind === 'heading')
      .map((block): Span => [block.start, block.end]);
    // In a heading every word may have a capital.
    const kept = withoutOverlap([...sure, ...clearOf(sure, likely)]).filter(
      (name) => !overlaps(headings, name.start, name.end),
    );
    const others = peopleIn({ text, tokens, blocks, facts: kept })
      .full.filter((one) => one.sure)
      .map(({ start, end }) => plain(text, start, end, 'person'));
    return { facts: [...kept, ...clearOf(kept, others)], findings: [] };
  },
};

function clearOf(taken: readonly Name[], others: readonly Name[]): readonly Name[] {
  const spans = spansOf(taken);
  return others.filter((name) => !overlaps(spans, name.start, name.end));
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’]\\p{Lu}?[\\p{L}\\p{M}]+)*";
const INITIAL = '\\p{Lu}\\.';
const PARTICLE = '(?:de|da|del|der|di|du|van|von|bin|ibn|al|el|la|le|den)';
/** Ada · Ada B. Quill · Ana de la Cruz. */
const PERSON = `(?:${INITIAL}|${WORD})(?:\\s(?:${PARTICLE}\\s){0,2}(?:${INITIAL}|${WORD})){0,3}`;
const FULL_PERSON = `(?:${INITIAL}|${WORD})(?:\\s(?:${PARTICLE}\\s){0,2}(?:${INITIAL}|${WORD})){1,3}`;

const titleBefore = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<title>(?:${TITLE_BEFORE})(?:\\s(?:${TITLE_BEFORE}))?)\\s+(?<name>${PERSON})`,
  'gu',
);
const roleBefore = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?<title>(?:\\p{Ll}[\\p{L}-]*\\s){0,3}(?:${ROLE})),?\\s(?<name>${FULL_PERSON})`,
  'gu',
);
const roleAfter = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>${FULL_PERSON}),\\s(?:\\d{1,3},\\s)?(?<title>(?:the\\s|an?\\s|its\\s|their\\s)?(?:[\\p{L}-]+['’]s?\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,3}(?:${ROLE}))(?![\\p{L}-])`,
  'gu',
);
const notInTitle =
  /\b(?:by|the|an?|its|his|her|their|our|of|and|or|in|to|said|with|from|for|as|that|who|is|was|says?|told|new|[\p{L}-]+['’]s?)\s/giu;
/** Words with a capital that open no personal name. */
const noName =
  /^(?:The|A|An|In|On|At|By|For|But|And|If|When|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

function titled(text: string): readonly Name[] {
  return matches(text, titleBefore, 'person').filter(
    (name) => !noName.test(name.text.slice(name.title.length).trim()),
  );
}

function withRole(text: string): readonly Name[] {
  return [...matches(text, roleBefore, 'person'), ...matches(text, roleAfter, 'person')].filter(
    (name) => !noName.test(name.text),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function matches(text: string, pattern: RegExp, kind: Name['kind']): readonly Name[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Name[] => {
    const { name = '', title = '' } = (match.groups ?? {}) as Groups;
    // "by the union's secretary": only the role's own words are the title.
    const cut = [...title.matchAll(notInTitle)].at(-1);
    const role = cut ? title.slice(cut.index + cut[0].length) : title;
    const at = match[0].indexOf(role);
    const nameAt = match[0].lastIndexOf(name);
    const start = match.index + Math.min(at, nameAt);
    const end = match.index + Math.max(at + role.length, nameAt + name.length);
    return [{ type: 'name', start, end, text: text.slice(start, end), kind, title: role }];
  });
}

const organisationPattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${ORGANISATION_START})\\s(?:of|for)\\s(?:the\\s)?${WORD}(?:\\s(?:(?:and|of|for)\\s)?${WORD}){0,4}|(?:${WORD}\\s){1,4}(?:${ORGANISATION_END})(?![\\p{L}]|\\s(?:of|for)\\b))`,
  'gu',
);
const leadingArticle = /^(?:The|A|An|In|On|At|By|For|But|And)\s/u;

function organisations(text: string): readonly Name[] {
  return [...text.matchAll(organisationPattern)].flatMap((match): readonly Name[] => {
    const lead = leadingArticle.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(lead);
    if (!words.includes(' ')) return [];
    return [plain(text, match.index + lead, match.index + match[0].length, 'organisation')];
  });
}

const placePattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>${WORD}(?:\\s${WORD}){0,2})\\s(?:\\p{Ll}{4,8}\\s)?(?:${PLACE_END})(?![\\p{L}-])`,
  'gu',
);
/** "Russian port" is no place's name. */
const adjective =
  /(?:ian|ish|ese|ican|ean|ern|The|This|That|Each|Every|Its|His|Her|Their|Another)$/u;
const capitalised = new RegExp(`(?<![\\p{L}\\p{N}-])${WORD}(?:\\s(?:and\\s)?${WORD})*`, 'gu');

function places(text: string): readonly Name[] {
  const found: Name[] = [];
  for (const match of text.matchAll(placePattern)) {
    const lead = leadingArticle.exec(match[0])?.[0].length ?? 0;
    const name = (match.groups as Groups | undefined)?.name ?? '';
    if (adjective.test(name) || name.length <= lead) continue;
    found.push(plain(text, match.index + lead, match.index + match[0].length, 'place'));
  }
  for (const match of text.matchAll(capitalised)) {
    for (const { at, name } of knownIn(match[0])) {
      found.push(plain(text, match.index + at, match.index + at + name.length, 'place'));
    }
  }
  return found;
}

/** Known places among the words of a run of capitalised words. */
function knownIn(run: string): readonly { readonly at: number; readonly name: string }[] {
  const words = [...run.matchAll(/\S+/gu)];
  const found: { at: number; name: string }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 4); to > from; to -= 1) {
      const start = words[from]?.index ?? 0;
      const last = words[to - 1];
      const name = run
        .slice(start, last ? last.index + last[0].length : start)
        .replace(/['’]s?$/u, '');
      if (!knownPlaces.has(name)) continue;
      found.push({ at: start, name });
      from = to - 1;
      break;
    }
  }
  return found;
}

function plain(text: string, start: number, end: number, kind: Name['kind']): Name {
  return { type: 'name', start, end, text: text.slice(start, end), kind, title: '' };
}

const connectors: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', '&']);

/** "Regional Center for Human Rights (RCHR)": the capitals before the bracket spell it. */
function acronyms(text: string, tokens: readonly Token[], [, limit]: Span): readonly Name[] {
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
