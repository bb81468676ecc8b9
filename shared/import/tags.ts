/** Tags told apart, and how sure that is. */
export interface SplitTags {
  readonly tags: readonly string[];
  /** Tags that stood there more than once. */
  readonly repeated: readonly string[];
  /** Whether nothing but repetition separated several words. */
  readonly guessed: boolean;
}

const separators = /\s*[,;|·•]\s*|\s+[/–—-]\s+|\s*#/u;
const smallWords = new Set(['and', 'of', 'the', '&', 'in', 'for', 'und', 'et', 'y', 'de']);

/**
 * Takes a line of tags apart. Where nothing separates them, as in scraped pages, a word that
 * comes back is a tag of its own and separates the rest: `Ukraine Ukraine Human Rights` holds
 * Ukraine and Human Rights.
 */
export function splitTags(line: string): SplitTags {
  const text = line.trim();
  if (separators.test(text)) return { ...uniqueTags(text.split(separators)), guessed: false };
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return { ...uniqueTags(partsByRepetition(words)), guessed: words.length > 1 };
}

/** Each tag once, as first written; compared without regard to case. Empty ones go. */
export function uniqueTags(tags: readonly string[]): Omit<SplitTags, 'guessed'> {
  const kept = new Map<string, string>();
  const repeated = new Set<string>();
  for (const tag of tags.map((one) => one.trim())) {
    const key = tag.toLowerCase();
    const known = kept.get(key);
    if (known !== undefined) repeated.add(known);
    else if (tag !== '') kept.set(key, tag);
  }
  return { tags: [...kept.values()], repeated: [...repeated] };
}

/** Longest run of words that is looked for as one repeated tag. */
const LONGEST_TAG = 4;

function partsByRepetition(words: readonly string[]): readonly string[] {
  const keys = words.map((word) => word.toLowerCase());
  for (let length = Math.min(LONGEST_TAG, Math.floor(words.length / 2)); length >= 1; length -= 1) {
    const starts = repeatedRun(keys, length);
    if (starts.length > 1) return partsAround(words, starts, length);
  }
  return words.length > 0 ? [words.join(' ')] : [];
}

function partsAround(
  words: readonly string[],
  starts: readonly number[],
  length: number,
): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const start of starts) {
    parts.push(...partsByRepetition(words.slice(at, start)));
    at = start + length;
    parts.push(words.slice(start, at).join(' '));
  }
  return [...parts, ...partsByRepetition(words.slice(at))];
}

/** Where the first run of this length that comes back stands, without overlap. */
function repeatedRun(keys: readonly string[], length: number): readonly number[] {
  for (let first = 0; first + length <= keys.length; first += 1) {
    const run = keys.slice(first, first + length);
    if (smallWords.has(run[0] ?? '') || smallWords.has(run.at(-1) ?? '')) continue;
    const starts = [first];
    for (let at = first + length; at + length <= keys.length; at += 1) {
      if (at < (starts.at(-1) ?? 0) + length) continue;
      if (run.every((key, index) => keys[at + index] === key)) starts.push(at);
    }
    if (starts.length > 1) return starts;
  }
  return [];
}
