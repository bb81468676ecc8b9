import { foldLetters } from '../text/fold.ts';

/** Longest slug that is made here, in characters. */
const MAX_LENGTH = 60;

/** Cyrillic and Greek letter by letter, close to BGN/PCGN and ELOT 743 without their marks. */
const otherScripts: Readonly<Record<string, string>> = Object.fromEntries(
  `а a б b в v г g ґ g д d е e є ie ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f
   х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю iu я ia ђ dj ј j љ lj њ nj ћ c џ dz
   α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch
   ψ ps ω o`
    .trim()
    .split(/\s+/)
    .flatMap((letter, index, all) =>
      index % 2 === 0 ? [[letter, (all[index + 1] ?? '').replace('-', '')]] : [],
    ),
);

/**
 * A slug for an address and a file name.
 *
 * @param headline plain text in any script
 * @returns lower-case ASCII letters and digits joined by single hyphens, at most 60 characters,
 *   cut at a word; `article` where nothing of the headline can be written that way
 */
export function slugFrom(headline: string): string {
  const slug = foldLetters(headline)
    .replace(/\p{L}/gu, (letter) => otherScripts[letter] ?? letter)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return 'article';
  if (slug.length <= MAX_LENGTH) return slug;
  const wordEnd = slug.lastIndexOf('-', MAX_LENGTH);
  return slug.slice(0, wordEnd > 0 ? wordEnd : MAX_LENGTH);
}
