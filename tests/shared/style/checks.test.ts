import { describe, expect, it } from 'vitest';
import { findingSchema } from '../../../shared/model/finding.ts';
import { check, findings, reported } from './run.ts';

describe('existence', () => {
  const clutter = `
extends: existence
message: "Leave out '%s'."
level: error
ignorecase: true
tokens:
  - going forward
  - very
exceptions:
  - very first
`;

  it('reports words with place, severity and message', () => {
    const found = findings(clutter, 'The levy is Very high going forward.');
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'style/house-rule',
        group: 'style',
        severity: 'blocker',
        field: 'body',
        start: 12,
        end: 16,
        text: 'Very',
        message: "Leave out 'Very'.",
      }),
      expect.objectContaining({ text: 'going forward' }),
    ]);
    for (const one of found) expect(findingSchema.parse(one)).toEqual(one);
  });

  it.each([
    'Every delivery arrived.',
    'It was the very first mooring.',
    '“We are very glad, going forward,” said Lina Hale, the mayor.',
  ])('leaves alone: %s', (body) => {
    expect(reported(clutter, body)).toEqual([]);
  });

  it('looks between words with nonword, and keeps to letters of any language without', () => {
    const dashes = 'extends: existence\nmessage: x\nnonword: true\ntokens: [" - ", "--"]';
    expect(reported(dashes, 'The quay - once a mill -- is shut.')).toEqual(['-', '--']);
    const cafe = 'extends: existence\nmessage: x\ntokens: [caf]';
    expect(reported(cafe, 'A café, a caf.')).toEqual(['caf']);
  });

  it('joins raw with tokens', () => {
    const yaml = "extends: existence\nmessage: x\nraw: ['(?:the|a) ']\ntokens: [quay, mole]";
    expect(reported(yaml, 'On the quay, on a mole, at quay.')).toEqual(['the quay', 'a mole']);
    const after = `${yaml}\nappend: true`.replace("'(?:the|a) '", "' wall'");
    expect(reported(after, 'The quay wall, the mole.')).toEqual(['quay wall']);
  });

  it('offers a fix where the action has one word to write', () => {
    const yaml = 'extends: existence\nmessage: x\ntokens: [cheque]';
    const [finding] = findings(`${yaml}\naction:\n  name: replace\n  params: [check]`, 'A cheque.');
    expect(finding).toMatchObject({ replacement: 'check', expected: 'check' });
    const [unsure] = findings(
      `${yaml}\naction:\n  name: replace\n  params: [check, bill]`,
      'A cheque.',
    );
    expect(unsure).not.toHaveProperty('replacement');
    const [removed] = findings(`${yaml}\naction:\n  name: remove`, 'A cheque.');
    expect(removed).not.toHaveProperty('replacement');
  });

  it('stops at its limit', () => {
    const yaml = 'extends: existence\nmessage: x\nlimit: 2\ntokens: [levy]';
    expect(reported(yaml, 'Levy, levy, levy, levy.')).toHaveLength(2);
  });
});

describe('substitution', () => {
  const plain = `
extends: substitution
message: Write '%s', not '%s'.
level: suggestion
ignorecase: true
swap:
  in order: so
  in order to: to
  utili[sz]e: use
  spokes(?:man|woman): spokesperson|name the person
`;

  it('says what to write, the longest entry first, with a fix where there is one word', () => {
    const found = findings(plain, 'Utilise it in order to save. A spokesman came.');
    expect(found.map((one) => [one.text, one.message, one.expected, one.replacement])).toEqual([
      ['Utilise', "Write 'use', not 'Utilise'.", 'use', 'Use'],
      ['in order to', "Write 'to', not 'in order to'.", 'to', 'to'],
      [
        'spokesman',
        "Write 'spokesperson or name the person', not 'spokesman'.",
        'spokesperson or name the person',
        undefined,
      ],
    ]);
  });

  it('leaves to a person what the words leave open', () => {
    const yaml = 'extends: substitution\nmessage: x\nswap:\n  airmen: pilot(s)\n  boatmen: crew';
    const found = findings(yaml, 'The airmen, the boatmen and the boatmen.');
    expect(found.map((one) => one.replacement)).toEqual([undefined, 'crew', 'crew']);
    const shouted = findings(`${yaml}\nignorecase: true`, 'The BOATMEN left.');
    expect(shouted[0]).toMatchObject({ expected: 'crew' });
    expect(shouted[0]).not.toHaveProperty('replacement');
  });

  it('fills in what an entry captured, though another entry stands before it', () => {
    const yaml = `extends: substitution\nmessage: x\nswap:\n  '(\\d+) per cent': $1%\n  '(no)+pe': no`;
    expect(findings(yaml, 'It rose 12 per cent.')[0]?.replacement).toBe('12%');
  });

  it.each(['To use it.', '“We utilise it,” said Lina Hale, the mayor.', 'A reutiliser.'])(
    'leaves alone: %s',
    (body) => {
      expect(reported(plain, body)).toEqual([]);
    },
  );

  it('does not report what is already right', () => {
    const yaml = 'extends: substitution\nmessage: x\nignorecase: true\nswap:\n  vesland: Vesland';
    expect(reported(yaml, 'Vesland and vesland.')).toEqual(['vesland']);
  });
});

describe('occurrence', () => {
  it('counts within each piece', () => {
    const yaml = 'extends: occurrence\nmessage: Too many.\nscope: sentence\ntoken: ","\nmax: 2';
    const found = findings(yaml, 'One, two. Three, four, five, six. Seven.');
    expect(found.map((one) => [one.text, one.expected])).toEqual([
      [', four, five,', 'At most 2, not 3'],
    ]);
  });

  it('wants a minimum', () => {
    const yaml = 'extends: occurrence\nmessage: No sum.\nscope: paragraph\ntoken: crowns\nmin: 1';
    expect(reported(yaml, 'Ten crowns.\n\nNothing.')).toEqual(['Nothing.']);
  });

  it('measures a headline whole, other text without its quotations', () => {
    const yaml = 'extends: occurrence\nmessage: Long.\nscope: heading\ntoken: .\nmax: 20';
    const fields = { headline: '“Never again,” says the mayor' };
    expect(reported(yaml, '', fields)).toEqual([fields.headline]);
    const words = String.raw`extends: occurrence
message: Long.
scope: sentence
token: \w+
max: 6`;
    expect(reported(words, '“We have never seen it so bad here before,” said Lina Hale.')).toEqual(
      [],
    );
  });
});

describe('repetition', () => {
  const doubled =
    "extends: repetition\nmessage: '%s twice'\nignorecase: true\nalpha: true\ntokens: ['[^\\s]+']";

  it('reports a run once, whole', () => {
    const found = findings(doubled, 'It is on on ON the quay.');
    expect(found.map((one) => [one.text, one.message])).toEqual([['on on ON', 'on twice']]);
  });

  it.each(['I forgot that. That matters.', 'It cost 10 10 times.', 'On and on.'])(
    'leaves alone: %s',
    (body) => {
      expect(reported(doubled, body)).toEqual([]);
    },
  );

  it('allows as many as it says', () => {
    expect(reported(`${doubled}\nmax: 1`, 'It is on on the quay, very very very long.')).toEqual([
      'very very very',
    ]);
  });
});

describe('consistency', () => {
  const forms = `
extends: consistency
message: "'%s' is written in two ways."
ignorecase: true
either:
  adviser: advisor
  co-operat\\w+: cooperat\\w+
`;

  it('reports the rarer form with the other one’s place', () => {
    const body = 'An adviser came.\n\nAn advisor left. The adviser stayed.';
    const found = findings(forms, body);
    expect(
      found.map((one) => [one.text, one.expected, one.related?.text, one.related?.start]),
    ).toEqual([['advisor', 'adviser', 'adviser', 3]]);
  });

  it.each([
    'An adviser and an adviser.',
    'They cooperated and an advisor came.',
    'An adviser came. “My advisor is ill,” said Lina Hale.',
  ])('leaves alone: %s', (body) => {
    expect(reported(forms, body)).toEqual([]);
  });
});

describe('conditional', () => {
  const acronyms = String.raw`
extends: conditional
message: "'%s' is never spelled out."
first: '\b([A-Z]{3,5})\b'
second: '(?:\b[A-Z][a-z]+ )+\(([A-Z]{3,5})\)'
exceptions: [NATO]
`;

  it('reports the first use of what is never introduced', () => {
    const body = 'The VHB met.\n\nThe Vesland Harbour Board (VHB) and the DCC met the DCC.';
    expect(reported(acronyms, body)).toEqual(['VHB', 'DCC']);
  });

  it.each([
    'The Vesland Harbour Board (VHB) met. The VHB left.',
    'NATO met.',
    '“The DCC is gone,” said Lina Hale.',
  ])('leaves alone: %s', (body) => {
    expect(reported(acronyms, body)).toEqual([]);
  });

  it('without a group, asks only that the second is there', () => {
    const yaml = 'extends: conditional\nmessage: x\nfirst: accused\nsecond: denied';
    expect(reported(yaml, 'He was accused.\n\nHe was accused and denied it.')).toEqual(['accused']);
  });
});

describe('capitalization', () => {
  const heading = (match: string, more = '') =>
    `extends: capitalization\nmessage: "'%s' is in the wrong case."\nscope: heading\nmatch: ${match}\n${more}`;

  it.each([
    ['$title', 'Council Approves Rules for the Old Harbour', []],
    [
      '$title',
      'Council approves rules for the old harbour',
      ['Council approves rules for the old harbour'],
    ],
    [
      '$title',
      'Council Approves Rules Of The Old Harbour And The Quay',
      ['Council Approves Rules Of The Old Harbour And The Quay'],
    ],
    ['$sentence', 'Council approves rules for the old harbour', []],
    [
      '$sentence',
      'Council Approves Rules for the Old Harbour',
      ['Council Approves Rules for the Old Harbour'],
    ],
    ['$sentence', 'council approves rules', ['council approves rules']],
    ['$sentence', 'Mayor says ‘We Will Not Pay For This’', []],
    ['$lower', 'all low', []],
    ['$lower', 'not All low', ['not All low']],
    ['$upper', 'ALL HIGH 12', []],
    ["'[A-Z].*[^.]$'", 'Ends without a stop', []],
    ["'[A-Z].*[^.]$'", 'Ends with a stop.', ['Ends with a stop.']],
  ])('%s: %s', (match, headline, expected) => {
    expect(reported(heading(match), '', { headline })).toEqual(expected);
  });

  it('knows the names of the article, exceptions, and words after an indicator', () => {
    const body = 'Mayor Lina Hale spoke in Dorn. Ms Hale left.';
    expect(reported(heading('$sentence'), body, { headline: 'Lina Hale Hale rules' })).toEqual([]);
    const odd = { headline: 'Why Harbour Levy' };
    expect(reported(heading('$sentence'), '', odd)).toEqual(['Why Harbour Levy']);
    expect(reported(heading('$sentence', 'exceptions: [Harbour Levy]'), '', odd)).toEqual([]);
    expect(
      reported(heading('$sentence', 'indicators: [":"]'), '', { headline: 'Levy: The facts' }),
    ).toEqual([]);
  });

  it('tells Chicago from AP', () => {
    const headline = 'Walk Through Dorn';
    expect(reported(heading('$title', 'threshold: 0.9'), '', { headline })).toEqual([]);
    expect(reported(heading('$title', 'style: Chicago\nthreshold: 0.9'), '', { headline })).toEqual(
      [headline],
    );
  });
});

describe('metric', () => {
  const grade = (condition: string) => `
extends: metric
message: "The grade is %s."
formula: |
  (0.39 * (words / sentences)) + (11.8 * (syllables / words)) - 15.59
condition: "${condition}"
`;

  it('works out a figure of the whole body', () => {
    const body = 'The cat sat on the mat. The dog ran to the sea.';
    const [finding] = findings(grade('< 5'), body);
    // 12 words in 2 sentences, 12 syllables: 0.39 × 6 + 11.8 − 15.59.
    expect(finding).toMatchObject({ message: 'The grade is -1.45.', start: 0, end: 0 });
    expect(findings(grade('> 5'), body)).toEqual([]);
  });

  it('says nothing of an empty body', () => {
    expect(findings(grade('< 5'), '')).toEqual([]);
  });

  it('counts headings, and knows functions', () => {
    const yaml =
      'extends: metric\nmessage: "%s"\nformula: math.sqrt(heading.h2 * 8)\ncondition: ">= 4 && < 9"';
    expect(
      findings(yaml.replace('>= 4 && < 9', '>= 4'), '## One\n\n## Two\n\nText.')[0]?.message,
    ).toBe('4.00');
  });
});

describe('sequence', () => {
  const order = `
extends: sequence
message: "Turn '%s' round: '%[2]s' belongs elsewhere."
ignorecase: true
tokens:
  - pattern: ^to$
  - pattern: ly$
  - pattern: ^(?:go|see)$
    skip: 1
`;

  it('follows words, with words between where it says so', () => {
    const found = findings(order, 'He wants to boldly go. They came to really now see.');
    expect(found.map((one) => [one.text, one.message])).toEqual([
      ['to boldly go', "Turn 'to' round: 'boldly' belongs elsewhere."],
      ['to really now see', "Turn 'to' round: 'really' belongs elsewhere."],
    ]);
  });

  it('wants something else where a token is negated', () => {
    const yaml =
      'extends: sequence\nmessage: x\ntokens: [{pattern: ^due$}, {pattern: ^to$, negate: true}]';
    expect(reported(yaml, 'It is due to rain. It is due today.')).toEqual(['due today']);
  });

  it.each([
    'He wants to go boldly.',
    'He came to. Boldly go.',
    '“We want to boldly go,” said Lina Hale.',
  ])('leaves alone: %s', (body) => {
    expect(reported(order, body)).toEqual([]);
  });
});

describe('scopes', () => {
  const copy =
    '## Very sub\n\nVery *para*, [very link](https://a.example/).\n\n- very item\n\n> very quote\n\n| very | cell |\n| --- | --- |\n| a | b |\n\n![very alt](a.png)\n\nText.[^1]\n\n[^1]: Very note.';
  const fields = { headline: 'Very headline', dek: 'Very dek' };
  const yaml = (scope: string) =>
    `extends: existence\nmessage: x\nignorecase: true\nscope: ${scope}\nraw: ['very (?:\\w+)']`;

  it.each([
    [
      'text',
      [
        'Very headline',
        'Very dek',
        'Very sub',
        'Very para',
        'very link',
        'very item',
        'very quote',
        'Very note',
      ],
    ],
    ['heading', ['Very headline', 'Very dek', 'Very sub']],
    ['heading.h1', ['Very headline']],
    ['"heading & ~dek"', ['Very headline', 'Very sub']],
    ['paragraph', ['Very para', 'very link', 'Very note']],
    ['"~heading & ~list"', ['Very para', 'very link', 'very quote', 'Very note']],
    ['[list, blockquote]', ['very item', 'very quote']],
    ['link', ['very link']],
    ['dek', ['Very dek']],
    ['summary', ['Very sub', 'Very para', 'very link', 'very item', 'very quote', 'Very note']],
  ])('%s', (scope, expected) => {
    expect(reported(yaml(scope), copy, fields)).toEqual(expected);
  });

  it('reads table cells', () => {
    const cell = 'extends: existence\nmessage: x\nscope: table.cell\ntokens: [very]';
    expect(reported(cell, copy)).toEqual(['very']);
  });

  it('gives places in the draft for raw Markdown and descriptions of images', () => {
    const raw = check(
      "extends: existence\nmessage: x\nscope: raw\nnonword: true\ntokens: ['\\*\\w+\\*']",
      copy,
    );
    expect(raw.findings).toEqual([]);
    expect(raw.draftFindings.map((one) => [one.text, copy.slice(one.start, one.end)])).toEqual([
      ['*para*', '*para*'],
    ]);
    const alt = check(yaml('alt'), copy);
    expect(alt.draftFindings.map((one) => copy.slice(one.start, one.end))).toEqual(['very alt']);
  });

  it('keeps out of quotations in raw Markdown too', () => {
    const body = 'It is *very* so. “It is *very* **bad** here,” said Lina Hale.';
    const { draftFindings } = check(
      'extends: existence\nmessage: x\nscope: raw\ntokens: [very]',
      body,
    );
    expect(draftFindings.map((one) => one.start)).toEqual([7]);
  });
});
