import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '../../../../shared/model/default-house-style.ts';
import { analyze } from '../../../../shared/text/analyze.ts';
import { findingsIn, goodFields, run } from './run.ts';

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

  it.each([
    ['At the end of the day, the levy passed.', 'At the end of the day'],
    ['The plea fell on deaf ears.', 'fell on deaf ears'],
    ['They took the lion’s share.', 'the lion’s share'],
  ])('notes worn phrases: %s', (text, words) => {
    expect(findingsIn('language', text)).toEqual([['language/cliche', words]]);
  });

  it.each([
    '“At the end of the day, we pay,” said Lina Hale.',
    'They met at the end of the month.',
    'The storm was perfect for sailing.',
  ])('notes no worn phrase in %s', (text) => {
    expect(findingsIn('language', text)).toEqual([]);
  });
});

describe('the passive voice', () => {
  const inStyle = (body: string) =>
    analyze({
      fields: goodFields,
      body,
      style: { ...defaultHouseStyle(), ruleSeverity: { 'language/passive': 'note' } },
      today: '2026-03-04',
    })
      .findings.filter((one) => one.rule === 'language/passive')
      .map((one) => one.text);

  it('is not looked at unless the house style asks for it', () => {
    expect(findingsIn('language', 'The pier was sold.')).toEqual([]);
    expect(inStyle('The pier was sold.')).toEqual(['was sold']);
  });

  it.each([
    ['The pier was quietly closed by the council.', 'was quietly closed'],
    ['The boats have been moved.', 'been moved'],
    ['It wasn’t told.', 'wasn’t told'],
  ])('is found in %s', (text, words) => {
    expect(inStyle(text)).toEqual([words]);
  });

  it.each([
    'The council closed the pier.',
    'She was worried and is married.',
    'The pier is red, and it was, he said, closed.',
    '“The pier was sold,” said Lina Hale.',
    'The pier is “closed”.',
  ])('is not found in %s', (text) => {
    expect(inStyle(text)).toEqual([]);
  });
});
