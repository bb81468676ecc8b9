import { describe, expect, it } from 'vitest';
import { factsIn } from './run.ts';

/**
 * How newspapers say who said what: text, then each attribution as its speaker and whether a
 * reader can tell who it is.
 */
const labelled: readonly (readonly [
  text: string,
  ...said: (readonly [speaker: string, named: boolean])[],
])[] = [
  // The speaker first, with something in between.
  ['Lina Hale, 43, said it was late.', ['Lina Hale', true]],
  ['Cllr Ada Pike (Greens) said it was late.', ['Cllr Ada Pike', true]],
  ['Cllr Ada Pike (Greens), who voted against, said it was late.', ['Cllr Ada Pike', true]],
  ['Lina Hale, the mayor of Dorn, told the council that it was late.', ['Lina Hale', true]],
  ['Lina Hale, 43, the mayor of Dorn, told the council that it was late.', ['Lina Hale', true]],
  ['Lina Hale, speaking in Dorn on Monday, said it was late.', ['Lina Hale', true]],
  ['Lina Hale, of the Skippers’ Union, said it was late.', ['Lina Hale', true]],
  ['Lina Hale – who voted against the levy – said it was late.', ['Lina Hale', true]],
  ['The mayor, Lina Hale, said it was late.', ['The mayor, Lina Hale', true]],
  ['Its director, Gen. Ramir Stev, said it would rise.', ['Its director, Gen. Ramir Stev', true]],
  [
    'The toll rose, and its director, Gen. Ramir Stev, said it would rise again.',
    ['its director, Gen. Ramir Stev', true],
  ],
  [
    'The union’s secretary, Mira Sand, argued that it was late.',
    ['The union’s secretary, Mira Sand', true],
  ],
  [
    'An auditor hired by the city, Priya Rao, testified that it was late.',
    ['An auditor hired by the city, Priya Rao', true],
  ],
  ['Her lawyer, Anders Holm of Dorn, said it was late.', ['Her lawyer, Anders Holm of Dorn', true]],
  ['Marlow & Finch, which owns the quay, said it was late.', ['Marlow & Finch', true]],
  ['The company, whose boats lie in Dorn, said it was late.', ['The company', true]],
  ['Hale, a former rower who once said boats were dull, left.', ['Hale', true]],
  ['Dr. Hanna Oduy said it was late.', ['Dr. Hanna Oduy', true]],
  ['J. R. Hale said it was late.', ['J. R. Hale', true]],
  [
    'Coast guard duty officer Per Vik told us it was late.',
    ['Coast guard duty officer Per Vik', true],
  ],
  ['A man arrested on Monday told the court he was late.', ['A man arrested on Monday', false]],

  // Something before the speaker.
  ['On Monday the ministry said it was late.', ['the ministry', true]],
  ['In Dorn, Hale said it was late.', ['Hale', true]],
  ['In Dorn officials said it was late.', ['officials', false]],
  ['In a letter to members Hale wrote that it was late.', ['Hale', true]],
  ['With 31 votes against 12 they told the mayor to go.', ['they', true]],
  ['At the quay she told them the truth.', ['she', true]],
  ['Yesterday Hale said it was late.', ['Hale', true]],
  ['It held two million litres, the agency said; nobody knew why.', ['the agency', true]],
  ['It sank at noon, the coast guard said.', ['the coast guard', true]],
  ['When the boat sank the harbourmaster said it was late.', ['the harbourmaster', true]],

  // The speaker behind the verb.
  ['“No,” said the agent, Berit Soll.', ['the agent, Berit Soll', true]],
  [
    '“No,” says the oldest of them, Flora Buc, and she stirs.',
    ['the oldest of them, Flora Buc', true],
  ],
  [
    '‘It pays,’ wrote Dr. Hanna Oduy of Marlow & Finch.',
    ['Dr. Hanna Oduy of Marlow & Finch', true],
  ],
  ['“No,” said Oskar Lind, the chief executive, pointing to it.', ['Oskar Lind', true]],
  ['“No,” said Cllr Ada Pike (Greens), who voted for it.', ['Cllr Ada Pike', true]],
  ['It was, so swears Mrs. Buc, the first time.', ['Mrs. Buc', true]],
  ['The levy, argues Hale, is dead.', ['Hale', true]],
  ['The levy is dead, said the mayor.', ['the mayor', true]],
  [
    '“They came”, remembers the president of the club, Dinu Hang.',
    ['the president of the club, Dinu Hang', true],
  ],
  ['“They came up the hill with a car,” laughs Hale.', ['Hale', true]],
  ['“They came,” Hale recalled.', ['Hale', true]],
  ['“They came up the hill with a car,” she sighed.', ['she', true]],
  ['“Who goes?” asked the guard.', ['the guard', true]],
  ['Said Hale: “It is late.”', ['Hale', true]],

  // Judged in someone's words.
  ['Hale called it “a tax on air”.', ['Hale', true]],
  ['Hale called the new levy “a tax on air”.', ['Hale', true]],
  ['It was the night, which Hale called “the end of the pier”.', ['Hale', true]],
  ['He bought a boat and what one witness called “an awful lot of oars.”', ['one witness', false]],
  [
    'Engineers who saw it in 2021 had rated it “serviceable, with reservations.”',
    ['Engineers', false],
  ],
  ['The council has dismissed the levy as “a tax on air”.', ['The council', true]],
  ['Civil defence put it at nine shortly after midnight.', ['Civil defence', true]],
  ['Police put the number of dead at 23.', ['Police', true]],

  // Several in one sentence.
  [
    'Hale, who leads the union, called it “a bill” and accused the mayor of theft.',
    ['Hale', true],
    ['Hale', true],
  ],
  [
    'The ministry did not say how many died, and an official there, speaking on condition of anonymity, said it knew.',
    ['an official there', false],
  ],
  [
    'Hale said it was late and that the mayor had denied the claim.',
    ['Hale', true],
    ['the mayor', true],
  ],
  ['“It is late,” Hale said, adding that nobody had left.', ['Hale', true]],

  // Who is meant.
  ['One woman said it was late.', ['One woman', false]],
  [
    'Opposition lawmakers accused her government of ignoring warnings.',
    ['Opposition lawmakers', false],
  ],
  ['A passenger, who gave his name only as Tor, said he was late.', ['A passenger', false]],
  ['A Kystlin spokeswoman said it was late.', ['A Kystlin spokeswoman', false]],
  ['Two Vesland officials said it was late.', ['Two Vesland officials', false]],
  ['A baker on the quay said it was late.', ['A baker on the quay', false]],
  ['Prosecutors alleged that Vick took the boat.', ['Prosecutors', true]],
  ['The officials said it was late.', ['The officials', true]],
  ['A 2023 study found that it was late.', ['A 2023 study', true]],
  ['A court ruled that it was late.', ['A court', true]],
  ['A jury told the judge that it was late.', ['A jury', true]],

  // Verbs that need something behind them.
  ['Hale wrote in a report that it was late.', ['Hale', true]],
  ['The court found on Tuesday that it was late.', ['The court', true]],
  ['The ministry announced on Monday that it would close.', ['The ministry', true]],
  ['The ministry announced a levy.', ['The ministry', true]],
  ['The ministry has announced nothing; Hale asked why.', ['The ministry', true], ['Hale', true]],
  ['Hale asked whether it was late.', ['Hale', true]],
  ['Hale was quoted by the Courier as saying that it was late.', ['Hale', true]],
  ['He was told by the union that it was late.', ['the union', true]],
  ['A letter that said it was late was lost.', ['A letter', true]],
  ['The audit found 12 errors.', ['The audit', true]],
  ['A survey of skippers suggested a link.', ['A survey of skippers', true]],
  ['She used to say that boats were dull.', ['She', true]],
  ['They went on to deny the claim.', ['They', true]],
  ['The pier, as she once put it, was a boat that stayed.', ['she', true]],
  ['She is survived by her son, who confirmed that it was late.', ['her son', true]],
  ['The studio has always maintained that it was late.', ['The studio', true]],
  ['It is often argued that bars are needed.', ['', false]],
  ['As the poet Lina Maar wrote, silence is late.', ['the poet Lina Maar', true]],
  ['Critics of the plan pointed out that it was late.', ['Critics of the plan', false]],
  ['She asks him whether he was late.', ['She', true]],
  [
    'The council promised to act and rejected all claims of waste.',
    ['The council', true],
    ['The council', true],
  ],
  [
    'Hale blamed the council for the loss and described how it sank.',
    ['Hale', true],
    ['Hale', true],
  ],
  ['A reader, Tom Vale, writes to say he is late.', ['A reader, Tom Vale', true]],
  ['The academy, in a statement, praised “a life of great patience”.', ['The academy', true]],
  ['Her co-author, Ben Reed, agrees: “It is a lamp.”', ['Her co-author, Ben Reed', true]],
  ['Both sides said it was late.', ['Both sides', true]],
  ['One, Gus Hahn, told the Courier he was late.', ['Gus Hahn', true]],
  ['State television reported that it was late.', ['State television', true]],
  ['Vesland, say diplomats, is bluffing.', ['diplomats', false]],
  ['Witnesses told how it sank.', ['Witnesses', false]],
  ['The move was condemned by the union.', ['the union', true]],
  ['Karin Moll confirmed by email that it was late.', ['Karin Moll', true]],
  ['The union, citing the ministry, left.', ['the ministry', true]],
];

describe('speech', () => {
  for (const [text, ...expected] of labelled) {
    it(`reads ${text}`, () => {
      const found = factsIn('attribution', text).map((one) => [one.speaker, one.named]);
      expect(found).toEqual(expected);
    });
  }

  it.each([
    'In seven years Vick wrote 212 checks.',
    'Nearly 900 people answered the survey.',
    'They voted, and with 31 votes they said no.',
    'The plan announced on Monday would close the pier.',
    'The plan announced last week was dropped.',
    'The man accused of the theft left.',
    'Figures reported a year earlier were lower.',
    'The story told in Dorn is long.',
    'A boat called “Havsul” sank.',
    'The man is called “the vault” by many.',
    'She wrote the bill and answered the telephone.',
    'He was asked to leave.',
    'Hale put the boat at the quay.',
    'They sang, said goodbye and left.',
    'Shares added 3 per cent.',
    'The band added two songs.',
    'He pledged 200 crowns to the club.',
    'He called 12 witnesses.',
    'The bank thought about boats and wrote to the council.',
    'They had to agree to a levy.',
    'Finch remembers it differently.',
    'What did she say?',
    'Nobody said it was late, and no one could say why.',
    'Critics may argue that it was late.',
    'I ask him whether he was late; I say: go.',
    'He thought it was over.',
    'The loss is blamed on the council.',
  ])('finds nobody in %s', (text) => {
    expect(factsIn('attribution', text).map((one) => one.text)).toEqual([]);
  });

  it.each([
    ['“They came with a car”, remembers the president, Dinu Hang.', 'the president, Dinu Hang'],
    ['“They came up the hill with a car,” grins Hale.', 'Hale'],
    ['“They came up the hill with a car,” Hale grins.', 'Hale'],
    ['It was the night that Hale called “the end of the long pier”.', 'Hale'],
    [
      'Cllr Ada Pike (Greens), who voted against, called it “a lovely drawing of a town”.',
      'Cllr Ada Pike',
    ],
    ['Engineers who saw it in 2021 had rated it “serviceable, with reservations.”', 'Engineers'],
    ['Hale opened the door: “Come in, it is late.”', 'Hale'],
    ['Asked about it, Hale shrugged: “It is what it is.”', 'Hale'],
  ])('hears %s', (text, speaker) => {
    expect(factsIn('quotation', text).map((one) => one.speaker)).toEqual([speaker]);
  });

  it.each([
    'Locals call them “glacier mice”, says Sorel.',
    'The name means “little lamp”, Sorel said.',
    'She said that words such as “quiet” had no meaning.',
    'He played in “Harbour Lights”, “Last Train” and “The Roof”, his agent said.',
    'Mr Vonn said the “night-time economy” was worth more.',
  ])('takes for set apart what is in marks in %s', (text) => {
    expect(factsIn('quotation', text).filter((one) => !one.scare)).toEqual([]);
  });
});
