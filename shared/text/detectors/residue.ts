/**
 * Traces that content systems, web pages and feeds leave in copy. Shared by intake, which offers
 * to take them out, and by the detectors, which find what is left.
 */

const placeholders: ReadonlySet<string> = new Set(
  `news|admin|administrator|staff|staff writer|staff writers|staff reporter|staff reporters|editor|
editors|the editor|the editors|editorial|editorial staff|editorial team|newsroom|newsdesk|news desk|
news team|news staff|web desk|online desk|desk|reporter|reporters|our reporter|our correspondent|
correspondent|author|the author|writer|user|guest|guest author|contributor|webmaster|root|unknown|
anonymous|none|na|n/a|nil|tba|tbd|tbc|x|xx|xxx|test|agency|agencies|wire|wires|byline|name|
your name|first last|firstname lastname|author name|web editor|content team|team|press release`
    .replaceAll('\n', '')
    .split('|'),
);

/** Whether a byline names nobody: "By news", "admin", "Staff writer". Empty is not a placeholder. */
export function isPlaceholderByline(byline: string): boolean {
  const name = byline
    .trim()
    .toLowerCase()
    .replace(/^(?:written\s+)?by[\s:]+/u, '')
    .replace(/\s*[|·,–—-]?\s*(?:\d+|an?)\s+\p{L}+\s+ago$/u, '')
    .replace(/[.:,;|\s]+$/u, '')
    .trim();
  return name !== '' && placeholders.has(name);
}

/** Words that no dek ends with. */
const unfinished =
  /(?:^|\s)(?:the|an?|of|and|or|but|to|in|for|with|by|that|from|at|on|as|into|its|their|his|her|is|are|was|were|has|have|will|which|who|whose|than|they|he|she|we|our|my|your|if|because|although|while|[b-hj-z])$/u;

/**
 * Whether a dek was cut off: it stops in the middle of a sentence or a word. A dek without a full
 * stop is complete where it is one line of words, as many newsrooms write it.
 *
 * @param body plain text; a dek that the body goes on with in mid-word was cut
 */
export function isCutOff(dek: string, body: string): boolean {
  const text = dek.trim();
  if (text === '' || /[.!?。！？؟][”’"'»)\]]*$/u.test(text)) {
    return /(?:\.\.\.|…)[”’"'»)\]]*$/u.test(text);
  }
  if (/[…,;:(–—-]$|\[…\]$|\[\.\.\.\]$/u.test(text)) return true;
  if (unfinished.test(text)) return true;
  // A second sentence has begun and not ended.
  if (/\p{Ll}[.!?][”’"']?\s+\p{Lu}/u.test(text)) return true;
  const tail = text.slice(-40);
  if (tail.length < 20) return false;
  const at = body.indexOf(tail);
  if (at !== -1 && /\p{L}/u.test(body.charAt(at + tail.length))) return true;
  return onlyGoesOn(lastWords.exec(text)?.[0] ?? '', body);
}

const lastWords = /\p{L}{3,}\s\p{L}{2,}$/u;

/** "an early el", where the body has "early election" and never "early el". */
function onlyGoesOn(words: string, body: string): boolean {
  if (words === '') return false;
  let found = false;
  for (let at = body.indexOf(words); at !== -1; at = body.indexOf(words, at + words.length)) {
    const next = body.slice(at + words.length, at + words.length + 2);
    // A plural or a possessive is the same word.
    if (!/^\p{L}{2}/u.test(next)) return false;
    found = true;
  }
  return found;
}

/** "Cameras from Ukraine", "Photo: A. Sand / Agency", "(Image credit: …)": a credit, not copy. */
export function isCreditTail(line: string): boolean {
  const text = line.trim();
  if (text.length > 120 || /\p{Ll}[.!?]\s+\p{Lu}/u.test(text)) return false;
  // "Video from the scene shows smoke." is a sentence.
  if (/[.!?]$/u.test(text) && /^\S+\s(?:from|by)\s/u.test(text)) return false;
  if (
    /^\(?(?:with\s+)?(?:additional\s+)?(?:reporting|writing|editing|translation)\s+(?:by|from)\s\p{Lu}/iu.test(
      text,
    )
  )
    return !/[.!?]$/u.test(text);
  return /^\(?(?:(?:photo(?:graph)?s?|image|picture|pictures|pic|video|footage|graphic|illustration|camera|cameras|thumbnail|cover|featured\s+image)(?:\s+(?:credit|credits|by|from|courtesy|source|via))?(?:\s*[:|/]|(?<=\s(?:credit|credits|by|from|courtesy|via))\s)|(?:photo|image|picture|video)\s+credits?\b|credits?:|©|copyright\b|getty\s+images\b)/iu.test(
    text,
  );
}

/** "By news 20 hours ago": a byline with its time, left in the copy. */
export function isBylineTail(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 120 && /^by\s+\S.{0,50}?\b(?:ago\b|\d{4}\s*$|\d{1,2}:\d{2}\s*$)/iu.test(text)
  );
}

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:(?:de|da|van|von|al|bin)\\s)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}";
const bylineAlone = new RegExp(
  `^(?:[Bb]y|BY|Words:|Text:|Story\\sby)\\s${NAME}(?:(?:,\\s|\\sand\\s|\\s&\\s)${NAME})*(?:,?\\s(?:in|for)\\s\\p{Lu}[\\p{L}\\s]{1,30}|\\s?[|,]\\s?[^.!?]{2,40})?$`,
  'u',
);

/** "By Ada Quill": a line of its own that tells who wrote the copy. */
export function isBylineLine(line: string): boolean {
  return line.length <= 120 && bylineAlone.test(line.trim());
}

const capitalsAndDash =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3})(?:,\s\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2})?(?:,\s\p{Lu}\p{L}+\.?\s\d{1,2})?(?:\s\(\p{Lu}[\p{L}.&]*(?:\s\p{Lu}[\p{L}.&]*){0,3}\))?\s?[–—-]{1,2}\s+(?=\S)/u;

/**
 * The dateline that a paragraph opens with, its dash and space included: the one given, in
 * whatever case, or one in capitals ("DORN, Vesland — "). Empty where there is none.
 *
 * @param dateline of the field; empty where it has none
 */
export function datelineOf(paragraph: string, dateline: string): string {
  const place = dateline.trim();
  if (place !== '' && paragraph.slice(0, place.length).toLowerCase() === place.toLowerCase()) {
    const dash = /^[^.!?\n]{0,20}?(?:\s\(\p{Lu}[\p{L}.&\s]{1,30}\))?\s?[–—-]{1,2}\s+/u.exec(
      paragraph.slice(place.length),
    );
    if (dash) return paragraph.slice(0, place.length + dash[0].length);
  }
  return capitalsAndDash.exec(paragraph)?.[0] ?? '';
}

/** Letters and digits of a line in lower case, to compare lines that differ in marks only. */
export function bareWords(line: string): string {
  return line
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How much two lines say the same, 0 to 1: shared word stems over those of the shorter line.
 * Stems are the first five letters, so that "accuses" and "accused" meet.
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [stems(a), stems(b)];
  const shorter = Math.min(first.size, second.size);
  if (shorter === 0) return 0;
  let shared = 0;
  for (const stem of first) if (second.has(stem)) shared += 1;
  return shared / shorter;
}

function stems(line: string): ReadonlySet<string> {
  return new Set(
    bareWords(line)
      .split(' ')
      .filter(
        (word) => word.length > 2 && !/^(?:the|and|for|with|from|that|its|has|was|are)$/.test(word),
      )
      .map((word) => word.slice(0, 5)),
  );
}
