import { wordSet } from './word-list.ts';

/**
 * Verbs that say that someone said something: the closed list that the user's guide shows.
 * Only these forms count.
 */
export const cueVerbs = wordSet(`
  said says say saying told tells telling asked asks wrote writes writing stated stating
  argued argues argue arguing insisted insists insist insisting acknowledged acknowledges acknowledging
  admitted admits admitting announced announces announcing explained explains explaining
  warned warns warn warning replied replies responded responds declared declares declaring
  denied denies deny denying confirmed confirms confirming testified testifies testifying
  tweeted remarked remarks urged urges urging vowed vows pledged pledges complained complains
  revealed reveals asserted asserts asserting contended contends commented joked
  stressed stresses stressing emphasised emphasises emphasized emphasizes cautioned cautions
  conceded concedes countered reiterated reiterates recounted quipped answered disagreed
  alleges allege alleging accuses accuse accusing
`);

/** These report only where "that" follows: "the court ruled that", not "she found a boat". */
export const thatCues = wordSet(`
  ruled rules found finds decided decides indicated indicates showed shows agreed agrees
  observed observes demanded demands
`);

/**
 * Forms that are adjectives, nouns or other verbs as well. They count only where a clause or an
 * object follows: "Ost claims the basin", not "the claims of Ost" or "the reported cases".
 */
export const ambiguousCues = wordSet(`
  claimed claims claim claiming states estimated estimates estimate estimating reported reports notes noted
  noting added adds adding believed believes believe suggested suggests suggesting predicted predicts
  promised promises maintained maintains concluded concludes recalled recalls disclosed discloses
  posted alleged accused
`);

/** What they introduce is an allegation. */
export const allegationCues = wordSet(`
  alleged alleges allege alleging accused accuses accuse accusing claimed claims claim claiming
  allegedly purportedly supposedly
`);

/** Reports without anybody who reports. */
export const passiveReport =
  /\b(?:reportedly|allegedly|purportedly|supposedly|(?:is|are|was|were)\s(?:said|believed|alleged|reported|rumou?red|understood|thought)\sto|it\s(?:is|was|has\sbeen)\s(?:said|claimed|reported|alleged|understood|believed|rumou?red))\b/giu;

/** Ways to lean on someone without a verb of saying; the source follows. */
export const sourcePhrase =
  /\b(?:according\sto|citing|(?:drawing\son\s)?testimon(?:y|ies)\s(?:from|by|of)|(?:made\spublic|revealed|announced|published|released|reported|disclosed|confirmed|denied|rejected|disputed|alleged)\sby)\b/giu;

/**
 * Verbs that judge a thing in someone's words: "called the levy “a tax on air”". They count only
 * where a quotation follows in the same sentence and the thing stands between.
 */
export const judgingCues = wordSet(`
  called calls described describes branded labelled labeled denounced dismissed hailed condemned
  praised rejected criticised criticized
`);

/** Words that give a thing its name, right before a quotation mark: what follows is a term. */
export const namingCue =
  /\b(?:so-called|called|dubbed|termed|known\sas|labell?ed|branded|named|nicknamed)(?:\s(?:the|an?))?\s$/iu;

/** "describes as a systemic “…” programme": a term, where its noun follows the quotation. */
export const describingCue =
  /\b(?:describ(?:es?|ed|ing)|refer(?:s|red)?\sto|known)(?:\s\p{L}+){0,2}\sas(?:\s\p{L}+){0,3}\s$/iu;

/** People with a role and no name. */
export const roleNouns = wordSet(`
  official officials representative representatives spokesperson spokespersons spokesman
  spokesmen spokeswoman spokeswomen diplomat diplomats officer officers source sources insider
  insiders aide aides adviser advisers advisor advisors witness witnesses employee employees
  worker workers resident residents lawyer lawyers member members person executive
  executives lawmaker lawmakers investigator investigators expert experts analyst analysts
  observer observers critic critics activist activists neighbour neighbours neighbor neighbors
  soldier soldiers doctor doctors colleague colleagues
`);

/** Groups that nobody can ask. Alone before a cue they are a vague source. */
export const vagueGroups = wordSet(`
  critics experts observers analysts sources insiders some many others several officials
  activists campaigners opponents supporters commentators skeptics sceptics rumours rumors locals
  residents witnesses people
`);
