import { expect, test } from 'vitest';
import { conflictsIn } from './labelled.ts';

/** Copy by hand that is at odds with itself once. */
const atOdds = [
  'Sales rose from 250 to 200 in a year.',
  'Unemployment fell to 9 percent from 7 percent.',
  'The price was cut from 30 crowns to 45 crowns.',
  'Membership doubled from 200 to 320 in a year.',
  'The debt was halved from 900,000 crowns to 640,000 crowns.',
  'Membership tripled to 500 from 200.',
  'She led the party for 12 years, from 1998 to 2004.',
  'He was mayor between 1998 and 2004, a term of nine years.',
  'The bridge closed 20 years ago, in 2011.',
  'The yard shut in 2011, 20 years ago.',
  'The road is 50 kilometres (20 miles) long.',
  'The tower is 180 metres (390 feet) high.',
  'It was 30 degrees Celsius (76 degrees Fahrenheit) in the shade.',
  'The farm has 200 hectares (900 acres) of land.',
  'The wind reached 90 km/h (70 mph) at the pier.',
];

/** Copy by hand that looks so and is not. */
const inOrder = [
  'Sales rose from 200 to 250 in a year.',
  'The team rose from 14th to ninth in the table.',
  'The club climbed from 14 to nine in the rankings.',
  'It took the ship from 31 hours to 22 to get up.',
  'Membership doubled from 200 to 410 in a year.',
  'Membership nearly doubled from 200 to 350 in a year.',
  'Interest costs nearly doubled to €11.9m from €6.4m.',
  'The number of boats was cut from 40 to 30.',
  'Up to 30 boats came from 12 ports.',
  'He cut it down from 12 pages to six.',
  'The fee was raised from 3 to 4 percent.',
  'Temperatures rose from minus 5 to 2 degrees.',
  'She led the party for six years, from 1998 to 2004.',
  'She led the party for seven years, from March 1998 to 2004.',
  'Over seven years, much of it through checks, she wrote 212 checks between March 2016 and June 2023.',
  'He was jailed for 12 years for robberies between 1998 and 2004.',
  'She served 12 years, from 1998 to 2004 as a clerk and then as a judge.',
  'The bridge closed 20 years ago, in 2006.',
  'The firm, 30 years old, moved in 2011.',
  'It rose by 12 percent in the ten years to 2024.',
  'The road is 50 kilometres (31 miles) long.',
  'The road is about 50 kilometres (30 miles) long.',
  'The tower is 180 metres (590 feet) high.',
  'The tower is 100 metres (330 feet) high.',
  'The pole is 2 metres (6 feet) high.',
  'The walk is 10 km (six miles) long.',
  'It was 30 degrees Celsius (86 degrees Fahrenheit) in the shade.',
  'It was minus 10 degrees Celsius (14 degrees Fahrenheit) at dawn.',
  'The farm has 200 hectares (494 acres) of land.',
  'The farm has 200 hectares (about 500 acres) of land.',
  'The wind reached 90 km/h (56 mph) at the pier.',
  'The ship did 20 knots (37 km/h) in the bay.',
  'The race is 5 km (3 miles) for children, 10 km (6 miles) for others.',
  'It lies 12 miles (19 km) from Dorn.',
  'The beach is 800 metres (half a mile) long.',
  'The room is 40 square metres (430 square feet).',
  'It weighs 30 grams (1 ounce).',
];

test.each(atOdds)('%s is at odds with itself', (copy) => {
  expect(conflictsIn(copy)).toHaveLength(1);
});

test.each(inOrder)('%s is in order', (copy) => {
  expect(conflictsIn(copy)).toEqual([]);
});
