import { COMPANY_FORM, ROLE, TITLE_BEFORE, TITLE_PREFIX } from '../lexicon/titles.ts';
import { FULL_PERSON, type Groups, type Name, PERSON, plain } from './name-words.ts';

const titleBefore = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<title>(?:(?:${TITLE_PREFIX})\\s){0,2}(?:${TITLE_BEFORE})(?:\\s(?:${TITLE_BEFORE})){0,2})\\s+(?<name>${PERSON})`,
  'gu',
);
const OPENING = '(?<=^|[.!?”"]\\s|\\n)';
/** A name right behind a role; what belongs to the role is read backwards from there. */
const nameBehindRole = new RegExp(
  `(?<=(?<![\\p{L}'’-])(?:${anyCase(ROLE)}),?\\s)(?!(?:${TITLE_BEFORE})\\s)(?<name>${FULL_PERSON})`,
  'gu',
);
const roleBefore = new RegExp(
  `(?<![\\p{L}'’-])(?<title>(?:${OPENING}\\p{Lu}\\p{Ll}+\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,3}(?:${ROLE})|${OPENING}(?:${anyCase(ROLE)})),?\\s$`,
  'u',
);
const roleAfter = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>${FULL_PERSON}),\\s(?:\\d{1,3},\\s)?(?<title>(?:the\\s|an?\\s|its\\s|their\\s)?(?:[\\p{L}-]+['’]s?\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,3}(?:${ROLE}))(?![\\p{L}-])`,
  'gu',
);
const notInTitle =
  /\b(?:one-time|then|late|long-?time|fellow|by|the|an?|its|his|her|their|our|of|and|or|in|to|said|with|from|for|as|that|who|is|was|says?|told|new|\p{Ll}+ed|[\p{L}-]+['’]s?)\s/giu;
/** "The president of the cooperative, Dinu Hang", "the oldest of them, Flora Buc". */
const behindNoun = new RegExp(
  `(?<article>\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['’]s?)\\s(?<noun>\\p{Ll}[\\p{L}-]*(?:\\s[\\p{L}-]+){0,6}),\\s(?<name>${FULL_PERSON})(?=[,.;:”"’»)]|\\s\\p{Ll}|$)`,
  'gmu',
);
const isRole = new RegExp(`^(?:${ROLE})$`, 'u');
/** Nouns that people are called by, and what ends like them without being one. */
const personNoun =
  /^(?:oldest|youngest|eldest|victim|suspect|wife|uncle|aunt|friend|widow|boy|girl|nurse|cook|guide|\p{Ll}{2,}(?:er|or|ist|ian|ant|ent|ee|man|woman))$/u;
const thing =
  /^(?:river|tower|paper|newspaper|other|number|letter|centre|center|water|winter|summer|border|quarter|chapter|matter|order|river|harbour|harbor|door|floor|motor|tractor|error|factor|sector|mirror|corridor|event|department|parliament|government|document|agreement|statement|apartment|instrument|monument|continent|element|restaurant|plant|committee|coffee|fee|tree|freighter|trawler|steamer|tanker|ferry|cruiser|theatre|career|power|layer|offer|answer|peer|beer|pier|ladder|ship|younger|older|former|latter)$/u;

/** Words with a capital that open no personal name. */
const noName =
  /^(?:The|A|An|In|On|At|By|For|But|And|If|When|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** Persons with a title before them: "Mayor Lina Hale". */
export function withTitle(text: string): readonly Name[] {
  return matches(text, titleBefore, 'person').filter(
    (name) => !noName.test(name.text.slice(name.title.length).trim()),
  );
}

const isCompany = new RegExp(`\\s(?:${COMPANY_FORM})$`, 'u');

/** Persons with a role before or behind them: "the agent, Berit Soll", "Lina Hale, the mayor". */
export function besideRole(text: string): readonly Name[] {
  const before = [...text.matchAll(nameBehindRole)].flatMap((match): readonly Name[] => {
    const from = Math.max(0, match.index - 80);
    const { title = '' } = (roleBefore.exec(text.slice(from, match.index))?.groups ?? {}) as Groups;
    const end = match.index + match[0].length;
    if (title === '' || noName.test(match[0]) || isCompany.test(match[0])) return [];
    const role = ownWords(title);
    const at = text.lastIndexOf(role, match.index - 1);
    return [
      { type: 'name', start: at, end, text: text.slice(at, end), kind: 'person', title: role },
    ];
  });
  return [
    ...before,
    ...matches(text, roleAfter, 'person').filter((name) => !noName.test(name.text)),
  ];
}

/** Patterns of words in lower case, which may open a sentence. */
function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}

/** Of the words before a role only its own: "secretary" of "by the union’s secretary". */
function ownWords(title: string): string {
  const cut = [...title.matchAll(notInTitle)].at(-1);
  return cut ? title.slice(cut.index + cut[0].length) : title;
}

/** Persons whose name stands behind what they are, with more words in between. */
export function behindWhatTheyAre(text: string): readonly Name[] {
  return [...text.matchAll(behindNoun)].flatMap((match): readonly Name[] => {
    const { article = '', noun = '', name = '' } = (match.groups ?? {}) as Groups;
    const [, head = '', rest = ''] =
      /^(.*?)(?=$|\s(?:of|for|at|in|from|with|who|by|on|\p{Ll}+ed)\s)(.*)$/u.exec(noun) ?? [];
    const last = head.split(' ').at(-1) ?? '';
    const role = isRole.test(last);
    if (noName.test(name) || (!role && (!personNoun.test(last) || thing.test(last)))) return [];
    const end = match.index + match[0].length;
    const isOffice = role && /^\s(?:of|for)\s/u.test(rest);
    const words = isOffice ? match[0].indexOf(noun) : match[0].length - name.length;
    const start = match.index + words;
    // "An auditor hired by the city" tells what somebody is, not what their office is.
    const isTitle = role && !/^an?$/iu.test(article);
    const title = isOffice ? noun : isTitle ? last : '';
    return [{ type: 'name', start, end, text: text.slice(start, end), kind: 'person', title }];
  });
}

/** "His wife, Pia Doll". */
const relative = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\\s(?:\\p{Ll}+\\s)?(?:wife|husband|son|daughter|brother|sister|mother|father|partner|twin|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|fianc[eé]e?),?\\s(?<name>${FULL_PERSON})`,
  'gu',
);

/** Persons by whose relatives they are. */
export function relatives(text: string): readonly Name[] {
  return [...text.matchAll(relative)].flatMap((match) => {
    const { name = '' } = (match.groups ?? {}) as Groups;
    if (noName.test(name)) return [];
    const end = match.index + match[0].length;
    return plain(text, end - name.length, end, 'person');
  });
}

/** The county of "Marrow County Sheriff" belongs to its name, not to the title. */
function withoutPlace(text: string, start: number, title: string): string {
  if (!/\p{Lu}[\p{L}'’-]+\s$/u.test(text.slice(Math.max(0, start - 24), start))) return title;
  return title.replace(/^(?:City|County|District|State|Town|Village|Borough)\s/u, '');
}

function matches(text: string, pattern: RegExp, kind: Name['kind']): readonly Name[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Name[] => {
    const { name = '', title = '' } = (match.groups ?? {}) as Groups;
    const role = withoutPlace(text, match.index, ownWords(title));
    const at = match[0].indexOf(role);
    const nameAt = match[0].lastIndexOf(name);
    const start = match.index + Math.min(at, nameAt);
    const end = match.index + Math.max(at + role.length, nameAt + name.length);
    return [{ type: 'name', start, end, text: text.slice(start, end), kind, title: role }];
  });
}
