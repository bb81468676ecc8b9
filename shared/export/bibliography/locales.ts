/** The languages that citations have words in: CSL's locales. */
export const cslLocales = [
  'ar',
  'cs-CZ',
  'da-DK',
  'de-DE',
  'el-GR',
  'en-GB',
  'en-US',
  'es-ES',
  'fi-FI',
  'fr-FR',
  'hu-HU',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'nb-NO',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ro-RO',
  'ru-RU',
  'sv-SE',
  'tr-TR',
  'uk-UA',
  'zh-CN',
  'zh-TW',
] as const;
export type CslLocale = (typeof cslLocales)[number];

/** Where the first locale of a language is not the one that is meant without a country. */
const usual: Readonly<Record<string, CslLocale>> = {
  en: 'en-US',
  no: 'nb-NO',
  nn: 'nb-NO',
  pt: 'pt-PT',
};

/**
 * The locale that is nearest to a language: its own, that of its language, else English.
 *
 * @param language BCP 47
 */
export function localeFor(language: string): CslLocale {
  const [base = '', ...parts] = language.toLowerCase().split(/[-_]/);
  const region = parts.find((part) => part.length === 2) ?? '';
  const exact = cslLocales.find((one) => one.toLowerCase() === `${base}-${region}`);
  if (exact) return exact;
  if (base === 'en' && region !== '' && region !== 'ca') return 'en-GB';
  if (base === 'zh' && (parts.includes('hant') || region === 'hk')) return 'zh-TW';
  const first = cslLocales.find((one) => one.split('-')[0] === base);
  return usual[base] ?? first ?? 'en-US';
}
