import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const rules: ReadonlySet<string> = new Set([
  'attribution/unattributed-allegation',
  'attribution/single-source',
  'attribution/plural-sources',
]);
const found = (body: string, fields: Parameters<typeof run>[1] = {}) =>
  run(body, fields)
    .findings.filter((one) => rules.has(one.rule))
    .map((one) => [one.rule.slice('attribution/'.length), one.field, one.text]);

describe('an allegation without anybody who makes it', () => {
  it.each([
    ['It rained. Ben Reed was accused of theft.', 'was accused of'],
    ['The alleged bribes were paid in cash.', 'The alleged'],
    ['The fund closed amid allegations of fraud.', 'allegations of'],
    ['Reed embezzled four million crowns from the fund.', 'embezzled'],
    [
      '“We sail,” said Lina Hale. It rained. It snowed. The alleged bribes were paid.',
      'The alleged',
    ],
  ])('is reported: %s', (body, words) => {
    expect(found(body)).toEqual([['unattributed-allegation', 'body', words]]);
  });

  it.each([
    'Ben Reed was accused of theft by the harbour union.',
    'The union and the council spoke. The ministry said so. Ben Reed was accused of theft.',
    'The council told the story.\n\nBen Reed was accused of theft.',
    'A court heard on Monday that Reed embezzled the fund.',
    'Reed was convicted. He stole four million crowns.',
    'According to the ministry, the alleged bribes were paid.',
    '“Reed embezzled the fund,” said Lina Hale.',
    'The thief stole away, and the show stole hearts.',
    'The union’s allegations of fraud were heard.',
    'Prosecutors spoke. The alleged bribes were paid.',
    'The Harbour Union accuses the council of fraud. Lina Hale alleges it too. It rained. It snowed. The alleged bribes were paid.',
    'It rained. Nobody spoke of the specific accusation of theft.',
  ])('is not: %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('an allegation that one source carries', () => {
  it.each([
    'The Harbour Union alleges that the council sold the pier.',
    'Lina Hale accused the council of fraud. The Dorn Council denied it.',
  ])('is noted: %s', (body) => {
    expect(found(body).map(([rule]) => rule)).toEqual(['single-source']);
    expect(
      run(body).findings.find((one) => one.rule === 'attribution/single-source'),
    ).toMatchObject({
      severity: 'note',
    });
  });

  it.each([
    'The Harbour Union alleges that the council sold the pier. Lina Hale said so too.',
    'The Harbour Union said that the council sold the pier.',
    'The Harbour Union alleges that it was sold. An official said it was.',
  ])('is not: %s', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('plural sources where one is named', () => {
  const body =
    'According to the Harbour Union, the council sold the pier. The Harbour Union said it was late.';

  it('are reported in the dek, beside the one source', () => {
    const dek = 'The council sold the pier, citing harbour groups.';
    expect(found(body, { dek })).toEqual([['plural-sources', 'dek', 'citing harbour groups']]);
    const finding = run(body, { dek }).findings.find((one) => one.field === 'dek');
    expect(finding?.related).toMatchObject({
      field: 'body',
      text: 'According to the Harbour Union',
    });
  });

  it('are groups, whoever else is named', () => {
    const dek = 'The council sold the pier, citing harbour groups.';
    expect(found(`${body} Mayor Lina Hale said so.`, { dek })).toHaveLength(1);
    expect(found('Mayor Lina Hale said so.', { dek })).toEqual([]);
    const acronym =
      'According to the Regional Centre for Tides (RCT), it was sold. The RCT said so.';
    expect(found(`${acronym} Vesland denied it.`, { dek })).toHaveLength(1);
    expect(found(`${acronym} The Harbour Union said so.`, { dek })).toEqual([]);
  });

  it('are reported in the body', () => {
    expect(found(`${body} Critics say it was cheap.`)).toEqual([
      ['plural-sources', 'body', 'Critics say'],
    ]);
  });

  it.each([
    [`${body} Lina Hale said so. Critics say it was cheap.`, ''],
    [`${body} It was sold, according to groups including the Tide Fund.`, ''],
    ['Critics say it was cheap.', ''],
    [body, 'The council sold the pier, citing a harbour group.'],
    [`${body} “Critics say it was cheap.”`, ''],
  ])('are not: %s %s', (text, dek) => {
    expect(found(text, { dek })).toEqual([]);
  });
});
