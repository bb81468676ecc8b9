import { wordSet } from './word-list.ts';

/** Words that judge instead of telling. Notes only, and never inside quotations. */
export const loadedWords = wordSet(`
  shockingly shocking outrageous outrageously disgraceful disgracefully notorious notoriously
  infamous infamously vehemently harrowing horrific horrifying appalling appallingly stunning
  stunningly brazen brazenly blatant blatantly heinous barbaric despicable unbelievable
  unbelievably incredibly miraculous miraculously sensational bombshell explosive jaw-dropping
  heartbreaking heart-wrenching gut-wrenching tragically sadly thankfully unsurprisingly
  predictably obviously undoubtedly clearly regime cronies thugs mob slammed blasted skyrocketed
  plummeted draconian so-called
`);
