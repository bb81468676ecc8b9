import { alternatives } from './word-list.ts';

/** Titles that stand before a name with a capital. `_` is a space. */
export const TITLE_BEFORE = alternatives(`
  President Vice_President Prime_Minister Deputy_Prime_Minister Chancellor Vice_Chancellor King
  Queen Prince Princess Pope Emperor Emir Sheikh Sultan Ayatollah
  Foreign_Minister Defence_Minister Defense_Minister Finance_Minister Interior_Minister
  Justice_Minister Health_Minister Education_Minister Environment_Minister Minister
  Secretary_of_State Secretary_General Secretary-General Attorney_General Attorney-General
  Senator Sen. Representative Rep. Congressman Congresswoman Governor Gov. Mayor Deputy_Mayor
  Councillor Councilman Councilwoman Ambassador Commissioner Speaker Chief_Justice Justice Judge
  General Gen. Lieutenant_General Lt._Gen. Major_General Maj._Gen. Brigadier Colonel Col.
  Lieutenant_Colonel Lt._Col. Major Maj. Captain Capt. Lieutenant Lt. Sergeant Sgt. Corporal
  Admiral Adm. Commander Cmdr. Private Inspector Detective Superintendent Sheriff Chief Constable
  Professor Prof. Doctor Dr. Dr Mr. Mr Mrs. Mrs Ms. Ms Mx. Mx Sir Dame Lord Lady Baroness Baron
  Reverend Rev. Father Bishop Archbishop Cardinal Rabbi Imam Chief_Executive Chairman Chairwoman
  Chair Director CEO Ombudsman Cllr. Cllr Attorney Clerk Treasurer Secretary Coroner Marshal Coach
  Prosecutor Pastor Canon Prof Gen Capt Sgt Lt Col Maj Rev Sen Rep Gov
`);

/** Before a title with a capital these belong to it: "City Attorney", "Police Chief". */
export const TITLE_PREFIX = alternatives(`
  City County District State Town Village Borough Police Fire Federal Deputy Assistant Associate
  Acting Interim Former Vice Senior Junior Chief Lead Shadow Press Home Trade Transport Economy
  Culture Agriculture Energy Labour Labor Housing Harbour Port Parish Lieutenant
`);

/** What the law says of a company stands at the end of its name. */
export const COMPANY_FORM = alternatives(`
  AS ASA AB GmbH SA S.A. SpA S.p.A. Oy NV N.V. BV B.V. Pty PLC LLC KG AG SARL SE A/S ApS Inc. Inc
`);

/** Nouns right before the name of a company or a group that is theirs. */
export const COMPANY_NOUN = alternatives(`
  company firm start-up startup carmaker airline newspaper weekly daily broadcaster publisher
  retailer manufacturer supermarket brewer builder developer consultancy charity chipmaker
  drugmaker shipmaker biscuit_maker software_maker equity_group media_group energy_group bank
  utility insurer lender housebuilder housing_association pressure_group think_tank union
`);

/** Roles in lower case, before a name or after it between commas. */
export const ROLE = alternatives(`
  ombudsman ombudswoman spokesman spokeswoman spokesperson director minister president
  vice_president chief_executive chair chairman chairwoman mayor commissioner lawyer attorney
  prosecutor judge analyst professor economist historian scientist researcher engineer author
  writer director-general captain coach manager leader founder co-founder head secretary
  secretary-general treasurer ambassador governor editor curator architect farmer fisherman
  activist campaigner senator councillor lawmaker deputy officer inspector detective surgeon
  doctor nurse teacher principal headteacher musician singer actor actress pilot harbourmaster
  accountant auditor owner chief agent trainer ranger warden broker vicar headmaster
  conductor choirmaster stuntman astronomer biologist physicist chemist geologist glaciologist
  ecologist botanist critic producer solicitor barrister novelist poet playwright composer
  choreographer dancer filmmaker screenwriter painter sculptor photographer journalist reporter
  correspondent presenter broadcaster chef baker builder landlord shopkeeper carpenter gardener
  librarian archivist midwife paramedic firefighter lifeguard skipper driver cyclist runner swimmer
  striker goalkeeper midfielder defender winger batsman bowler referee umpire physiotherapist
  psychologist psychiatrist sociologist anthropologist archaeologist meteorologist forecaster
  oceanographer seismologist virologist epidemiologist ornithologist zoologist entomologist
  neuroscientist mathematician statistician philosopher linguist strategist pollster trustee
  chief_constable chief_inspector general_secretary chief_scientist imam rabbi bishop priest
`);

/** Last words of an organisation's name. */
export const ORGANISATION_END = alternatives(`
  Ministry Department Agency Authority Commission Committee Council Court Tribunal Union
  Association Federation Foundation Institute University College School Bank Fund Party Police
  Corporation Company Inc. Ltd. Ltd Corp. Group Organisation Organization Society Office Bureau
  Service Board Assembly Parliament Senate Congress Trust Alliance Network Observatory Center Centre
  League Movement Coalition Front Club Guild Chamber Academy Embassy Initiative Campaign Forum
  Times Courier Gazette Herald Tribune Press News Media Pictures Studios Partners Holdings
  Industries Systems Airlines Airways Motors Shipping Lines Energy Insurance Watch Brigade
  Rovers United Athletic Wanderers Albion Rangers FC AFC Orchestra Choir Theatre Patrol Guard
  Archive Archives Library Gallery Infirmary Clinic Hospice Constabulary Navy Army Treasury
  Inspectorate Exchange Administration Cooperative Co-operative Consortium Collective Confederation
  Power Grid Gas Water Electric Rail Railway Railways Foods Brewery Breweries Steel Oil Petroleum
  Mining Pharma Pharmaceuticals Chemicals Technologies Software Homes Housing Estates Properties
  Logistics Freight Capital Ventures Securities Financial Retail Stores Supermarkets Hotels Resorts
  Records Books Publishing Films Entertainment Laboratories Labs Consulting Consultants Associates
  Taskforce Ballet Opera Philharmonic Quartet Ensemble Foodbank Charity Registry Synod Diocese
`);

/** First words of an organisation's name that goes on with "of" or "for". */
export const ORGANISATION_START = alternatives(`
  Ministry Department University Bank Institute Office Bureau Court Council Board Church
  Association Federation Union Committee Centre Center Organisation Organization House Society
  Trust Fund Campaign Party Movement League Alliance Network School College Academy Agency
  Authority Commission Foundation Guild Chamber Confederation Friends
`);

/** Words after a place's own name. */
export const PLACE_END = alternatives(`
  camp port harbour harbor bridge airport station prison hospital museum stadium river lake island
  square street avenue road yard valley bay village district province region county peninsula
  Camp Port Harbour Harbor Bridge Airport Station Prison Hospital Museum Stadium River Lake Island
  Square Street Avenue Road Yard Valley Bay Village District Province Region County Peninsula
  Glacier Fjord Hills Mountain Mountains Strait Desert Forest Falls
  Gorge Plateau Canal Reservoir Lane Row Drive Crescent Terrace Common Docks Dock Wharf Peak
  Ridge Cove Creek Dam Islands Quarter Vale
  marshes marsh moors moor hills mountains islands peninsula coast estuary delta forest desert
  cliffs beach canal dam docks plain plains plateau reservoir
`);

/** Words before a place's own name. */
export const PLACE_START = alternatives(`
  Lake Mount Mt Mt. Cape Fort River Loch Port Glen Gulf_of Strait_of Isle_of Bay_of Sea_of Cape_of
`);

/** Words before the name of a thing that may look like a person's. */
const things =
  'Comet Asteroid Hurricane Storm Cyclone Typhoon Operation Project Flight Saint Planet';

/** Single words that titles with a capital are made of: "Deputy", "Prime", "Minister". */
export const titleWords: ReadonlySet<string> = new Set(
  TITLE_BEFORE.replaceAll('\\s+', '|').replaceAll('\\.', '.').split('|'),
);

/** Words that make a name one of an organisation or a place wherever they stand in it. */
export const impersonalWords: ReadonlySet<string> = new Set([
  ...[ORGANISATION_END, ORGANISATION_START, PLACE_END].join('|').replaceAll('\\.', '.').split('|'),
  ...things.split(' '),
  ...'Lake Mount Cape Fort River Loch Glen'.split(' '),
]);
