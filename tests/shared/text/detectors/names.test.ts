import { describe, expect, it } from 'vitest';
import { factsIn } from './run.ts';

/** text, then each name as [words, kind, title]. */
const labelled: readonly (readonly [
  text: string,
  ...names: (readonly [string, string, string])[],
])[] = [
  ['It was President Anton Weber who left.', ['President Anton Weber', 'person', 'President']],
  [
    'We met Mayor Lina Hale and Dr. J. R. Okoro.',
    ['Mayor Lina Hale', 'person', 'Mayor'],
    ['Dr. J. R. Okoro', 'person', 'Dr.'],
  ],
  [
    'Chief Inspector Olof Strand left.',
    ['Chief Inspector Olof Strand', 'person', 'Chief Inspector'],
  ],
  [
    'It was told by the human rights ombudsman, Dmytro Sand.',
    ['human rights ombudsman, Dmytro Sand', 'person', 'human rights ombudsman'],
  ],
  [
    'Mira Sand, 45, the union’s secretary, left.',
    ['Mira Sand, 45, the union’s secretary', 'person', 'secretary'],
  ],
  [
    'The Regional Centre for Tidal Rights (RCTR) closed.',
    ['Regional Centre for Tidal Rights (RCTR)', 'organisation', ''],
  ],
  [
    'The Ministry of Tides and the Dorn City Council met.',
    ['Ministry of Tides', 'organisation', ''],
    ['Dorn City Council', 'organisation', ''],
  ],
  [
    'They were taken to the Songdo summer camp in North Korea.',
    ['Songdo summer camp', 'place', ''],
    ['North Korea', 'place', ''],
  ],
  ['Boats left Norway’s coast for Sweden.', ['Norway', 'place', ''], ['Sweden', 'place', '']],
  // A last name that comes back alone, a given name, a relative.
  [
    'Luce Ferran came late. Then Ferran fell, with Clara Moss watching.',
    ['Luce Ferran', 'person', ''],
    ['Clara Moss', 'person', ''],
  ],
  ['He left with his wife, Pia Doll.', ['Pia Doll', 'person', '']],
  ['The Northern Cup is old. Then the Cup was lost, and Comet Quist came back.'],
  // What somebody is, then the name.
  [
    'It is late, remembers the president of the club, Dinu Hang.',
    ['president of the club, Dinu Hang', 'person', 'president of the club'],
  ],
  ['An auditor hired by the city, Prya Rao, testified.', ['Prya Rao', 'person', '']],
  ['“No,” says the oldest of them, Flora Buc.', ['Flora Buc', 'person', '']],
  ['“No,” said the agent, Berit Soll.', ['agent, Berit Soll', 'person', 'agent']],
  ['The river, Alto Quer, has risen.'],
  [
    'City Attorney Pol Devry and Cllr Ada Brook left; so did the chair, Cllr Hugo March.',
    ['City Attorney Pol Devry', 'person', 'City Attorney'],
    ['Cllr Ada Brook', 'person', 'Cllr'],
    ['Cllr Hugo March', 'person', 'Cllr'],
  ],
  // Companies.
  [
    'Kystlin AS, Marlow & Finch and the company Lactro left.',
    ['Kystlin AS', 'organisation', ''],
    ['Marlow & Finch', 'organisation', ''],
    ['Lactro', 'organisation', ''],
  ],
  // Places by what is in them, the way there, the noun before them.
  [
    'The dairy of Orse burns. In La Hort nobody sleeps; at Mina Hond a bus was on the run to Gran.',
    ['Orse', 'place', ''],
    ['La Hort', 'place', ''],
    ['Mina Hond', 'place', ''],
    ['Gran', 'place', ''],
  ],
  [
    'Lake Vara, Mount Hesk, the Hesk Glacier and the Strait of Ode froze.',
    ['Lake Vara', 'place', ''],
    ['Mount Hesk', 'place', ''],
    ['Hesk Glacier', 'place', ''],
    ['Strait of Ode', 'place', ''],
  ],
];

describe('names', () => {
  for (const [text, ...expected] of labelled) {
    it(`reads ${text}`, () => {
      expect(factsIn('name', text).map((one) => [one.text, one.kind, one.title])).toEqual(expected);
    });
  }

  it.each([
    'The president left, and the Russian port was closed.',
    'On Monday Boats and Nets went up (UP).',
    '## Council Of Elders Meets In The Old Port',
    'The Council met.',
    'In May, in English, in Parliament and at Easter nobody sang “The Iron Song”.',
    'He saw it in The Iron Road.',
  ])('has none in %s', (text) => {
    expect(factsIn('name', text).map((one) => one.text)).toEqual([]);
  });
});
