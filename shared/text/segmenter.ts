type Granularity = 'grapheme' | 'word' | 'sentence';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The platform's text segmenter (UAX #29) for a language; making one is costly, so it is kept.
 *
 * @param language BCP 47; one that the platform doesn't know, or none, gives the root rules
 */
export function segmenter(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(isLanguageTag(language) ? language : 'und', { granularity });
  segmenters.set(key, made);
  return made;
}

/** The primary language of a BCP 47 tag in lower case, `en` for `en-GB`; `en` where none is set. */
export function primaryLanguage(language: string): string {
  return language.split('-', 1)[0]?.trim().toLowerCase() || 'en';
}

function isLanguageTag(language: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
}
