import type { Detector } from '../analysis.ts';
import { alternatives } from '../lexicon/word-list.ts';
import { withoutOverlap } from './date-patterns.ts';

const SUPERLATIVE = alternatives(`
  largest biggest smallest greatest oldest youngest newest longest shortest highest lowest tallest
  deepest fastest slowest richest poorest strongest weakest deadliest bloodiest worst best busiest
  hottest coldest wettest driest earliest latest most least heaviest costliest cheapest safest
`);
/** Only with an article, a possessive or an ordinal before them are they statements. */
const compared = new RegExp(
  `(?<!\\bat\\s)\\b(?:the|its|their|his|her|our|\\p{L}+['’]s?)\\s+(?:(?:\\p{L}+['’]s?|second|third)[-\\s]+){0,2}(?:${SUPERLATIVE})(?:\\s+\\p{L}+)?`,
  'giu',
);
/** "The first leg", "the first hours", "the last four", "the first was": parts, times and no record. */
const NO_RECORD = alternatives(`
  two three four five six seven eight nine ten eleven twelve few half name lady of thing place week
  weeks month months year years day days night nights hour hours minute minutes moments quarter
  minister leg round rounds set stage phase instance step part page floor line row draft
  reading degree aid edition chapter act full_year full_quarter full_season full_month full_week
  full_day full_term
  was were is are has had will would to and or in on at for from by but that which who than as
`);
const firstOrOnly = new RegExp(
  `\\b(?:(?:the|its|their|his|her|\\p{L}+['’]s)\\s+(?:very\\s+)?(?:(?:first|last)\\s+(?!(?:${NO_RECORD}|time\\s+that)\\b)|only\\s+(?!of\\b))\\p{L}+|for\\s+the\\s+first\\s+time|first\\s+ever|first-ever|first\\s+of\\s+its\\s+kind)\\b`,
  'giu',
);
const absolute =
  /\b(?:unprecedented|unparalleled|unrivall?ed|(?:has|have|had)\s+never(?:\s+(?:before|been))?|never\s+before|record-breaking|record(?:\s+(?:high|low|number|profit|loss|year))|(?:club|national|world|state|course|league|season|track|European|Olympic|lap)\s+record|record(?=\s+(?:\d|[$€£]))|all-time\s+(?:high|low)|world['’]s\s+first|one\s+of\s+a\s+kind|without\s+exception)\b/giu;

/** Superlatives and absolutes: each is a claim that someone has to check. */
export const superlatives: Detector = {
  name: 'superlatives',
  languages: ['en'],
  detect({ text }) {
    const found = [compared, firstOrOnly, absolute].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const start = match.index;
        const end = start + match[0].length;
        return { type: 'superlative', start, end, text: match[0] } as const;
      }),
    );
    return { facts: withoutOverlap(found), findings: [] };
  },
};
