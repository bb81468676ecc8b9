import { describe, expect, test } from 'vitest';
import { check, differences, evidenceFor, indexOf, marked } from './sources.ts';

const result = (draft: string, source: string) => check('figure', draft, source).result;

describe('a figure', () => {
  test.each([
    ['Inspectors counted 165 summer camps in Ost.', 'In Ost, inspectors counted 165 camps in all.'],
    ['The board bought two dozen lamps for the mole.', 'For the mole the board bought 24 lamps.'],
    [
      'The levy raised 1.5 million crowns for the mole.',
      'The levy raised 1,500,000 crowns for the mole.',
    ],
    ['Turnout in Dorn rose by 5 percent.', 'In Dorn the turnout rose by 5%.'],
    ['Nearly 20,000 boats paid the levy.', 'The levy was paid by nearly 20,000 boats.'],
    ['The repairs cost $300 million in Dorn.', 'Repairs in Dorn had cost 300 million dollars.'],
    // Many of the claim's words are in no source.
    [
      'Councillors voted on Tuesday for a £3.2m plan.',
      'Item 7. Town plan, at a cost of £3,200,000.',
    ],
    ['One in eight jobs depends on the port.', 'On the port depend 12.5 per cent of all jobs.'],
    ['A lane of 1.2 km leads to the farm.', 'To the farm leads a lane of 1,200 metres.'],
    ['A tank of 2.5 tonnes fell off the lorry.', 'Off the lorry fell a tank of 2,500 kg.'],
  ])('is equal: %s', (draft, source) => {
    expect(result(draft, source)).toBe('equal');
  });

  test.each([
    ['Nearly 20,000 boats paid the levy.', 'The levy was paid by 19,546 boats.'],
    ['About 20,000 boats paid the levy.', 'The levy was paid by 20,311 boats.'],
    ['More than 19,000 boats paid the levy.', 'The levy was paid by 19,546 boats.'],
    ['Thousands of boats paid the levy.', 'The levy was paid by 4,120 boats.'],
    [
      'The levy raised 1.2 million crowns for the mole.',
      'The levy raised 1,214,300 crowns for the mole.',
    ],
    ['Exactly 20,000 boats paid the levy.', 'The levy was paid by nearly 20,000 boats.'],
    ['The jury heard that she stole $1.3 million from the city.', 'In all, she took $1,298,400.'],
    ['Repairs in Dorn take seven days.', 'In Dorn repairs may take five to nine days.'],
    ['The lane to Dorn is 8 to 16 km long.', 'The lane to Dorn is 5 to 10 miles long.'],
    ['A third of the boats paid the levy.', 'The levy was paid by 33 percent of boats.'],
    ['Two-thirds of voters in Dorn said no.', 'In Dorn 66.7% of voters said no.'],
    ['The road to Dorn is 32 km long.', 'The road to Dorn is 20 miles long.'],
    ['The tower in Dorn is 180 metres high.', 'In Dorn the tower is 600 feet high.'],
    ['The estate of Dorn has 500 acres of wood.', 'The wood of the Dorn estate has 200 hectares.'],
  ])('is consistent: %s', (draft, source) => {
    expect(result(draft, source)).toBe('consistent');
  });

  test.each([
    ['Inspectors counted 165 camps in Ost.', 'In Ost, inspectors counted 156 camps in all.'],
    ['More than 20,000 boats paid the levy.', 'The levy was paid by 19,546 boats.'],
    ['Nearly 20,000 boats paid the levy.', 'The levy was paid by 12,400 boats.'],
    ['Nearly 20,000 boats paid the levy.', 'The levy was paid by more than 20,000 boats.'],
    ['Turnout in Dorn rose by 5 percent.', 'In Dorn the turnout rose by 5 percentage points.'],
    ['Repairs in Dorn take five to seven days.', 'In Dorn repairs may take five to nine days.'],
    // A short claim has no more words than these.
    ['Rain fell for 16 days.', 'Rain fell for 14 days before the wall gave way.'],
    ['At most 300 boats paid the levy.', 'The levy was paid by 340 boats.'],
    [
      'The minister asked for cuts of 2.4 billion.',
      'The minister asked for cuts of 4.2 billion crowns.',
    ],
    ['The road to Dorn is 32 km long.', 'The road to Dorn is 32 miles long.'],
    ['A third of the boats paid the levy.', 'The levy was paid by 38 percent of boats.'],
    ['The lane to the farm is 1.2 km long.', 'The lane to the farm is 12,000 metres long.'],
  ])('is different: %s', (draft, source) => {
    expect(result(draft, source)).toBe('different');
  });

  test.each([
    ['Inspectors counted 165 camps in Ost.', 'The ferry carried 165 sheep to the island.'],
    ['Inspectors counted 165 camps in Ost.', 'Inspectors were in Ost for weeks.'],
    ['The repairs cost $300 million in Dorn.', 'Repairs in Dorn took 300 days.'],
    ['Inspectors counted 165 camps in Ost.', 'Twelve camps for scouts opened elsewhere.'],
    ['The minister asked for cuts of 2.4 billion.', 'The minister asked for cuts of 12 schools.'],
    ['Vick was fined $4,000 by the court.', 'A ticket for the fair costs $40.'],
    ['Councillors voted on Tuesday for 40 lamps.', 'The baker on Quay Street sells 40 rolls.'],
  ])('is not found: %s', (draft, source) => {
    expect(check('figure', draft, source)).toMatchObject({ result: 'not-found', places: [] });
  });

  test('with digits that changed places is different though the words around it are others', () => {
    const found = check(
      'figure',
      'The union runs a chain of 143 “schools” for children from Kestria.',
      'In all, 134 sites held children in the districts of Kestria, among them barracks.',
    );
    expect([found.result, differences(found)]).toEqual(['different', [['134', '143']]]);
  });

  test('that is the same and telling needs no noun', () => {
    const draft = 'Last year 212 cruise ships called at the port of Dorn.';
    const source = 'The port of Dorn had 212 calls by cruise ships.';
    expect(result(draft, source)).toBe('equal');
  });

  test('that differs in the matching passage is no match because another passage has it', () => {
    const found = check(
      'figure',
      'Inspectors from the ministry counted 156 camps in the Ost region last spring.',
      'Last spring inspectors from the ministry counted 165 camps in the Ost region.',
      'A travel agency lists 156 camps abroad.',
    );
    expect(found.result).toBe('different');
    expect(differences(found)).toEqual([['165', '156']]);
    expect(found.places[0]?.sha256).toMatch(/^a/);
  });

  test('is marked in the source with the words around it that match', () => {
    const found = check(
      'figure',
      'Nearly 20,000 boats paid the levy.',
      'A note. The levy was paid by 19,546 boats. More.',
    );
    expect(found.places[0]?.excerpt).toBe('The levy was paid by 19,546 boats.');
    expect(marked(found.places[0])).toEqual(['levy', 'paid', '19,546 boats']);
  });

  test('leaves alone the values that the claim gives itself', () => {
    const index = indexOf('The levy on boats rose from 150 crowns to 165 crowns in June.');
    const found = evidenceFor(
      index,
      'The levy on boats rose from 150 crowns to 170 crowns in June.',
    );
    expect(
      found.facts.flatMap((one) => (one.type === 'figure' ? [[one.fact.value, one.result]] : [])),
    ).toEqual([
      [150, 'equal'],
      [170, 'different'],
    ]);
  });

  test('is known by the other figures that the passage has, too', () => {
    const index = indexOf('Allotment rents go from £48 to £56 a year.');
    const claim = 'Under item 9 members also agreed to raise allotment rents from £48 to £54.';
    const money = evidenceFor(index, claim).facts.filter((one) => one.fact.text.startsWith('£'));
    expect(money.map((one) => one.result)).toEqual(['equal', 'different']);
  });

  test('that is a part counts what the whole counts', () => {
    const index = indexOf('We find her guilty on fourteen counts of theft.');
    const found = evidenceFor(index, 'Vick was convicted on 14 of the 16 counts.');
    expect(found.facts[0]?.result).toBe('equal');
  });

  test('that is nearest to what the source has is the one that differs', () => {
    const index = indexOf('At the end of the year the company employed 1,480 people.');
    const claim = 'The company employs 1,460 people: 890 people on quays and 570 people on boats.';
    expect(evidenceFor(index, claim).facts.map((one) => one.result)).toEqual([
      'different',
      'not-found',
      'not-found',
    ]);
  });

  test('is found in a row of a table', () => {
    const found = check(
      'figure',
      'Inspectors counted 165 camps in Ost.',
      'Region,Camps\n\nOst,165 camps\n\nWest,12 camps',
    );
    expect(found.result).toBe('equal');
  });
});

describe('a short claim', () => {
  test('is about nothing in particular where it has one word besides its figure', () => {
    const source = 'In the hall 12 people waited for the mayor.';
    expect(check('figure', '64 people.', source).result).not.toBe('different');
  });
});

describe('a figure that the source counts by another word', () => {
  const source =
    'From photographs and public notices we identified 134 sites at which children from the ' +
    'eastern districts were held for schooling or recreation.';
  const claim = (count: number) =>
    `The Union runs a chain of ${count} “schools” in which children are taught to forget.`;

  test('is found where it is right, as it differs where its digits changed places', () => {
    expect([result(claim(134), source), result(claim(143), source)]).toEqual([
      'equal',
      'different',
    ]);
  });
});
