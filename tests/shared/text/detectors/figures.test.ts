import { describe, expect, it } from 'vitest';
import { factsIn, findingsIn, run } from './run.ts';

/** text, then each figure as [words, value, approx, unit, counted]. */
type Expected = readonly [
  text: string,
  value: number,
  approx: string,
  unit: string,
  counted: string,
];
const labelled: readonly (readonly [text: string, ...figures: Expected[]])[] = [
  ['The list names 165 camps.', ['165', 165, 'exact', '', 'camps']],
  ['Nearly 20,000 children were moved.', ['Nearly 20,000', 20000, 'below', '', 'children']],
  [
    'More than 1.2bn people and over £3.5m were lost.',
    ['More than 1.2bn', 1.2e9, 'above', '', 'people'],
    ['over £3.5m', 3.5e6, 'above', '£', ''],
  ],
  ['Two dozen summer camps closed.', ['Two dozen', 24, 'exact', '', 'summer camps']],
  [
    'One and a half million crowns and half a million boats.',
    ['One and a half million crowns', 1.5e6, 'exact', 'crowns', ''],
    ['half a million', 5e5, 'exact', '', 'boats'],
  ],
  [
    'Three-quarters of the members and a third of voters agreed.',
    ['Three-quarters', 0.75, 'exact', '', ''],
    ['a third', 1 / 3, 'exact', '', 'voters'],
  ],
  [
    'Thousands of abducted children are missing.',
    ['Thousands', 1000, 'above', '', 'abducted children'],
  ],
  ['Tens of thousands of voters stayed away.', ['Tens of thousands', 10000, 'above', '', 'voters']],
  [
    'Turnout rose by 2.5 percentage points to 61 percent.',
    ['2.5 percentage points', 2.5, 'exact', 'points', ''],
    ['61 percent', 61, 'exact', 'percent', ''],
  ],
  ['About 40% agreed.', ['About 40%', 40, 'about', 'percent', '']],
  ['It costs $4.2 million a year.', ['$4.2 million', 4.2e6, 'exact', '$', '']],
  [
    'A 45-year-old man ran 42 km in three hours.',
    ['45-year-old', 45, 'exact', 'years', ''],
    ['42 km', 42, 'exact', 'km', ''],
    ['three hours', 3, 'exact', 'hours', ''],
  ],
  [
    'At least 1\u00A0200 tonnes were spilt.',
    ['At least 1\u00A0200 tonnes', 1200, 'above', 'tonnes', ''],
  ],
  ['Dorn won 3-1 on Saturday.', ['3-1', 3, 'exact', 'score', '']],
  [
    'A fee of 500-plus crowns, 30 boats or so.',
    ['500-plus', 500, 'above', '', 'crowns'],
    ['30', 30, 'exact', '', 'boats'],
  ],
  ['One in five skippers failed.', ['One in five', 0.2, 'exact', '', 'skippers']],
  [
    'Some 300 boats, twenty-five tugs and a hundred and five canoes.',
    ['Some 300', 300, 'about', '', 'boats'],
    ['twenty-five', 25, 'exact', '', 'tugs'],
    ['a hundred and five', 105, 'exact', '', 'canoes'],
  ],
  [
    'Up to 1,250,000 litres, as many as 12 wells.',
    ['Up to 1,250,000 litres', 1.25e6, 'below', 'litres', ''],
    ['as many as 12', 12, 'below', '', 'wells'],
  ],
  ['The network of 165 “camps” is old.', ['165', 165, 'exact', '', 'camps']],
  ['The temperature fell to 5 degrees.', ['5 degrees', 5, 'exact', 'degrees', '']],
  [
    'Ben Reed, 58, and two women aged 22 and 41 left.',
    ['58', 58, 'exact', 'years', ''],
    ['two', 2, 'exact', '', 'women'],
    ['22', 22, 'exact', 'years', ''],
    ['41', 41, 'exact', 'years', ''],
  ],
  ['The 12-member panel met.', ['12', 12, 'exact', '', '']],
  [
    'A million and a half people, a quarter of a million homes and several hundred boats.',
    ['A million and a half', 1.5e6, 'exact', '', 'people'],
    ['a quarter of a million', 2.5e5, 'exact', '', 'homes'],
    ['several hundred', 200, 'above', '', 'boats'],
  ],
  [
    'The pier is 1 234,5 metres, 1.234,5 metres or 1’234 metres long, with 12 345 bolts.',
    ['1 234,5 metres', 1234.5, 'exact', 'm', ''],
    ['1.234,5 metres', 1234.5, 'exact', 'm', ''],
    ['1’234 metres', 1234, 'exact', 'm', ''],
    ['12 345', 12345, 'exact', '', 'bolts'],
  ],
  [
    'Rates rose half a percentage point, or 25 basis points, not one percent.',
    ['half a percentage point', 0.5, 'exact', 'points', ''],
    ['25 basis points', 25, 'exact', 'points', ''],
    ['one percent', 1, 'exact', 'percent', ''],
  ],
  [
    'It paid 30 million Swiss francs, 1,200 EUR, 30p and hundreds of millions of crowns.',
    ['30 million Swiss francs', 3e7, 'exact', 'francs', ''],
    ['1,200 EUR', 1200, 'exact', 'EUR', ''],
    ['30p', 30, 'exact', 'pence', ''],
    ['hundreds of millions of crowns', 1e8, 'above', 'crowns', ''],
  ],
  [
    'The hall has 120 sq m and 10 km² of land; gusts of 60 km/h, minus 12 degrees and 30°C.',
    ['120 sq m', 120, 'exact', 'square m', ''],
    ['10 km²', 10, 'exact', 'square km', ''],
    ['60 km/h', 60, 'exact', 'kph', ''],
    ['minus 12 degrees', -12, 'exact', 'degrees', ''],
    ['30°C', 30, 'exact', 'degrees', ''],
  ],
  [
    'Kell lost 1–3, then won 6-4 6-3.',
    ['1–3', 1, 'exact', 'score', ''],
    ['6-4', 6, 'exact', 'score', ''],
    ['6-3', 6, 'exact', 'score', ''],
  ],
  [
    'Not quite 40 came, in the region of 50 left, as few as 12 stayed, 20-odd boats, 30 at most.',
    ['Not quite 40', 40, 'below', '', ''],
    ['in the region of 50', 50, 'about', '', ''],
    ['as few as 12', 12, 'above', '', ''],
    ['20-odd', 20, 'about', '', 'boats'],
    ['30 at most', 30, 'below', '', ''],
  ],
  [
    'Nearly half of voters, 9 out of 10 skippers and more than half the members agreed.',
    ['Nearly half', 0.5, 'below', '', 'voters'],
    ['9 out of 10', 0.9, 'exact', '', 'skippers'],
    ['more than half', 0.5, 'above', '', 'members'],
  ],
  [
    'Her ninth win came in the 12th minute of the 100th match.',
    ['ninth', 9, 'exact', 'ordinal', ''],
    ['12th', 12, 'exact', 'ordinal', ''],
    ['100th', 100, 'exact', 'ordinal', ''],
  ],
  [
    'Cuts over three years, not over 300 boats.',
    ['three years', 3, 'exact', 'years', ''],
    ['over 300', 300, 'above', '', 'boats'],
  ],
  [
    'Ada Quill (54) has boys aged nine and 11, and a six-month-old baby.',
    ['54', 54, 'exact', 'years', ''],
    ['nine', 9, 'exact', 'years', ''],
    ['11', 11, 'exact', 'years', ''],
    ['six-month-old', 6, 'exact', 'months', ''],
  ],
  [
    'Traffic fell by a fifth, to 88 cars; the number of passengers was flat, at 3.3m.',
    ['a fifth', 0.2, 'exact', '', ''],
    ['88', 88, 'exact', '', 'cars'],
    ['3.3m', 3.3e6, 'exact', '', ''],
  ],
  [
    'The 1.93m keeper ran 50m, and sales fell by half.',
    ['1.93m', 1.93, 'exact', 'm', ''],
    ['50m', 50, 'exact', 'm', ''],
    ['half', 0.5, 'exact', '', ''],
  ],
  [
    'The car parks were never more than 71% full, hardly more than 12 were lost, no fewer than 9 came.',
    ['never more than 71%', 71, 'below', 'percent', ''],
    ['hardly more than 12', 12, 'about', '', ''],
    ['no fewer than 9', 9, 'above', '', ''],
  ],
  [
    'Half as many boats lie five nautical miles off, in its engine room 12 pumps.',
    ['Half', 0.5, 'exact', '', ''],
    ['five nautical miles', 5, 'exact', 'nautical miles', ''],
    ['12', 12, 'exact', '', 'pumps'],
  ],
  [
    'Her grandfather, 71, was found; she was nine. At 17 she left, and he died at 91.',
    ['71', 71, 'exact', 'years', ''],
    ['nine', 9, 'exact', 'years', ''],
    ['17', 17, 'exact', 'years', ''],
    ['91', 91, 'exact', 'years', ''],
  ],
  [
    'It is 30 light-years off and two decades old, 12 µm wide, and cost five million lei.',
    ['30 light-years', 30, 'exact', 'light years', ''],
    ['two decades', 2, 'exact', 'decades', ''],
    ['12 µm', 12, 'exact', 'micrometres', ''],
    ['five million lei', 5e6, 'exact', 'lei', ''],
  ],
  [
    'After twenty-odd years, and at 71, she quit. “I’m 80,” she said; at 90 she sang. Lanz, now 60, left.',
    ['twenty-odd', 20, 'about', 'years', 'years'],
    ['71', 71, 'exact', 'years', ''],
    ['80', 80, 'exact', 'years', ''],
    ['90', 90, 'exact', 'years', ''],
    ['60', 60, 'exact', 'years', ''],
  ],
  [
    'The toll stood at nine, shares closed at 4.30, and it rose by two. It hums at 85 dB.',
    ['nine', 9, 'exact', '', ''],
    ['4.30', 4.3, 'exact', '', ''],
    ['two', 2, 'exact', '', ''],
    ['85 dB', 85, 'exact', 'decibels', ''],
  ],
  [
    'They were 12, in all 14 boats, with about 9 left and by nearly 7.',
    ['12', 12, 'exact', '', ''],
    ['14', 14, 'exact', '', 'boats'],
    ['about 9', 9, 'about', '', ''],
    ['nearly 7', 7, 'below', '', ''],
  ],
];

describe('figures', () => {
  for (const [text, ...expected] of labelled) {
    it(`reads ${text}`, () => {
      const found = factsIn('figure', text).map((one) => [
        one.text,
        one.value,
        one.approx,
        one.unit,
        one.counted,
      ]);
      expect(found).toEqual(expected);
      expect(findingsIn('figures', text)).toEqual([]);
    });
  }

  it.each([
    ['between 10 and 15 boats', 10, 15],
    ['10–15 boats', 10, 15],
    ['10 to 15 boats', 10, 15],
    ['1–2 million boats', 1e6, 2e6],
    ['ten or 12 boats', 10, 12],
    ['between six and seven boats', 6, 7],
    ['between twenty and thirty boats', 20, 30],
    ['between twenty and two hundred boats', 20, 200],
  ])('reads the range %s', (text, value, high) => {
    expect(factsIn('figure', `They saw ${text}.`)).toMatchObject([
      { value, high, counted: 'boats' },
    ]);
  });

  it('reads a change as two figures', () => {
    expect(factsIn('figure', 'It rose from 10 to 15 percent.').map((one) => one.value)).toEqual([
      10, 15,
    ]);
  });

  it.each([
    'On 4 December 2025, and in 2022, at 10:41 and 8 p.m., 20 hours ago.',
    'Article 5, Flight 370, Phase two, No. 12 and F-16 jets, Covid-19, A4 paper.',
    'Call +44 20 7946 0958 or see https://x.example/12/345?n=99.',
    'One of them left; no one saw the first boat. The 21st century began in the 1990s.',
    'Version 1.2.3 runs on 24/7.',
    'At one point, on 5th Avenue, in the fourth quarter of the 19th century.',
    'At 10.30 a.m., at 1030 GMT, half past two, two o’clock and in 450 BC.',
    'At 12 Harbour Street, Pier 3 and Windows 11 in the Group of Seven.',
    'Call 0800 123 456 or 555-0123.',
    'Under item 9 and point 4 of the agenda, in hut 3, from sample 14, on take 12.',
    'Write to the Town Hall, 1 Market Place, or to 12 Lower Hill.',
    'Ashmere (4-3-3) and Wyke (4-2-3-1) drew in the cup of ’94.',
    'It is five in the morning, and the boat is due there about 1700.',
    'It is not known how many millions are in it. Day 3, week 12 and round 4 are over.',
    'She was up at six, read until ten, and slept from nine to five at night; it was ten past four.',
    'He read “The Forty Steps” and saw “Deadfall 3” and “Two Weeks to Dorn”.',
    'It found NGC 7000 with the Voyager 2 probe; take the 42 bus, a size 9 shoe and a nine-to-five job.',
    'Ring 01632 960118, (01632) 960118 or 07700 900123, see pp 3-4, fig. 2, vol 3, flat 12 and bylaw 7.',
    'She wakes at 4.30, starts at seven, and is home before eight. A 3-D film of (4417) Hale.',
    'The 7.15 from Dorn was full of thirty-something men; it was ten to one.',
    'The 4 to 9 March fair, the 2024-25 season and the 3D film.',
  ])('has none in %s', (text) => {
    expect(factsIn('figure', text).map((one) => one.text)).toEqual([]);
  });

  it('reports digits that are no number, in fields too', () => {
    const { findings } = run('It cost 4,2000 crowns, not 12,34 or 1,200.', {
      dek: 'It cost 1,00 crowns.',
    });
    expect(findings.map((one) => [one.rule, one.field, one.text, one.severity])).toEqual([
      ['figures/malformed', 'dek', '1,00', 'blocker'],
      ['figures/malformed', 'body', '4,2000', 'blocker'],
      ['figures/malformed', 'body', '12,34', 'blocker'],
    ]);
  });

  it.each(['The levy rose 12.5.6 percent.', 'It cost 12,345,67 crowns.', 'It cost $1,5 million.'])(
    'reports %s',
    (text) => {
      expect(findingsIn('figures', text)).toHaveLength(1);
    },
  );

  it.each([
    'It cost 1,234,567.89 crowns, 12,34,567 rupees and 1.234.567 dinars.',
    'Rows 3,4 and 5, and 2,4-D, of version 12.5.6.',
  ])('accepts %s', (text) => {
    expect(findingsIn('figures', text)).toEqual([]);
  });

  it('stays silent for languages it does not know', () => {
    expect(factsIn('figure', 'Es waren 165 Lager.', { language: 'de' })).toEqual([]);
  });
});
