import { describe, expect, it } from 'vitest';
import { findingsIn, run } from './run.ts';

describe('language', () => {
  it('offers to take a doubled word out', () => {
    const [finding] = run('It is in the the harbour.').findings;
    expect(finding).toMatchObject({
      rule: 'language/doubled-word',
      severity: 'warning',
      text: 'the the',
      replacement: 'the',
    });
  });

  it('offers no fix that would lose Markdown', () => {
    const [finding] = run('It is in *the* the harbour.').findings;
    expect(finding).toMatchObject({ rule: 'language/doubled-word', text: '*the* the' });
    expect(finding).not.toHaveProperty('replacement');
  });

  it('notes loaded words', () => {
    const found = run('Shockingly, the notorious levy passed.').findings;
    expect(found.map((one) => [one.rule, one.severity, one.text])).toEqual([
      ['language/loaded-word', 'note', 'Shockingly'],
      ['language/loaded-word', 'note', 'notorious'],
    ]);
  });

  it('notes sentences that nobody can follow', () => {
    const long = `It ${'went on and '.repeat(20)}ended.`;
    expect(findingsIn('language', long)).toEqual([['language/long-sentence', long]]);
  });

  it.each([
    '“It is shockingly, shockingly bad bad,” said Lina Hale.',
    'They had had enough, and that that was so is known in Pago Pago.',
    'He left. Left alone, she stayed.',
  ])('accepts %s', (text) => {
    expect(findingsIn('language', text)).toEqual([]);
  });
});
