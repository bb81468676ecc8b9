const ends = /[.!?…。！？؟।:;,]["'”’»)\]]*$/u;
/** "U.S.", "Inc.", "No.": a full stop that ends no sentence. */
const abbreviationEnd = /(?:\b\p{Lu}\.|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|vs|etc)\.)["'”’»)\]]*$/u;
const smallWords = new Set(
  'a an the and or but nor of in on at to for by as with from into over after off up is are be vs via amid than its it de la le du des et der die das und von van'.split(
    ' ',
  ),
);

/** Words of a line: stretches between white space that hold a letter or a digit. */
export function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Marks of footnotes and citations at a line's end: "[^1]", "[12]". */
const noteMarks = /(?:\[(?:\^[^\]\s]{1,40}|\d{1,3})\])+$/u;

/** Whether a line ends as sentences and their parts do; marks of notes behind it aside. */
export function endsSentence(line: string): boolean {
  const text = line.trim().replace(noteMarks, '');
  return ends.test(text) && !abbreviationEnd.test(text);
}

/** Whether a sentence ends inside the line and another one begins. */
export function hasSeveralSentences(line: string): boolean {
  return /[\p{Ll}\p{N}\p{Lo}][.!?。！？]["'”’»)\]]?\s+["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(line);
}

/** Whether all words but small ones begin with a capital, as English headlines often do. */
export function isTitleCase(line: string): boolean {
  const words = wordsOf(line).filter((word) => !smallWords.has(word.toLowerCase()));
  const capital = words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{N}]/u.test(word));
  return words.length > 0 && capital.length >= words.length * 0.8 && /\p{Lu}/u.test(line);
}
