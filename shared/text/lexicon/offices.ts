import { wordSet } from './word-list.ts';

/**
 * Last words of offices and ranks of which a person holds one at a time. Professions are none:
 * a surgeon may be an author.
 */
export const offices = wordSet(`
  president minister chancellor king queen prince princess pope emperor senator representative
  governor mayor councillor ambassador commissioner speaker justice judge attorney ombudsman
  general brigadier colonel major captain lieutenant sergeant corporal admiral commander
  inspector superintendent sheriff constable detective
  bishop archbishop cardinal rabbi imam secretary treasurer chair executive director
  prosecutor harbourmaster coach principal headteacher spokesperson
`);
