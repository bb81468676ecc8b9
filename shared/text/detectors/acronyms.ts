import type { Finding } from '../../model/finding.ts';
import type { DetectorInput, Span } from '../analysis.ts';
import { describingNouns, knownAcronyms } from '../lexicon/known-acronyms.ts';
import { COMPANY_FORM } from '../lexicon/titles.ts';
import { type Token, tokenFrom } from '../tokens.ts';
import { factsOf, spanAt, spansOf } from './facts.ts';
import { datelineOf } from './residue.ts';
import { finding } from './rules.ts';

interface Use {
  readonly at: Span;
  readonly acronym: string;
  /** How readers learn here what it stands for. */
  readonly explained: 'spelled-out' | 'otherwise' | null;
}

/**
 * Acronyms that are used before they are spelled out or never spelled out, spelled out twice, or
 * spelled out and never used again. Those that everybody knows are left alone.
 */
export function acronymFindings(input: DetectorInput): readonly Finding[] {
  const uses = new Map<string, Use[]>();
  for (const use of usesIn(input)) {
    const known = uses.get(use.acronym);
    if (known) known.push(use);
    else uses.set(use.acronym, [use]);
  }
  const { headline, dek } = input.fields;
  return [...uses].flatMap(([acronym, of]) => {
    const spelled = of.filter((one) => one.explained === 'spelled-out');
    const findings = twice(input.text, acronym, spelled);
    const unexplained = unexplainedIn(input, acronym, of);
    if (unexplained) findings.push(unexplained);
    const [only] = spelled;
    const isElsewhere = `${headline} ${dek}`.includes(acronym);
    if (only && of.length === 1 && !isElsewhere) {
      findings.push(
        report(input.text, 'names/acronym-unused', only.at, {
          expected: 'The name without the brackets',
          message: `“${acronym}” is introduced here and never used again.`,
        }),
      );
    }
    return findings;
  });
}

function report(
  text: string,
  rule: 'names/acronym-unexplained' | 'names/acronym-explained-twice' | 'names/acronym-unused',
  [start, end]: Span,
  rest: {
    readonly expected: string;
    readonly message: string;
    readonly related?: Finding['related'];
  },
): Finding {
  const { related, ...words } = rest;
  return finding(rule, {
    field: 'body',
    start,
    end,
    text: text.slice(start, end),
    ...words,
    ...(related && { related }),
  });
}

function placeOf(text: string, [start, end]: Span): NonNullable<Finding['related']> {
  return { field: 'body', start, end, text: text.slice(start, end) };
}

function twice(text: string, acronym: string, spelled: readonly Use[]): Finding[] {
  const [first, second] = spelled;
  if (!first || !second) return [];
  return [
    report(text, 'names/acronym-explained-twice', second.at, {
      expected: 'The acronym alone',
      message: `“${acronym}” was spelled out before.`,
      related: placeOf(text, first.at),
    }),
  ];
}

function unexplainedIn(
  { text, tokens }: DetectorInput,
  acronym: string,
  uses: readonly Use[],
): Finding | null {
  const [first] = uses;
  if (!first || first.explained || knownAcronyms.has(acronym)) return null;
  const later = uses.find((one) => one.explained === 'spelled-out');
  if (later) {
    return report(text, 'names/acronym-unexplained', first.at, {
      expected: 'The full name at the first mention',
      message: `“${acronym}” is used here before it is spelled out.`,
      related: placeOf(text, later.at),
    });
  }
  if (uses.some((one) => one.explained) || isNamedBefore(tokens, first.at[0], acronym)) return null;
  return report(text, 'names/acronym-unexplained', first.at, {
    expected: 'The full name at the first mention',
    message: `“${acronym}” is never spelled out.`,
  });
}

const shape = /^\p{Lu}{2,6}(?:s|['’]s?)?$/u;

/** Each acronym outside headings, tables, quotations and words set in capitals. */
function* usesIn({ fields, text, tokens, blocks, facts }: DetectorInput): Generator<Use> {
  const opening = blocks.find((block) => block.kind === 'paragraph');
  const quoted = spansOf(factsOf(facts, 'quotation'));
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'cell' || block.kind === 'note') continue;
    const last = tokenFrom(tokens, block.end);
    // A dateline's capitals stand for nothing.
    const dateline =
      block === opening ? datelineOf(text.slice(block.start, block.end), fields.dateline) : '';
    for (let index = tokenFrom(tokens, block.start + dateline.length); index < last; index += 1) {
      const token = tokens[index];
      if (!token?.capital) continue;
      const acronym = acronymOf(token.text);
      if (acronym === null || isShouted(tokens, index) || isPartOfName(tokens, index)) continue;
      if (spanAt(quoted, token.start)) continue;
      const at: Span = [token.start, token.start + acronym.length];
      yield { at, acronym, explained: explanationOf(text, tokens, index, acronym) };
    }
  }
}

/** The acronym in a word, without its plural, possessive or compound: "RCTR’s", "RCTR-run". */
function acronymOf(word: string): string | null {
  const [head = ''] = word.split(/[-‑]/u);
  if (!shape.test(head)) return null;
  return head.replace(/(?:['’]s?|(?<=\p{Lu}{2})s)$/u, '');
}

/** A line in capitals: its neighbour is in capitals as well, and neither is in brackets. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  const isLoud = (token: Token | undefined) =>
    token !== undefined && token.text.length > 1 && shape.test(token.text.replace(/['’]/u, ''));
  const long = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);
  return isLoud(tokens[index - 1]) || isLoud(tokens[index + 1]) || long(tokens[index + 1]);
}

const companyForm = new RegExp(`^(?:${COMPANY_FORM})$`, 'u');

/** "JD Reed" is a person, "Dallas, TX" an address, "A" and "E" of "A&E" are joined. */
function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return false;
  if (before?.text === '&' || after?.text === '&' || before?.text === '/' || after?.text === '/') {
    return true;
  }
  if (/^[#@$.]$/.test(before?.text ?? '') && before?.end === token.start) return true;
  // "Kystlin AS": what the law calls a company.
  if (before?.capital && companyForm.test(token.text)) return true;
  if (before?.kind === 'number' || after?.kind === 'number') return true;
  if (token.text.length !== 2) return false;
  if (after?.capital && after.start === token.end + 1) return true;
  return before?.text === ',' && tokens[index - 2]?.capital === true;
}

function explanationOf(
  text: string,
  tokens: readonly Token[],
  index: number,
  acronym: string,
): Use['explained'] {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!token) return null;
  if (before?.text === '(' && (after?.text === ')' || after?.text === ',' || after?.text === ';')) {
    return spells(tokens, index - 1, acronym) ? 'spelled-out' : 'otherwise';
  }
  // RCTR (Regional Centre for Tidal Rights)
  if (
    after?.text === '(' &&
    tokens[index + 2]?.kind === 'word' &&
    tokens[index + 3]?.kind === 'word'
  )
    return 'otherwise';
  if (describingNouns.has(before?.lower ?? '') || describingNouns.has(after?.lower ?? '')) {
    return 'otherwise';
  }
  const near = text.slice(Math.max(0, token.start - 30), token.start);
  if (/\b(?:known\sas|called|or|abbreviated|acronym)\s(?:the\s)?["“‘']?$/iu.test(near)) {
    return 'otherwise';
  }
  // "RCTR, the regional centre, …"; "RCTR, which sets …"
  const behind = text.slice(token.end, token.end + 12);
  return /^,\s(?:the|an?|which|its|one|short)\s/u.test(behind) ? 'otherwise' : null;
}

const connectors: ReadonlySet<string> = new Set(
  'of for and the on in to & de la le du des und für'.split(' '),
);

/** Whether the words before token `end` begin with the acronym's letters, small words left out. */
export function spells(tokens: readonly Token[], end: number, acronym: string): boolean {
  const letters = acronym.toUpperCase();
  let left = letters.length;
  for (let at = end - 1; at >= 0 && end - at <= letters.length * 2 + 2 && left > 0; at -= 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !/^[&,“”"'‘’-]$/u.test(token.text))) return false;
    if (token.kind === 'mark') continue;
    const initials = initialsOf(token.text);
    if (letters.slice(0, left).endsWith(initials)) left -= initials.length;
    else if (letters.slice(0, left).endsWith(initials.charAt(0))) left -= 1;
    else if (!connectors.has(token.lower)) return false;
  }
  return left === 0;
}

/** "Co-operation" may give one letter or two, "U.S." gives two. */
function initialsOf(word: string): string {
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(word)) return word.replaceAll('.', '').toUpperCase();
  return word
    .split(/[-‑]/u)
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase();
}

/** Further back no reader looks for the name that an acronym stands for. */
const NAMED_BEFORE = 4000;

/** Whether capitalised words before it spell the acronym: whoever reads on knows what it is. */
function isNamedBefore(tokens: readonly Token[], start: number, acronym: string): boolean {
  const end = tokenFrom(tokens, start);
  for (let at = end; at > Math.max(1, end - NAMED_BEFORE); at -= 1) {
    const last = tokens[at - 1];
    if (!last?.capital || last.text.charAt(0) !== acronym.charAt(acronym.length - 1)) continue;
    if (last.text !== acronym && spells(tokens, at, acronym)) return true;
  }
  return false;
}
