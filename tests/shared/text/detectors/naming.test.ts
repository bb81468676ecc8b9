import { describe, expect, it } from 'vitest';
import { findingsIn, run } from './run.ts';

/** Each finding of the group as rule, words and the words of the other place. */
const found = (body: string) =>
  run(body)
    .findings.filter((one) => one.group === 'names')
    .map((one) => [one.rule.slice('names/'.length), one.text, one.related?.text ?? '']);

describe('a last name before the first full reference', () => {
  it.each([
    ['Hale said the levy would rise.\n\nLina Hale, 52, runs the port.', 'Hale', 'Lina Hale'],
    ['Mayor Hale left early.\n\n“We pay,” said Lina Hale.', 'Hale', 'Lina Hale'],
    ['The plan was drawn by Okoro in May. James Okoro said it was late.', 'Okoro', 'James Okoro'],
  ])('is reported: %s', (body, words, other) => {
    expect(found(body)).toEqual([['last-name-first', words, other]]);
  });

  it.each([
    'Lina Hale said the levy would rise. Hale left.',
    // Another Hale was named in full before.
    'Tom Hale said so. Hale left. Lina Hale said nothing.',
    'The storm hit in Sand on Monday. Mira Sand said it was loud.',
    'Sand covered the pier. Mira Sand said it was loud.',
    '“Hale is a liar,” said Ben Reed. Lina Hale said nothing.',
    '## Hale pays\n\nLina Hale said so.',
    'The Hale family left. Lina Hale said nothing.',
    'They met in Hale Street. Lina Hale said nothing.',
    'Harbour Union said so. Sailors of the Union met. Dorn Union said no.',
  ])('is not: %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('one person in two spellings', () => {
  it.each([
    ['Lina Hale said so. Lina Halle said no.', 'Lina Halle', 'Lina Hale'],
    ['Anna Weber said so. Later Ana Weber said no.', 'Ana Weber', 'Anna Weber'],
    ['James Okoro said so. J. Okoro said no.', 'J. Okoro', 'James Okoro'],
    ['Karl Müller said so. Karl Mueller said no.', 'Karl Mueller', 'Karl Müller'],
    ['Zoë Strand said so. Zoe Strand said no.', 'Zoe Strand', 'Zoë Strand'],
    ['Dmytro Lubin, 40, left. Later Lubni said no.', 'Lubni', 'Dmytro Lubin'],
  ])('is reported: %s', (body, words, other) => {
    expect(found(body)).toEqual([['two-spellings', words, other]]);
  });

  it.each([
    'Mario Reed said so. Maria Reed said no.',
    'Daniel Reed said so. Daniela Reed said no.',
    'Tom Reed said so. Lina Reed said no.',
    'R. Okoro said so. James Okoro said no.',
    'Lina M. Hale said so. Lina Hale said no.',
    'J. R. Okoro said so. J.R. Okoro said no.',
    'Lina Hale said so. Hale’s aide said no. Hale said yes.',
    'Lina Hale said so. Tom Hill said no.',
    'Ben Reed said so. Reeds grew there. They said no.',
  ])('is not: %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('a title that changes', () => {
  it.each([
    ['Mayor Lina Hale left. Later Governor Hale spoke.', 'Hale', 'Lina Hale'],
    ['Foreign Minister Tom Reed left. Finance Minister Tom Reed spoke.', 'Tom Reed', 'Tom Reed'],
    ['Mayor Lina Hale left. Deputy Mayor Lina Hale spoke.', 'Lina Hale', 'Lina Hale'],
    ['Colonel Tom Reed left. Major Reed spoke.', 'Reed', 'Tom Reed'],
  ])('is reported: %s', (body, words, other) => {
    expect(found(body)).toEqual([['title-changes', words, other]]);
  });

  it.each([
    'Foreign Minister Tom Reed left. Minister Reed spoke.',
    'Sen. Tom Reed left. Senator Reed spoke.',
    'Mayor Lina Hale left. Lina Hale, a lawyer, spoke.',
    'Mayor Lina Hale left. Former mayor Lina Hale spoke.',
    'Mayor Lina Hale left. Governor Tom Hale spoke. Mr. Hale left.',
    'Defence Minister Tom Reed left. Defense Minister Tom Reed spoke.',
    'The human rights ombudsman, Mira Sand, left. Ombudsman Mira Sand spoke.',
    'Chairwoman Mira Sand left. Chair Mira Sand spoke. Ms. Sand left.',
  ])('is not: %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('acronyms', () => {
  it.each([
    ['The HSB closed the pier.', 'acronym-unexplained', 'HSB', ''],
    ['The HSB met. The Harbour Safety Board (HSB) spoke.', 'acronym-unexplained', 'HSB', 'HSB'],
    [
      'The Harbour Safety Board (HSB) met. The Harbour Safety Board (HSB) spoke.',
      'acronym-explained-twice',
      'HSB',
      'HSB',
    ],
    ['The Harbour Safety Board (HSB) met. Nobody spoke.', 'acronym-unused', 'HSB', ''],
  ])('are reported: %s', (body, rule, words, other) => {
    expect(found(body)).toEqual([[rule, words, other]]);
  });

  it.each([
    'The UN met the EU in the UK. A BBC crew and two MPs came by SUV.',
    'The Harbour Safety Board (HSB) met. The HSB’s chair spoke.',
    'The Harbour Safety Board (HSB) met. An HSB-run pier closed.',
    'The Harbour Safety Board met. The HSB spoke.',
    'HSB, the harbour’s safety body, met.',
    'The broadcaster VTV showed it.',
    '“The HSB is late,” said Lina Hale.',
    'They shouted: STOP THE BOATS NOW.',
    'JD Reed said so in Dorn, VL on Monday.',
    'They used polymerase chain reaction (PCR) tests. PCR is slow.',
    'Ben Reed (SDP) and Mira Sand (SDP) met.',
    'The Organisation for Security and Co-operation in Vesland (OSCV) met. OSCV spoke.',
    '## HSB MEETS\n\nNobody spoke.',
  ])('are left alone: %s', (body) => {
    expect(findingsIn('names', body)).toEqual([]);
  });

  it('count as used in the headline', () => {
    const body = 'The Harbour Safety Board (HSB) met. Nobody spoke.';
    expect(findingsIn('names', body, { headline: 'HSB meets' })).toEqual([]);
  });
});
