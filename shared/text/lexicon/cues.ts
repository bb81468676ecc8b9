import { verbForms } from './verb-forms.ts';
import { wordSet } from './word-list.ts';

/** Verbs of which every form says that someone said something, whatever stands beside it. */
const plainVerbs = verbForms(`
  say/says/said/saying tell/tells/told/telling ask argue insist explain warn reply respond testify
  complain contend assert stress emphasise emphasize concede counter/countered reiterate disagree
  state/stated/stating caution/cautioned/cautions joke/joked tweet/tweeted remark/remarked
  comment/commented quip/quipped
`);

/**
 * Verbs whose forms in -ed may also tell what was done to a thing: "the levy announced in May".
 * Those count where an object, a clause or a quotation goes with them.
 */
const telling = verbForms(`
  announce confirm deny declare reveal urge acknowledge admit recount accuse allege dispute blame
`);

/**
 * Verbs that say that someone said something: with the sets below the closed list that the user's
 * guide shows. Only these forms count.
 */
export const cueVerbs: ReadonlySet<string> = new Set([...plainVerbs, ...telling]);

/** Of those, the forms that count only with an object, a clause or a quotation. */
export const participleCues: ReadonlySet<string> = new Set(
  [...telling, 'told', 'stated', 'asked'].filter(
    (form) => !/(?:s|ing)$/.test(form) && /(?:ed|ld)$/.test(form),
  ),
);

/** These report only where "that" follows: "the court ruled that", not "she found a boat". */
export const thatCues = verbForms(`
  rule find/finds/found decide indicate show agree demand boast lament confess advise protest
  plead/pleads/pleaded signal/signals/signalled/signaled affirm proclaim bemoan
`);

/** Who hears what others say: "the court heard that". */
export const hearings = wordSet(
  'court inquest jury tribunal inquiry hearing trial committee panel magistrates judge judges',
);

/** Verbs of saying whose bare form is a noun as well: "the state", "a comment". */
export const nounCues = wordSet('state stress comment remark joke tweet reply caution');

/** What shows something without telling it: "the clock says ten past four". */
export const instruments = wordSet('clock watch thermometer calendar scoreboard dial gauge meter');

/**
 * Verbs that report where a clause or a quotation goes with them: "Ost added that", "she added it
 * was late", not "Ost added a boat".
 */
export const clauseCues = verbForms(`
  add answer write/writes/wrote/writing/written swear/swears/swore/sworn recall remember reflect
  observe claim believe suggest maintain conclude vow pledge post comment remark joke tweet counter
  state caution quip/quips think/thinks reckon muse speculate hint
`);

/** Verbs that report where a clause, an object or a quotation goes with them: "Ost noted the loss". */
export const objectCues = verbForms(`
  estimate report note predict promise disclose
`);

/**
 * Forms that are adjectives, nouns or other verbs as well, and count only with what goes with
 * them.
 */
export const ambiguousCues: ReadonlySet<string> = new Set([...clauseCues, ...objectCues]);

/** What they introduce is an allegation. */
export const allegationCues = wordSet(`
  alleged alleges allege alleging accused accuses accuse accusing claimed claims claim claiming
  allegedly purportedly supposedly
`);

/**
 * Verbs that judge a thing in someone's words: "called the levy “a tax on air”". They count only
 * where a quotation follows in the same sentence and the thing stands between.
 */
export const judgingCues = verbForms(`
  call describe brand label/labelled/labeled denounce dismiss hail condemn praise reject criticise
  criticize rated/rating deem dub/dubbed term/termed/terms
`);

/** Of those, the ones that give a thing its name: a quotation right behind them may be a term. */
export const namingVerbs = verbForms(`
  call describe brand label/labelled/labeled rated/rating deem dub/dubbed term
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
  soldier soldiers doctor doctors colleague colleagues engineer engineers scientist scientists
  researcher researchers passenger passengers trader traders relative relatives survivor survivors
  rescuer rescuers parent parents teacher teachers student students fan fans farmer farmers
  volunteer volunteers
`);

/** Groups that nobody can ask. Alone before a cue they are a vague source. */
export const vagueGroups = wordSet(`
  critics experts observers analysts sources insiders some many others several officials
  activists campaigners opponents supporters commentators skeptics sceptics rumours rumors locals
  residents witnesses people
`);

/** What finds and shows things on paper. */
export const studies = wordSet(
  'report study survey poll review analysis audit paper census index inquiry research reports studies',
);

/** What reports without being a person or a group of them that stays unnamed. */
export const writtenSources = wordSet(`
  report reports study studies survey poll statement letter document memo review analysis audit
  filing complaint indictment lawsuit email message notice article paper newspaper magazine
  broadcaster website agency ministry committee court council company firm union group jury judge
  tribunal government parliament commission inquiry panel board university institute bank book
  census estimate index bulletin order ruling verdict law act rule assessment sign notice plaque
  banner placard inscription caption headline letters documents papers records data figures minutes
  filings plan policy map list table chart
`);
