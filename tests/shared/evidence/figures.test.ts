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
  ])('is consistent: %s', (draft, source) => {
    expect(result(draft, source)).toBe('consistent');
  });

  test.each([
    ['Inspectors counted 165 camps in Ost.', 'In Ost, inspectors counted 156 camps in all.'],
    ['More than 20,000 boats paid the levy.', 'The levy was paid by 19,546 boats.'],
    ['Nearly 20,000 boats paid the levy.', 'The levy was paid by 12,400 boats.'],
    ['Nearly 20,000 boats paid the levy.', 'The levy was paid by more than 20,000 boats.'],
    ['Turnout in Dorn rose by 5 percent.', 'In Dorn the turnout rose by 5 percentage points.'],
    // A short claim has no more words than these.
    ['Rain fell for 16 days.', 'Rain fell for 14 days before the wall gave way.'],
    ['At most 300 boats paid the levy.', 'The levy was paid by 340 boats.'],
  ])('is different: %s', (draft, source) => {
    expect(result(draft, source)).toBe('different');
  });

  test.each([
    ['Inspectors counted 165 camps in Ost.', 'The ferry carried 165 sheep to the island.'],
    ['Inspectors counted 165 camps in Ost.', 'Inspectors were in Ost for weeks.'],
    ['The repairs cost $300 million in Dorn.', 'Repairs in Dorn took 300 days.'],
    ['Inspectors counted 165 camps in Ost.', 'Twelve camps for scouts opened elsewhere.'],
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
