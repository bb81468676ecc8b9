import type { Copy, Piece } from '../copy.ts';
import { isQuoted } from '../copy.ts';
import type { TextMatch } from '../matcher.ts';
import type { RuleOf } from '../rule.ts';
import { hasInnerCapital, isTitleWord } from '../title-case.ts';
import { type Hit, jobOver, type StyleCheck } from './hit.ts';

type Capitalization = RuleOf<'capitalization'>;

const expectations = {
  title: 'Title case',
  sentence: 'Sentence case: a capital for the first word and for names',
  lower: 'Lower case',
  upper: 'Capitals',
  pattern: '',
} as const satisfies Record<Capitalization['match'], string>;

/** Capitals as the house wants them, of whole pieces: mostly headings. */
export const capitalization: StyleCheck<Capitalization> = {
  job: (rule, copy) =>
    jobOver(copy.pieces(rule.scopes), [
      rule.pattern ?? nothing,
      ...(rule.except ? [rule.except] : []),
    ]),
  hits: (rule, copy, matches) =>
    copy.pieces(rule.scopes).flatMap((piece, index): readonly Hit[] => {
      const [pattern = [], exceptions = []] = matches[index] ?? [];
      if (isRight(rule, copy, piece, pattern, exceptions)) return [];
      const style = rule.match === 'title' ? ` (${rule.style})` : '';
      return [
        {
          piece,
          start: 0,
          end: piece.text.length,
          args: [piece.text],
          expected: expectations[rule.match] + style,
        },
      ];
    }),
};

const nothing = /(?!)/g;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

function isRight(
  rule: Capitalization,
  copy: Copy,
  piece: Piece,
  pattern: readonly TextMatch[],
  exceptions: readonly TextMatch[],
): boolean {
  if (rule.match === 'pattern') return pattern.length > 0 || exceptions.length > 0;
  const words = wordsOf(piece);
  if (words.length === 0) return true;
  const free = (word: Word) =>
    word.quoted || exceptions.some((one) => one.start <= word.start && word.end <= one.end);
  const right = words.filter((word) => free(word) || isRightWord(rule, copy, word));
  if (rule.match === 'lower' || rule.match === 'upper') return right.length === words.length;
  const [first] = words;
  // A first word without its capital is wrong however long the heading is.
  if (first && !right.includes(first)) return false;
  return right.length / words.length > rule.threshold;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly first: boolean;
  /** It is the first or last one, or follows a colon or dash. */
  readonly edge: boolean;
  /** What stands before it, up to white space. */
  readonly before: string;
  /** It is the second half of a hyphenated word. */
  readonly joined: boolean;
}

function wordsOf(piece: Piece): readonly Word[] {
  const matches = [...piece.text.matchAll(wordPattern)];
  return matches.map((match, index): Word => {
    const start = match.index;
    const end = start + match[0].length;
    const left = piece.text.slice(0, start).trimEnd();
    return {
      text: match[0].replace(/['’](?:s|t|re|ve|ll|d|m)?$/i, ''),
      start,
      end,
      quoted: isQuoted(piece, start, end),
      first: index === 0,
      edge: index === 0 || index === matches.length - 1 || /[:—–?!.]$/.test(left),
      before: left,
      joined: /[-‑]$/.test(piece.text.slice(0, start)),
    };
  });
}

function isRightWord(rule: Capitalization, copy: Copy, word: Word): boolean {
  const { text } = word;
  switch (rule.match) {
    case 'lower':
      return text === text.toLowerCase();
    case 'upper':
      return text === text.toUpperCase();
    case 'title':
      return word.joined || isTitleWord(text, word.edge, rule.style);
    case 'sentence':
      if (word.first) return text.charAt(0) === text.charAt(0).toUpperCase();
      return (
        text === text.toLowerCase() ||
        text === text.toUpperCase() ||
        hasInnerCapital(text) ||
        copy.names().has(text) ||
        rule.indicators.some((indicator) => word.before.endsWith(indicator))
      );
    case 'pattern':
      return true;
  }
}
