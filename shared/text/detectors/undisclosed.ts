import type { Span } from '../analysis.ts';
import { Memory } from '../memory.ts';

/** A place that says that a quantity is not known, and the words of what it counts. */
export interface Undisclosed {
  readonly start: number;
  readonly end: number;
  readonly thing: Span;
  /** What is unknown is a price or a sum. */
  readonly money: boolean;
}

const QUANTITY =
  '(?:number|numbers|figure|figures|count|total|toll|amount|sum|size|cost|value|scale)';
const UNKNOWN =
  '(?:undisclosed|unknown|unclear|unconfirmed|uncertain|(?:not|never)\\s+(?:yet\\s+)?(?:been\\s+)?(?:disclosed|released|known|published|confirmed|given|clear|made\\s+public))';

const patterns: readonly RegExp[] = [
  // the exact number of children sent to Ost remains undisclosed
  new RegExp(
    `\\b(?:the\\s+)?(?:exact\\s+|precise\\s+|total\\s+|full\\s+)?${QUANTITY}\\s+of\\s+(?<thing>[^,.;:!?()“”"]{2,80}?)\\s+(?:remains?|is|was|are|were|has|have|had)\\s+(?:still\\s+|yet\\s+|currently\\s+)?(?:been\\s+)?${UNKNOWN}\\b`,
    'giu',
  ),
  // an undisclosed number of boats
  /\b(?:an?\s+)?(?:undisclosed|unknown|unspecified)\s+(?:number|amount|sum)\s+of\s+(?<thing>(?:\p{L}+[ -]?){1,4})/giu,
  // did not say how many boats were lost; it is not known how many boats
  /\b(?:(?:did|does|do|would|could|has|have|had)\s+not|(?:did|has|have)n['’]t|declined\s+to|refused\s+to)\s+(?:yet\s+)?(?:say|said|disclosed?|revealed?|give|given|confirm(?:ed)?|released?|published?)\s+(?:how\s+many|the\s+(?:exact\s+)?number\s+of)\s+(?<thing>[^,.;:!?()“”"]{2,60})/giu,
  /\b(?:(?:is|was|remains?)\s+(?:still\s+)?(?:not\s+known|unknown|unclear|not\s+clear))\s+how\s+many\s+(?<thing>[^,.;:!?()“”"]{2,60})/giu,
];

const SUM = '(?:price|fee|sum|amount|cost|value|salary|ransom|fine|payment|terms)';
/** The price was not disclosed; would not say how much; an undisclosed sum. */
const moneyPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|its|their|his|her)\\s+(?:\\p{Ll}+\\s+)?${SUM}(?:\\s+(?:paid|of\\s+the\\s+\\p{Ll}+))?\\s+(?:remains?|is|was|has|had)\\s+(?:still\\s+)?(?:been\\s+)?${UNKNOWN}\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:(?:did|would|has|have)\\s+not|declined\\s+to|refused\\s+to)\\s+(?:say|said|disclosed?|revealed?|give|given)\\s+(?:how\\s+much|the\\s+(?:\\p{Ll}+\\s+)?${SUM})\\b`,
    'giu',
  ),
  /\b(?:undisclosed|unknown|unspecified)\s+(?:sum|amount|fee|price)\b(?!\s+of\s+\p{Ll}+s\b)/giu,
];

/** Code units of paragraphs that are remembered with their places. */
const MOST_REMEMBERED = 650_000;

const remembered = new Memory<readonly Undisclosed[]>(MOST_REMEMBERED);

/** Every place of a text that says a quantity is undisclosed or unknown, in order. */
export function undisclosedIn(text: string): readonly Undisclosed[] {
  let from = 0;
  return text.split('\n').flatMap((paragraph) => {
    const by = from;
    from += paragraph.length + 1;
    return remembered
      .get(paragraph, () => inParagraph(paragraph))
      .map(({ start, end, thing, money }): Undisclosed => {
        return { start: start + by, end: end + by, thing: [thing[0] + by, thing[1] + by], money };
      });
  });
}

function inParagraph(text: string): readonly Undisclosed[] {
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match): Undisclosed => {
        const thing = match.groups?.thing?.trimEnd() ?? '';
        const at = match.index + match[0].lastIndexOf(thing);
        return {
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          thing: [at, at + thing.length],
          money: false,
        };
      }),
    )
    .concat(moneyPatterns.flatMap((pattern) => [...text.matchAll(pattern)].map(ofMoney)))
    .sort((a, b) => a.start - b.start);
}

function ofMoney(match: RegExpExecArray): Undisclosed {
  const end = match.index + match[0].length;
  return { start: match.index, end, thing: [match.index, end], money: true };
}
