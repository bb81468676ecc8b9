import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { isoOf, type WrittenDate } from './date-patterns.ts';
import { firstEndingAfter, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';

/** Simple pasts and participles that no ending shows. */
const IRREGULAR =
  'began|begun|came|went|took|held|met|won|lost|broke|broken|built|fell|found|gave|left|made|saw|sank|sunk|shot|sold|sent|spent|struck|stood|born|bought|cut|hit|rose|ran|read|said|told|wrote|written|stolen|seen|given|taken|known|brought|caught|fought|sworn|laid|became|grew|flew|drove|spoke|slept|swam|won|tore|torn|set';
const PAST = `(?:\\p{Ll}{2,}ed|${IRREGULAR})`;
/** What has such an ending and looks ahead: what is decided or named is not yet done. */
const AHEAD =
  /\b(?:will|would|shall|should|could|may|might|due|planned|plans?|planning|scheduled|expect\p{Ll}*|set|aims?|deadline|expires?|ends?|target\p{Ll}*|forecast\p{Ll}*|predict\p{Ll}*|project\p{Ll}*|promised?|vowed|pledged|agreed|approved|announced|postponed|delayed|moved|extended|booked|ordered|if|unless|until|till|before|next|wants?|hopes?|intend\p{Ll}*|proposed|proposes|supposed|going\s+to|to\s+be|novel|film|fiction\p{Ll}*|imagin\p{Ll}*|future|eve\s+of|calendar|budget\p{Ll}*)\b/iu;
/** "was opened on", "took place in": the verb with what may stand before its date. */
const verbBefore = new RegExp(
  `(?<!\\b(?:is|are|be|being)\\s)(?<![\\p{L}-])${PAST}(?:\\s+(?!to\\b|of\\b)[\\p{L}'’-]+){0,3}\\s+(?:on|in)\\s+$`,
  'u',
);
/** "On 12 March 2031 the bridge was opened". */
const verbAfter = new RegExp(
  `^,?\\s+(?:[\\p{L}'’-]+\\s+){1,7}?(?:was|were|had|${PAST})(?![\\p{L}-])`,
  'u',
);

/** So far around a date what looks ahead is looked for; no sentence is longer in good copy. */
const REACH = 320;

/**
 * Dates after the publication date that the copy tells as past: "was opened on 12 March 2031".
 * Only where nothing in the sentence looks ahead, and never inside quotations.
 *
 * @param years bare years, as places
 */
export function futureAsPast(
  { text, sentences, facts, fields, today }: DetectorInput,
  written: readonly WrittenDate[],
  years: readonly { readonly start: number; readonly end: number }[],
): readonly Finding[] {
  const published = fields.date || today;
  const quoted = spansOf(facts.filter((fact) => fact.type === 'quotation'));
  const dated = [
    ...written
      .filter((one) => one.year !== null && (one.month !== null || one.day === null))
      .map((one) => ({ start: one.start, end: one.end, value: isoOf(one) })),
    ...years.map(({ start, end }) => ({ start, end, value: text.slice(start, start + 4) })),
  ];
  return dated.flatMap(({ start, end, value }) => {
    // ISO values compare as text, at the precision that both have.
    if (value <= published.slice(0, value.length) || overlaps(quoted, start, end)) return [];
    const sentence = sentences[firstEndingAfter(sentences, start)];
    if (!sentence) return [];
    const before = text.slice(Math.max(sentence[0], start - REACH), start);
    const after = text.slice(end, Math.min(sentence[1], end + REACH));
    if (AHEAD.test(before) || AHEAD.test(after)) return [];
    const told =
      verbBefore.test(before.slice(-80)) ||
      (/^(?:On|In)\s+$/.test(before) && verbAfter.test(after.slice(0, 120)));
    if (!told) return [];
    const words = text.slice(start, end);
    return finding('dates/future-as-past', {
      field: 'body',
      start,
      end,
      text: words,
      expected: `A date up to ${published}, or the future tense`,
      message: `“${words}” is told as past, but the article is dated ${published}.`,
    });
  });
}
