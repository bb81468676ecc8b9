import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (fields: { headline?: string; dek?: string }, body: string) =>
  run(body, fields)
    .findings.filter((one) => one.rule === 'contradictions/headline-strength')
    .map((one) => [one.field, one.text, one.related?.text]);

describe('contradictions/headline-strength', () => {
  it.each([
    [
      'Storm kills 30 in Dorn',
      'At least 12 people were killed in the storm, police said.',
      '30',
      'At least 12',
    ],
    ['30 dead in Dorn storm', 'Twelve people died and 30 were injured.', '30', 'Twelve'],
    ['Yard cuts 200 jobs', 'The yard will cut up to 200 jobs by spring.', '200', 'up to 200'],
    ['Storm injures 40', 'The storm killed 12 people and hurt at least 20.', '40', 'at least 20'],
  ])('reports %s, where the body has: %s', (line, body, words, related) => {
    expect(found({ headline: line }, body)).toEqual([['headline', words, related]]);
    expect(found({ dek: line }, body)).toEqual([['dek', words, related]]);
  });

  it.each([
    ['Storm kills 13 in Dorn', 'At least 12 people were killed in the storm.'],
    ['30 dead in Dorn storm', 'The death toll stands at 30, with 12 injured.'],
    ['Yard to cut up to 200 jobs', 'The yard will cut up to 200 jobs by spring.'],
    ['Storm kills 30', 'At first 12 people were reported dead. By Monday 30 had died.'],
    ['Storm hits 30 villages', 'At least 12 people were killed in the storm.'],
    ['Yard may lose 200 jobs', 'The yard will lose as many as 200 jobs.'],
  ])('leaves alone %s, where the body has: %s', (headline, body) => {
    expect(found({ headline }, body)).toEqual([]);
  });
});
