import { describe, expect, it } from 'vitest';
import { factsIn, findingsIn } from './run.ts';

/** text, then each attribution as [speaker, cue, named]. */
const labelled: readonly (readonly [
  text: string,
  ...said: (readonly [string, string, boolean])[],
])[] = [
  ['According to the Harbour Union, 12 boats sank.', ['the Harbour Union', 'According to', true]],
  ['The ministry has repeatedly denied that.', ['The ministry', 'denied', true]],
  [
    'Ost has acknowledged the loss, but insists that nobody died.',
    ['Ost', 'acknowledged', true],
    ['Ost', 'insists', true],
  ],
  [
    'Vesland has cut its budget, alleging the waste of thousands of crowns.',
    ['Vesland', 'alleging', true],
  ],
  ['Vesland estimates that nearly 20,000 boats were lost.', ['Vesland', 'estimates', true]],
  ['“No,” said Lina Hale.', ['Lina Hale', 'said', true]],
  ['Lina Hale, the mayor of Dorn, said that it would rain.', ['Lina Hale', 'said', true]],
  ['In Dorn the mayor said it would rain.', ['the mayor', 'said', true]],
  [
    'She said the mayor had announced a levy.',
    ['She', 'said', true],
    ['the mayor', 'announced', true],
  ],
  [
    'A spokesman for the council told reporters that it would.',
    ['A spokesman for the council', 'told', false],
  ],
  [
    'Two officials familiar with the plan said it was dead.',
    ['Two officials familiar with the plan', 'said', false],
  ],
  ['A resident who said he had seen it left.', ['A resident', 'said', false]],
  ['Critics say the levy is unfair.', ['Critics', 'say', false]],
  ['Some experts warned of floods.', ['Some experts', 'warned', false]],
  [
    'The report was made public by the union’s secretary, Mira Sand.',
    ['the union’s secretary, Mira Sand', 'made public by', true],
  ],
  [
    'It draws on testimony from the Institute for Tides.',
    ['the Institute for Tides', 'testimony from', true],
  ],
  ['The boats were reportedly sold.', ['', 'reportedly', false]],
  ['He is said to have left.', ['', 'is said to', false]],
  [
    'A representative from the union, addressing the council, provided details.',
    ['A representative from the union', 'addressing', false],
  ],
  [
    'A council spokeswoman, who asked not to be named, said it was dead.',
    ['A council spokeswoman', 'said', false],
  ],
  [
    'A senior official who asked not to be named said it was dead.',
    ['A senior official', 'said', false],
  ],
  [
    'One of the three officials who voted against the levy warned of floods.',
    ['One of the three officials', 'warned', false],
  ],
  ['According to a report published in May, it sank.', ['a report', 'According to', true]],
  ['He said it was late, adding that nobody had left.', ['He', 'said', true]],
  ['The council did not say why.'],
  [
    'It was made public by Vesland’s rights ombudsman, Mira Sand, in May.',
    ['Vesland’s rights ombudsman, Mira Sand', 'made public by', true],
  ],
  ['The court ruled that the pier was sold.', ['The court', 'ruled', true]],
  ['The claim was rejected by Vesland.', ['Vesland', 'rejected by', true]],
  ['“We pay,” Hale added.', ['Hale', 'added', true]],
  ['Hale stressed that nobody left.', ['Hale', 'stressed', true]],
  ['Police officer Ana Sand said it was late.', ['Police officer Ana Sand', 'said', true]],
];

describe('attribution', () => {
  for (const [text, ...expected] of labelled) {
    it(`reads ${text}`, () => {
      const found = factsIn('attribution', text).map((one) => [one.speaker, one.cue, one.named]);
      expect(found).toEqual(expected);
    });
  }

  it.each([
    'The claims of Ost were rejected, and the reported cases fell.',
    'He was told to leave and was accused of theft.',
    'The United States charges a fee for notes and posts.',
    'What was said stays here.',
    'Their alleged roles and a suggested retail price are noted authors’ work.',
    'They have to say it.',
    'She found a boat and decided to go.',
  ])('finds nobody in %s', (text) => {
    expect(factsIn('attribution', text).map((one) => one.text)).toEqual([]);
  });

  it('does not look into what someone says', () => {
    const said = factsIn('attribution', '“Critics say I stole it,” said Lina Hale.');
    expect(said.map((one) => one.speaker)).toEqual(['Lina Hale']);
  });

  it.each([
    [
      'A spokesman for the council told reporters that it would.',
      'attribution/unnamed-source',
      'A spokesman for the council told',
    ],
    [
      'A representative from the union, addressing the council, gave details.',
      'attribution/unnamed-source',
      'A representative from the union',
    ],
    ['Critics say the levy is unfair.', 'attribution/vague-source', 'Critics say'],
    ['The boats were allegedly sold.', 'attribution/unattributed-report', 'allegedly'],
  ])('reports %s', (text, rule, words) => {
    expect(findingsIn('attribution', text)).toEqual([[rule, words]]);
  });

  it.each([
    'Lina Hale said so. The boats were reportedly sold.',
    'The ministry said it would rain.',
    'She said it would rain.',
    '“Critics say so,” said Lina Hale.',
  ])('accepts %s', (text) => {
    expect(findingsIn('attribution', text)).toEqual([]);
  });
});
