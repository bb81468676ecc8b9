import type { Finding, TextField } from '../../model/finding.ts';
import type { Detector, DetectorInput, Span } from '../analysis.ts';
import { factsOf, overlaps, spansOf } from './facts.ts';
import { finding } from './rules.ts';

/**
 * Headlines and deks that state as a fact what the body only alleges or holds possible: "Mayor
 * took bribes" over "is accused of taking bribes", "Yard to close" over "the yard may close". Only
 * where every place of the body that has the verb hedges it.
 */
export const headlineCertainty: Detector = {
  name: 'headline certainty',
  languages: ['en'],
  detect(input) {
    return {
      facts: [],
      findings: (['headline', 'dek'] as const).flatMap((field) => inLine(input, field)),
    };
  },
};

/** Deeds that nobody may be said to have done before a court has found so. */
const deeds: readonly (readonly [line: RegExp, body: RegExp])[] = [
  [/\b(?:stole|steals?|stealing)\b/iu, /\b(?:st[eo]al(?:s|ing)?|stole|stolen|theft|thefts)\b/giu],
  [
    /\b(?:took|takes|taking|paid|pays|accepted)\s(?:\p{L}+\s)?bribes?\b|\bbribed\b/iu,
    /\bbrib(?:es?|ed|ery|ing)\b/giu,
  ],
  [/\b(?:embezzled|embezzles)\b/iu, /\bembezzl(?:es?|ed|ing|ement)\b/giu],
  [
    /\b(?:defrauded|defrauds|cheated|swindled)\b/iu,
    /\b(?:defraud(?:s|ed|ing)?|fraud|cheat(?:s|ed|ing)?|swindl(?:es?|ed|ing))\b/giu,
  ],
  [/\b(?:lied|lies\sto|misled)\b/iu, /\b(?:lied|lying|lies|misled|misleading|mislead)\b/giu],
  [
    /\b(?:abused|abuses|assaulted|assaults|raped|harassed|molested)\b/iu,
    /\b(?:abus(?:es?|ed|ing)|assault(?:s|ed|ing)?|rap(?:e|ed|ing)|harass(?:ed|ing|ment)|molest(?:ed|ing))\b/giu,
  ],
  [
    /\b(?:murdered|poisoned|strangled|stabbed)\b/iu,
    /\b(?:murder(?:s|ed|ing)?|poison(?:s|ed|ing)?|strangl(?:ed|ing)|stabb(?:ed|ing))\b/giu,
  ],
  [
    /\b(?:hacked|spied\son|leaked|forged|faked|falsified|rigged|laundered|smuggled)\b/iu,
    /\b(?:hack(?:ed|ing)|sp(?:ied|ying)\son|leak(?:ed|ing)|forg(?:ed|ing|ery)|fak(?:ed|ing)|falsif(?:ied|ying)|rigg(?:ed|ing)|launder(?:ed|ing)|smuggl(?:ed|ing))\b/giu,
  ],
  [
    /\b(?:abducted|kidnapped|trafficked)\b/iu,
    /\b(?:abduct(?:s|ed|ing|ion)|kidnapp?(?:s|ed|ing)|traffick(?:ed|ing))\b/giu,
  ],
  [
    /\b(?:dumped|polluted|poisons|pollutes)\b/iu,
    /\b(?:dump(?:ed|ing)|pollut(?:es?|ed|ing)|poison(?:s|ed|ing))\b/giu,
  ],
  [
    /\b(?:causes?|caused|cures?|cured|prevents?|prevented)\b/iu,
    /\b(?:caus(?:es?|ed|ing)|cur(?:es?|ed|ing)|prevent(?:s|ed|ing)?)\b/giu,
  ],
];

/** A headline that says itself that it is not sure, or who says so. */
const hedgedLine =
  /\b(?:alleg\p{L}+|accus\p{L}+|claims?|claimed|says?|said|told|tells|suspect\p{L}*|report(?:s|ed|edly)?|may|might|could|would|can|likely|fears?|feared|faces?|denie[sd]|deny|denying|probe\p{L}*|investigat\p{L}+|trial|court|charge[sd]?|sue[sd]?|lawsuit|over|after|if|believed?|possibl[ey]|appears?|apparent\p{L}*|warns?|warned|considers?|plans?|proposes?|study|research\p{L}*|inquiry|calls?|urges?|wants?|questions?|not|never|no|whether|how|why|who|linked|helps?)\b|[?:“”"‘]|(?<=\s)['’]/iu;

/** What a sentence of the body says where it leaves open whether it is so. */
const alleged =
  /\b(?:alleg\p{L}+|accus\p{L}+|claim(?:s|ed|ing)?|suspect\p{L}*|charge[sd]?\s(?:with|over)|reportedly|purported\p{L}*|(?:is|are|was|were)\s(?:said|believed|thought|suspected|reported)\sto|prosecutors?\s(?:say|said|believe)|police\s(?:say|said|believe)|investigat\p{L}+|denie[sd]|deny|denying|believe[sd]?|whether|if|on\strial|lawsuit|indict\p{L}+|may|might|could|possibl[ey]|potential\p{L}*|suggest(?:s|ed|ing)?|risk|appear(?:s|ed)?\sto|linked)\b/iu;
const settled =
  /\b(?:convicted|found\sguilty|pleaded\sguilty|admit(?:s|ted)?|confess\p{L}+|sentenced|proven?|confirmed|court\sfound|ruled)\b/iu;

function inLine(input: DetectorInput, field: TextField & ('headline' | 'dek')): readonly Finding[] {
  const line = input.fields[field];
  if (line === '' || hedgedLine.test(line)) return [];
  for (const [inHead, inBody] of deeds) {
    const match = inHead.exec(line);
    if (!match) continue;
    const found = hedgedEverywhere(input, inBody, alleged);
    return found ? [report(input, field, match.index, match[0], found)] : [];
  }
  const plan = planned(input, field);
  return plan ? [plan] : [];
}

/** The first sentence that has the words, where all that have them hedge; else null. */
function hedgedEverywhere(
  { text, sentences, facts }: DetectorInput,
  words: RegExp,
  hedge: RegExp,
): Span | null {
  const quoted = spansOf(factsOf(facts, 'quotation').filter((one) => !one.scare));
  const places = [...text.matchAll(words)].map(
    (match): Span => [match.index, match.index + match[0].length],
  );
  let first: Span | null = null;
  let at = 0;
  for (const [start, end] of places) {
    while ((sentences[at]?.[1] ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const sentence = sentences[at];
    if (!sentence || sentence[0] > start) continue;
    const said = text.slice(...sentence);
    if (settled.test(said)) return null;
    // What somebody says in quotation marks is theirs.
    if (!hedge.test(said) && !overlaps(quoted, start, end)) return null;
    if (hedge.test(said)) first ??= [start, end];
  }
  return first;
}

const willDo = /\b(?:will|to)\s(?<verb>\p{Ll}{3,})\b/iu;
/** Too common to tell one plan from another. */
const anyVerb =
  /^(?:have|make|take|give|keep|hold|help|meet|face|come|seek|find|stay|work|call|look|turn|need|want)$/u;

/** "Yard to close", where the body has no more than "the yard may close". */
function planned(input: DetectorInput, field: TextField & ('headline' | 'dek')): Finding | null {
  const line = input.fields[field];
  const match = willDo.exec(line);
  const verb = match?.groups?.verb?.toLowerCase();
  if (!match || verb === undefined || anyVerb.test(verb)) return null;
  const stem = verb.replace(/e$/, '');
  const words = new RegExp(
    `(?<![\\p{L}-])${stem}(?:e|es|ed|s|ing|${verb.at(-1) ?? ''}(?:ed|ing)|ure|ures)?(?![\\p{L}-])`,
    'giu',
  );
  const found = hedgedEverywhere(input, words, possible);
  if (!found) return null;
  // One "may" beside the verb itself, so that it is the verb that is not sure.
  const before = input.text.slice(Math.max(0, found[0] - 24), found[0]);
  if (!/\b(?:may|might|could)\s(?:\p{L}+\s){0,2}$/iu.test(before)) return null;
  return report(input, field, match.index, match[0], found);
}

const possible =
  /\b(?:may|might|could|consider(?:s|ed|ing)?|possibl[ey]|proposal|proposed|would|undecided|if|whether)\b/iu;

function report(
  { text, sentences }: DetectorInput,
  field: TextField & ('headline' | 'dek'),
  start: number,
  words: string,
  [from, to]: Span,
): Finding {
  const sentence = sentences.find(([begin, end]) => begin <= from && to <= end);
  const hedge = sentence ? text.slice(...sentence) : text.slice(from, to);
  return finding('contradictions/headline-certainty', {
    field,
    start,
    end: start + words.length,
    text: words,
    expected: 'As sure as the body, or who says so',
    message: `The ${field} states “${words}” as a fact; the body does not: “${hedge}”`,
    related: {
      field: 'body',
      start: sentence?.[0] ?? from,
      end: sentence?.[1] ?? to,
      text: hedge,
    },
  });
}
