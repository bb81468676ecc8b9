import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const found = (fields: { headline?: string; dek?: string }, body: string) =>
  run(body, fields)
    .findings.filter((one) => one.rule === 'contradictions/headline-certainty')
    .map((one) => [one.field, one.text, one.related?.text]);

describe('contradictions/headline-certainty', () => {
  it.each([
    [
      'Mayor took bribes from builder',
      'Prosecutors say the mayor took bribes. The mayor is accused of taking bribes worth 12 crowns.',
      'took bribes',
      'Prosecutors say the mayor took bribes.',
    ],
    [
      'Yard to close in spring',
      'The yard may close in spring if no buyer is found, its owner said.',
      'to close',
      'The yard may close in spring if no buyer is found, its owner said.',
    ],
    [
      'Chemical causes cancer',
      'The chemical may cause cancer, a group says.',
      'causes',
      'The chemical may cause cancer, a group says.',
    ],
  ])('reports %s, where the body has: %s', (line, body, words, related) => {
    expect(found({ headline: line }, body)).toEqual([['headline', words, related]]);
    expect(found({ dek: line }, body)).toEqual([['dek', words, related]]);
  });

  it.each([
    ['Mayor accused of taking bribes', 'Prosecutors say the mayor took bribes.'],
    [
      'Mayor took bribes from builder',
      'The court found that the mayor took bribes. He was accused of more bribery.',
    ],
    [
      'Mayor took bribes from builder',
      'The mayor took bribes of 12 crowns. He is accused of more bribery.',
    ],
    ['Yard to close in spring', 'The yard will close in spring. It may close earlier.'],
    ['Yard will close, says owner', 'The yard may close in spring.'],
    ['Mayor took bribes from builder', 'Nobody spoke about it.'],
  ])('leaves alone %s, where the body has: %s', (headline, body) => {
    expect(found({ headline }, body)).toEqual([]);
  });
});
