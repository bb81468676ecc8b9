import { roleNouns } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Quantity } from './quantity.ts';

/** Who may have an age behind a comma: "her grandfather, 71, said". */
const relations = wordSet(`
  father mother grandfather grandmother son daughter grandson granddaughter brother sister husband
  wife uncle aunt cousin nephew niece man woman boy girl teenager pensioner widow widower victim
  suspect driver pilot farmer teacher nurse student pupil baker shopkeeper fisherman
`);

const ageBefore =
  /\b(?:aged?(?:\s+of)?|ages|turn(?:s|ed|ing)?)\s(?:between\s)?(?:(?:\d{1,3}|\p{Ll}{3,9})(?:,\s|\sand\s|\sto\s|\sor\s))*$/iu;
/** "She was 91.", "I’m 47", "when he was nine": nothing else is counted behind it. */
const isSomeone =
  /\b(?:(?:he|she|who|I)\s(?:is|was|am)|(?:he|she)['’]s|I['’]m)\s(?:now\s|only\s|just\s|nearly\s|almost\s|already\s|then\s|about\s)?$/iu;
/** "died at 91", "left school at 14". */
const happenedAt =
  /\b(?:died|dies|dead|retired|married|orphaned|widowed|school|home|began|started)\s(?:\p{Ll}+\s){0,2}at\s(?:only\s|just\s|about\s)?$/u;
/** "At 17, she", "At nine he". */
const opensWith = /(?:^|[.!?”"’]\s|\n)At\s(?:only\s|just\s)?$/u;
/** "…, at 17 she left", "Lanz, now 60,". */
const midway = /(?:[,;]|\band|\bbut)\sat\s(?:only\s|just\s)?$/u;
const nowBefore = /\p{L},\snow\s$/u;
const endsHere = /^(?:[,.;:!?)”"’]|\s(?:and|when|but|or|years?\sold)\b|$)/u;

/** Whether a number is how old somebody is, where no unit says so. */
export function isAge(text: string, { start, end, value, unit }: Quantity): boolean {
  if (value > 120 || value % 1 !== 0 || unit !== '') return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  if (ageBefore.test(before)) return !/^\s+\p{Ll}+s\b/u.test(after);
  if (isSomeone.test(before) || happenedAt.test(before)) return endsHere.test(after);
  if (opensWith.test(before)) return /^,?\s(?:he|she|I|\p{Lu}\p{Ll}+)\s/u.test(after);
  if (midway.test(before)) return /^,?\s(?:he|she|I)\s/u.test(after);
  if (nowBefore.test(before)) return /^[,.;)]/.test(after);
  if (!/^\d{1,3}$/.test(text.slice(start, end))) return false;
  return /^[,.;)]/.test(after) && isBehindPerson(before, after);
}

/** "Ben Reed, 58," · "Ben Reed (58)" · "her grandfather, 71,". */
function isBehindPerson(before: string, after: string): boolean {
  if (/\p{Lu}[\p{L}'’-]*,\s$/u.test(before)) return true;
  if (/\p{Lu}[\p{L}'’-]*\s\($/u.test(before)) return after.startsWith(')');
  const [, noun = ''] = /(\p{Ll}+),\s$/u.exec(before) ?? [];
  return (relations.has(noun) || roleNouns.has(noun)) && !noun.endsWith('s');
}
