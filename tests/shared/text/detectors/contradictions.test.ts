import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (body: string, fields = {}) =>
  run(body, fields)
    .findings.filter((one) => one.group === 'contradictions')
    .map((one) => [one.rule, one.field, one.text, one.related?.text]);

describe('contradictions', () => {
  it.each([
    [
      'The register lists 165 camps.\n\nThe group later spoke of 156 camps.',
      '156 camps',
      '165 camps',
    ],
    [
      'The harbour office lists 40 fishing boats in the inner basin. It rained. The harbour office says that 70 fishing boats use the inner basin.',
      '70 fishing boats',
      '40 fishing boats',
    ],
    [
      'More than 500 people marched to the town hall on Sunday. At the town hall the crowd was calm. Organisers were glad that about 200 people marched to the town hall.',
      'about 200 people',
      'More than 500 people',
    ],
    [
      'With the two rebels absent, it passed. The three rebels may face a board.',
      'three rebels',
      'two rebels',
    ],
    [
      'The bridge cost 12 million crowns. The bridge, which cost 21 million crowns, was late.',
      '21 million crowns',
      '12 million crowns',
    ],
    [
      'The factory employs 450 people. The factory, which employs 540 people, will close.',
      '540 people',
      '450 people',
    ],
    ['Marta Wolk, 54, is mayor. It rained. Mayor Wolk, 56, was glad.', '56', '54'],
  ])('shows both places: %s', (body, here, there) => {
    expect(found(body)).toEqual([['contradictions/figures', 'body', here, there]]);
  });

  it.each([
    'Nearly 20,000 children were moved. In all, 19,546 children were moved.',
    'Thousands of children were moved by Ost. Some 20,000 children were moved by Ost.',
    'The storm sank 12 boats. Another 40 boats were damaged in the storm.',
    'In 2022 the fleet had 40 boats in Dorn. In 2023 the fleet had 30 boats in Dorn.',
    'Police said 200 people marched to the hall. Organisers said 500 people marched to the hall.',
    'The fleet has 40 fishing boats. The fleet has 12 patrol boats.',
    'Six people live there. Two people were hurt on the pier.',
    'Prices rose by 3 percent. Wages rose by 2 percentage points.',
    'It fell from 165 boats to 156 boats.',
    'It has 165 boats, more than the 138 boats of spring. It counted 138 boats in spring.',
    'The two rebels from Dorn left. The three rebels from Kell stayed.',
    'Petra Lund, 47, and her brother, Jonas Lund, 51, left.',
    'The bridge cost 12 million crowns. The bridge brings in 15 million crowns.',
    'A third of voters went to the town hall. Two-thirds of voters went to the town hall.',
  ])('accepts %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it('compares headline and dek with the body', () => {
    const body = 'The office counted 156 boats on Sunday. The levy is 12 percent.';
    expect(
      found(body, { headline: 'Storm sinks 165 boats', dek: 'A levy of 15 percent is due.' }),
    ).toEqual([
      ['contradictions/headline-figure', 'headline', '165', '156 boats'],
      ['contradictions/headline-figure', 'dek', '15 percent', '12 percent'],
    ]);
    expect(
      found(body, { headline: 'Storm sinks over 150 boats', dek: 'Levy of 12 percent.' }),
    ).toEqual([]);
    expect(found('Nothing was counted.', { headline: 'Storm sinks 165 boats' })).toEqual([]);
  });

  it.each([
    [
      'Vesland alleges the transfer of thousands of children to Ost.\n\nNearly 20,000 pupils stayed. The exact number of children sent to Ost remains undisclosed.',
      'thousands of children',
      'The exact number of children sent to Ost remains undisclosed',
    ],
    [
      'The storm sank 12 boats. The council did not say how many boats the storm had sunk.',
      '12 boats',
      'did not say how many boats the storm had sunk',
    ],
    [
      'The club signed Ivo Brandt for 3 million crowns. The fee was not disclosed.',
      '3 million crowns',
      'The fee was not disclosed',
    ],
    [
      'Some 200 families were moved. The council has not said how many families were moved.',
      'Some 200 families',
      'has not said how many families were moved',
    ],
  ])('shows a quantity that the copy says nobody knows: %s', (body, here, there) => {
    expect(found(body)).toEqual([['contradictions/undisclosed', 'body', here, there]]);
  });

  it.each([
    ['Two League members break ranks', 'The 114 members of the house took part on Sunday.'],
    ['Hale jailed for four years', 'The trial began three years ago.'],
    ['Levy up 12 percent', 'Turnout was 61 percent. The levy rises by 12 percent.'],
  ])('accepts the headline %s over %s', (headline, body) => {
    expect(found(body, { headline })).toEqual([]);
  });

  it('accepts an unknown quantity of something else', () => {
    expect(
      found('Ost moved 12 boats in spring. The number of children sent to Dorn is unknown.'),
    ).toEqual([]);
    expect(
      found('Ost moved 12 boats in spring. The number of boats sent to Dorn is unknown.'),
    ).toEqual([]);
  });
});
