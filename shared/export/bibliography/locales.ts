/** The words that citations need, by language; each is loaded when it is first used. */
const locales = {
  ar: () => import('../csl-locales/ar.ts'),
  'cs-CZ': () => import('../csl-locales/cs-CZ.ts'),
  'da-DK': () => import('../csl-locales/da-DK.ts'),
  'de-DE': () => import('../csl-locales/de-DE.ts'),
  'el-GR': () => import('../csl-locales/el-GR.ts'),
  'en-GB': () => import('../csl-locales/en-GB.ts'),
  'en-US': () => import('../csl-locales/en-US.ts'),
  'es-ES': () => import('../csl-locales/es-ES.ts'),
  'fi-FI': () => import('../csl-locales/fi-FI.ts'),
  'fr-FR': () => import('../csl-locales/fr-FR.ts'),
  'hu-HU': () => import('../csl-locales/hu-HU.ts'),
  'it-IT': () => import('../csl-locales/it-IT.ts'),
  'ja-JP': () => import('../csl-locales/ja-JP.ts'),
  'ko-KR': () => import('../csl-locales/ko-KR.ts'),
  'nb-NO': () => import('../csl-locales/nb-NO.ts'),
  'nl-NL': () => import('../csl-locales/nl-NL.ts'),
  'pl-PL': () => import('../csl-locales/pl-PL.ts'),
  'pt-BR': () => import('../csl-locales/pt-BR.ts'),
  'pt-PT': () => import('../csl-locales/pt-PT.ts'),
  'ro-RO': () => import('../csl-locales/ro-RO.ts'),
  'ru-RU': () => import('../csl-locales/ru-RU.ts'),
  'sv-SE': () => import('../csl-locales/sv-SE.ts'),
  'tr-TR': () => import('../csl-locales/tr-TR.ts'),
  'uk-UA': () => import('../csl-locales/uk-UA.ts'),
  'zh-CN': () => import('../csl-locales/zh-CN.ts'),
  'zh-TW': () => import('../csl-locales/zh-TW.ts'),
} as const;
export type CslLocale = keyof typeof locales;

export const cslLocales = Object.keys(locales).filter((key): key is CslLocale => key in locales);

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

/** The XML of a locale. */
export async function loadLocale(name: CslLocale): Promise<string> {
  const xml = await locales[name]();
  return xml.default;
}
