import { wordSet } from './word-list.ts';

/** Past participles that do not end in -ed. */
export const irregularParticiples = wordSet(`
  beaten begun bent bitten blown born borne bought bound broken brought built burnt cast caught
  chosen cut dealt done drawn driven drunk eaten fed felt flown forbidden forgotten fought found
  frozen given ground grown heard held hidden hit hurt kept known laid led lent let lit lost made
  meant met paid proven put quit read ridden rung said sawn seen sent set sewn shaken shed shot
  shown shrunk shut slain sold sought spent spilt split spoken spread sprung stolen struck stuck
  stung sung sunk sworn swept swum taken taught thrown told torn trodden understood undone upset
  withdrawn withheld won worn woven wound written
`);

/** Words in -ed, and participles, that tell how something is rather than what was done. */
export const stateWords = wordSet(`
  married divorced interested excited worried concerned pleased scared tired bored amazed confused
  surprised disappointed satisfied delighted determined committed dedicated experienced qualified
  talented gifted located situated based aged supposed used opposed related limited mixed red
  naked sacred wicked rugged ragged hundred retired advanced complicated crowded detailed
  embarrassed frightened annoyed relieved convinced prepared inclined entitled indeed lost born
  done gone upset set hurt shut known
`);
