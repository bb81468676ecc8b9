import type { Finding } from '../../model/finding.ts';
import { type Figure, meet, said, unrounded } from './arithmetic.ts';
import { type Change, changesIn } from './changes.ts';
import { finding } from './rules.ts';

const UP = 'rose|risen|rises|climbed|grew|grown|increased|jumped|soared|surged|raised|up';
const DOWN =
  'fell|fallen|falls|dropped|sank|sunk|declined|decreased|shrank|shrunk|plunged|slumped|lowered|cut|reduced|down';
/** The verb of a change, with no other verb or clause up to its first end. */
const verbBefore = new RegExp(
  `\\b(?:(?<up>${UP})|(?<down>${DOWN}))(?:\\s(?!and\\b|but\\b|to\\b)[\\p{Ll}’'-]+){0,4}\\s(?:from|to)\\s(?:\\p{Ll}+\\s)?$`,
  'u',
);
/** A place in a table gets better as its number gets smaller. */
const ranked =
  /\b(?:rank\p{L}*|place[ds]?|position|table|standings|seed\p{L}*|list|chart\p{L}*)\b/iu;

/** "Rose from 250 to 200": the verb says the opposite of the figures. */
export function directions(text: string, figures: readonly Figure[]): readonly Finding[] {
  return changesIn(text, figures).flatMap((change) => {
    const { from, to, first, last } = change;
    const verb = verbBefore.exec(text.slice(Math.max(0, first.start - 70), first.start));
    if (!verb || from.value === to.value || meet(unrounded(from), unrounded(to))) return [];
    if (ranked.test(text.slice(first.start - 70, last.end + 40))) return [];
    if (from.unit === 'ordinal' || from.value <= 0 || to.value <= 0) return [];
    const rises = to.value > from.value;
    if (rises === (verb.groups?.up !== undefined)) return [];
    return [
      report(
        text,
        change,
        `From ${said(from.value)} to ${said(to.value)} is ${rises ? 'a rise' : 'a fall'}.`,
      ),
    ];
  });
}

const multiples: readonly (readonly [verb: RegExp, times: number, words: string])[] = [
  [/\bdoubl(?:ed|ing)\b[^.;,]{0,40}$/iu, 2, 'double'],
  [/\b(?:tripl|trebl)(?:ed|ing)\b[^.;,]{0,40}$/iu, 3, 'three times'],
  [/\bquadrupl(?:ed|ing)\b[^.;,]{0,40}$/iu, 4, 'four times'],
  [/\bhalv(?:ed|ing)\b[^.;,]{0,40}$/iu, 0.5, 'half'],
];
/** "Nearly doubled" may be a third short of it. */
const hedged =
  /\b(?:nearly|almost|more\sthan|over|about|roughly|at\sleast|close\sto|not\squite|virtually|all\sbut)\s\p{L}+(?:ed|ing)\b/iu;
const LOOSE = 0.12;
const HEDGED = 0.34;

/** "Doubled from 200 to 300": the figures do not make the multiple. */
export function multiplied(text: string, figures: readonly Figure[]): readonly Finding[] {
  return changesIn(text, figures).flatMap((change) => {
    const { from, to, first } = change;
    const before = text.slice(Math.max(0, first.start - 70), first.start);
    const found = multiples.find(([verb]) => verb.test(before));
    if (!found || from.value <= 0) return [];
    const [, times, words] = found;
    const off = times * (hedged.test(before) ? HEDGED : LOOSE);
    const ratio = to.value / from.value;
    if (Math.abs(ratio - times) <= off) return [];
    const message = `${said(to.value)} is not ${words} of ${said(from.value)}; that is ${said(from.value * times)}.`;
    return [report(text, change, message)];
  });
}

function report(text: string, { first, last }: Change, message: string): Finding {
  const words = text.slice(last.start, last.end);
  return finding('contradictions/difference', {
    field: 'body',
    start: last.start,
    end: last.end,
    text: words,
    expected: 'Figures that bear out the verb',
    message,
    related: {
      field: 'body',
      start: first.start,
      end: first.end,
      text: text.slice(first.start, first.end),
    },
  });
}
