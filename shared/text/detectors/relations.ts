import { stopWords } from '../lexicon/function-words.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { type Token, tokenFrom } from '../tokens.ts';
import { stemOf } from './same-thing.ts';

/** What is done with things that are counted; said of everything, these say nothing. */
const empty = wordSet(`
  said says say told tells according called made make makes took take takes gave give gives got get
  put went came come comes total number least most nearly almost about around roughly more less
  fewer over up some just only exactly also today yesterday
`);
const REACH = 5;

/** The deed or state that a count is of: "convicted on 14 counts", "114 people were evacuated". */
export interface Relation {
  /** Stems of the words that stand before and after the count; none where it stands alone. */
  readonly stems: ReadonlySet<string>;
  /** It is named with "the": "the conviction on 15 counts" is one that was told of before. */
  readonly definite: boolean;
}

/**
 * The nearest word of meaning before a count and after it.
 *
 * @param start,end of the figure with the noun that it counts
 * @param limit end of the sentence
 */
export function relationOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  limit: number,
): Relation {
  const stems = new Set<string>();
  let definite = false;
  const first = tokenFrom(tokens, start);
  for (let at = first - 1; at >= 0 && at >= first - REACH; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (isEmpty(token)) continue;
    // "62 votes to 54": that is counted, not done.
    if (tokens[at - 1]?.kind === 'number') break;
    stems.add(stemOf(token.lower));
    definite = tokens[at - 1]?.lower === 'the';
    break;
  }
  const next = tokenFrom(tokens, end);
  for (let at = next; at < next + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.end > limit || token.kind !== 'word') break;
    if (isEmpty(token)) continue;
    stems.add(stemOf(token.lower));
    break;
  }
  return { stems, definite };
}

function isEmpty({ lower }: Token): boolean {
  return stopWords.has(lower) || empty.has(lower) || lower.length < 3;
}
