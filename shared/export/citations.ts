import type { CslItem, CslName } from '../model/csl.ts';
import { assertNever } from '../model/result.ts';
import type { Locator } from '../model/source.ts';
import { withoutCslMarkup } from '../model/source-title.ts';
import { cslDateInWords } from './dates.ts';
import { plainLine, webAddress } from './plain.ts';

/** Some words of a citation that look the same. */
export interface CitationRun {
  readonly text: string;
  readonly italic: boolean;
}

/** A citation as one line, cut where its web address stands so that it can be made a link. */
export interface CitationLine {
  /** What stands before the address, as plain text. */
  readonly before: string;
  /** The same with its typography; the texts of all are `before`. */
  readonly runs: readonly CitationRun[];
  /** http or https, normalised; empty where there is none. */
  readonly url: string;
  /** When the address was read, in brackets; empty where unknown or without an address. */
  readonly after: string;
}

/** Whole works are named plainly, parts of a larger whole in quotation marks. */
const partOfWhole: readonly CslItem['type'][] = [
  'article',
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
  'post',
  'post-weblog',
  'review',
  'review-book',
  'webpage',
];

/**
 * The house's plain news style: author, title, container, publisher, number, date, locator,
 * address, when accessed. No style guide prescribes it; the order is that of the notes in the
 * Chicago Manual of Style (17th ed., 14.23), without its typography.
 *
 * @param language BCP 47, for the names of months
 */
export function citationLine(
  csl: CslItem,
  language: string,
  locator: Locator | null = null,
): CitationLine {
  const authors = namesInWords(csl.author ?? []);
  const publisher = words(csl.publisher);
  const parts = [
    authors,
    titleInWords(csl),
    words(csl['container-title']),
    publisher === authors ? '' : publisher,
    words(csl.number),
    words(csl.version),
    words(csl.archive),
    cslDateInWords(csl.issued, language),
    locator === null ? '' : locatorInWords(locator),
  ].filter((part) => part !== '');
  const doi = words(csl.DOI);
  const url = webAddress(csl.URL ?? '') || (doi === '' ? '' : webAddress(`https://doi.org/${doi}`));
  const accessed = cslDateInWords(csl.accessed, language);
  const before = parts.length === 0 ? 'Untitled source' : parts.join(', ');
  return {
    before,
    runs: [{ text: before, italic: false }],
    url,
    after: url === '' || accessed === '' ? '' : `(accessed ${accessed})`,
  };
}

/** {@link citationLine} as one text. */
export function newsCitation(
  csl: CslItem,
  language: string,
  locator: Locator | null = null,
): string {
  const { before, url, after } = citationLine(csl, language, locator);
  return [before, url, after].filter((part) => part !== '').join(' ');
}

/** Who stands behind a source: its authors, else its publisher, else its title. */
export function sourceName(csl: CslItem): string {
  return (
    namesInWords(csl.author ?? []) || words(csl.publisher) || words(csl.title) || 'Untitled source'
  );
}

/** One name in reading order. */
export function nameInWords(name: CslName): string {
  if (name.literal !== undefined) return words(name.literal);
  const { family, given, suffix } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  return words(parts.filter(Boolean).join(' '));
}

/** A variable as one line of plain text. */
function words(value: string | number | undefined): string {
  return plainLine(withoutCslMarkup(String(value ?? '')));
}

function namesInWords(authors: readonly CslName[]): string {
  const names = authors.map(nameInWords).filter((name) => name !== '');
  const [first, second, third] = names;
  if (first === undefined) return '';
  if (second === undefined) return first;
  if (third === undefined) return `${first} and ${second}`;
  return names.length === 3 ? `${first}, ${second} and ${third}` : `${first} and others`;
}

function titleInWords(csl: CslItem): string {
  const title = words(csl.title);
  if (title === '') {
    if (csl.type === 'interview') return 'interview';
    return csl.type === 'personal_communication' ? 'personal communication' : '';
  }
  return partOfWhole.includes(csl.type) ? `“${title}”` : title;
}

/** A place in a source in a few words: `p. 4`, `pp. 4–6`, `at 00:12:30`. */
export function locatorInWords({ label, value }: Locator): string {
  const at = plainLine(value);
  switch (label) {
    case 'page':
      return /[-–,]/.test(at) ? `pp. ${at}` : `p. ${at}`;
    case 'paragraph':
      return `para. ${at}`;
    case 'section':
      return `sec. ${at}`;
    case 'timestamp':
      return `at ${at}`;
    case 'line':
    case 'table':
      return `${label} ${at}`;
    default:
      return assertNever(label);
  }
}
