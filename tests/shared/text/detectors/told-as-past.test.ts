import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (body: string) =>
  run(body)
    .findings.filter((one) => one.rule === 'dates/future-as-past')
    .map((one) => one.text);

describe('dates/future-as-past', () => {
  it.each([
    ['The bridge was opened on 12 March 2031 by the mayor.', '12 March 2031'],
    ['The bridge opened in 2031 and closed in 2020.', '2031'],
    ['On 12 March 2031, the bridge was closed.', '12 March 2031'],
    ['In 2028 the council met twice.', '2028'],
    ['The deal was signed on 4 May 2026.', '4 May 2026'],
  ])('reports %s', (body, words) => {
    expect(found(body)).toEqual([words]);
  });

  it.each([
    'The bridge was opened on 4 March 2026, and the yard in March 2026.',
    'The bridge will be opened on 12 March 2031.',
    'The work was planned in 2020 to end in 2031.',
    'The council approved a bridge in 2031.',
    '“It was opened in 2031,” said Hale.',
    'Elections are held in 2027. He is to retire in 2030.',
    'The rule, passed in 2019, ends in 2029.',
    'The bridge was opened on 12 April.',
  ])('leaves alone %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});
