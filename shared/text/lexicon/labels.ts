/**
 * Words that name what the number behind them numbers: "article 5", "item 9", "hut 3". `_` is a
 * space.
 */
export const labels = `
  article articles chapter chapters section sections paragraph paragraphs clause clauses page pages
  no. nos. nos pp pp. p. fig. figs. figure vol vol. volume issue ref. refs. table phase route
  highway motorway junction platform flight resolution regulation directive bylaw by-law rule room
  rooms suite channel boeing airbus apollo berth postcode zip_code extension verse psalm number
  version type category level grade tier item items point points step question episode series season
  lesson scene sample plate seat locker cabin hut house flat door apartment floor aisle row bay
  stall box desk seats rows platforms forms form lanes gates week day round leg game stage shirt size gear reel asteroid comet
`;
