/** Adverbs that stand inside a report: "is widely believed to". */
const ADVERB = '(?:(?:also|now|still|once|long|last\\snight|\\p{L}+ly)\\s)?';
const REPORTED = '(?:said|believed|alleged|reported|rumou?red|understood|thought|feared|claimed)';
/** What was "reported to the police" was reported by somebody, to somebody. */
const SOMEBODY =
  '(?:the|an?|his|her|its|their|my|our|me|us|him|them|police|staff|officials|authorities)';
const HEARING =
  '(?:court|jury|inquest|inquiry|tribunal|hearing|meeting|committee|council|parliament)';

/** Reports without anybody who reports: "reportedly", "is also alleged to", "the court was told". */
export const passiveReport = new RegExp(
  `\\b(?:reportedly|allegedly|purportedly|supposedly|${[
    `(?:we|i)(?:\\sam|\\sare|['’]m|['’]re)\\stold`,
    `(?:is|are|was|were|been|being)\\s${ADVERB}${REPORTED}\\sto(?!\\s${SOMEBODY}\\b)`,
    '(?:is|are|was|were)\\sfeared(?=\\s(?:dead|lost|drowned|killed|trapped)\\b)',
    `it\\s(?:is|was|has\\sbeen)\\s${ADVERB.replace('also', 'also|often')}(?:argued|${REPORTED})`,
    'by\\s(?:all|most|some)\\saccounts',
    `${HEARING}\\s(?:was|were|has\\sbeen)\\stold(?=\\sthat\\b)`,
  ].join('|')})\\b`,
  'giu',
);

/** Ways to lean on someone without a verb of saying; the source follows. */
export const sourcePhrase =
  /\b(?:according\sto|in\sthe\s(?:words|view|opinion)\sof|citing|quoting|(?:drawing\son\s)?testimon(?:y|ies)\s(?:from|by|of)|(?:made\spublic|said|revealed|announced|published|released|reported|disclosed|confirmed|denied|rejected|disputed|condemned|criticised|criticized|dismissed|alleged|told|accused|asked|urged|warned)\sby|(?:called|described|branded|dubbed|hailed|labell?ed|rated|praised|denounced),?\sby)\b/giu;

/** Of those, the ones that count where a quotation or "as" follows: "described by Hale as “…”". */
export const judgedBy =
  /^(?:called|described|branded|dubbed|hailed|labell?ed|rated|praised|denounced)/iu;

/** Sources whose words or view is their own: "in Hale’s words", "by her own account". */
export const ownWords =
  /\b(?:in|by|on)\s(?<who>(?:his|her|their|its)|(?:(?:the|an?)\s)?(?:[\p{L}-]+\s){0,3}[\p{L}-]+(?:['’]s|s['’]))\s(?:own\s)?(?:words|view|opinion|account|admission|telling|estimate|reckoning|estimation)\b/giu;
