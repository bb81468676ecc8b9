import { describe, expect, it } from 'vitest';
import { factsIn, findingsIn, run } from './run.ts';

/** text, then each quotation as [words, speaker, cue]; scare quotes are left out. */
const spoken: readonly (readonly [
  text: string,
  ...quotations: (readonly [string, string, string])[],
])[] = [
  ['“We will pay,” said Mayor Lina Hale.', ['“We will pay,”', 'Mayor Lina Hale', 'said']],
  ['"We will pay," Hale told reporters on Monday.', ['"We will pay,"', 'Hale', 'told']],
  ['Hale said: "We won\'t pay the levy."', ['"We won\'t pay the levy."', 'Hale', 'said']],
  ["'They can't fish here,' the skipper said.", ["'They can't fish here,'", 'the skipper', 'said']],
  [
    '“The levy,” said Hale, “is not a tax.”',
    ['“The levy,”', 'Hale', 'said'],
    ['“is not a tax.”', 'Hale', 'said'],
  ],
  [
    '“We were told on Friday,” she said. “Nobody asked us.”',
    ['“We were told on Friday,”', 'she', 'said'],
    ['“Nobody asked us.”', 'she', 'said'],
  ],
  [
    'According to the harbour office, “no boat was ever turned away”.',
    ['“no boat was ever turned away”', 'the harbour office', 'According to'],
  ],
  ['« Nous ne paierons pas », a dit le maire.', ['« Nous ne paierons pas »', '', '']],
  ['„Wir zahlen das nicht“, sagte Hale.', ['„Wir zahlen das nicht“', '', '']],
  ['„Niemals“, sagte Hale.', ['„Niemals“', '', '']],
  ['Hale sagte: »Niemals«.', ['»Niemals«', '', '']],
  ['»Wir zahlen das nicht«, sagte Hale.', ['»Wir zahlen das nicht«', '', '']],
  [
    '“He told me ‘go home’ and I did,” said Okoro.',
    ['“He told me ‘go home’ and I did,”', 'Okoro', 'said'],
  ],
  ['She said the levy was “unfair”.', ['“unfair”', 'She', 'said']],
  [
    'Union secretary Ben Reed, 58, called the decision “a slap in the face”.',
    ['“a slap in the face”', 'Union secretary Ben Reed', 'called'],
  ],
  ['She described the case as "thin".', ['"thin"', 'She', 'described']],
  [
    '"He will prove it," the lawyer, Hanne Vos, told reporters.',
    ['"He will prove it,"', 'the lawyer, Hanne Vos', 'told'],
  ],
  ['He was taught to “board foreign ships”.', ['“board foreign ships”', '', '']],
  ['「行こう。」と彼は言った。', ['「行こう。」', '', '']],
  [
    '‘The boats’ owners never paid,’ said Sand.',
    ['‘The boats’ owners never paid,’', 'Sand', 'said'],
  ],
];

/** text, then the speaker of each quotation: who a pronoun stands for is named where it is certain. */
const speakers: readonly (readonly [text: string, ...speakers: string[]])[] = [
  ['“No,” Hale said.\n\n“We sail,” he added.', 'Hale', 'Hale'],
  ['Mayor Lina Hale came to the port. “We go,” she said.', 'Lina Hale'],
  ['Lina Hale, 52, fishes here. She was late.\n\n“We go,” she said.', 'Lina Hale'],
  ['Mayor Lina Hale met Captain Ben Reed. “We go,” she said.', 'she'],
  ['Spokesman Ben Reed came. “We go,” she said.', 'she'],
  ['Harbour Pictures closed. “We go,” she said.', 'she'],
  ['Mayor Lina Hale came.\n\nIt rained.\n\n“We go,” she said.', 'she'],
  ['“They go,” they said of Mayor Lina Hale.', 'they'],
  ['Hale: “We will sail.”', 'Hale'],
  ['Ben Reed disagreed: “No.”', 'Ben Reed'],
  ['“It was loud all night.” – Lina Hale', 'Lina Hale'],
  ['Hale described the council as “out of touch” and “weak”.', 'Hale', 'Hale'],
  ['Hale said he “felt sick” when he “saw the bill”.', 'Hale', 'Hale'],
];

/** Nothing in these was spoken. */
const notSpoken: readonly (readonly [text: string, ...scare: string[]])[] = [
  ['The group runs 165 “camps” in the north.', '“camps”'],
  ["The so-called 're-education' of minors goes on.", "'re-education'"],
  ['Ost describes it as a systemic “re-education” programme.', '“re-education”'],
  ['They built a project called “Pearl Pier” in spring.', '“Pearl Pier”'],
  ['It is known as “the long pier”.', '“the long pier”'],
  ['They read “The Old Harbour and the Sea” aloud.', '“The Old Harbour and the Sea”'],
  ["The boats' owners don't fish in the '90s style, and the workers’ union isn't new."],
  ["Ost Accused Over 'Schooling,' Citing Rights Group", "'Schooling,'"],
  ['Ben “Bear” Reed said so.', '“Bear”'],
  ['Hale said the “gold rush” was over.', '“gold rush”'],
  ['The book, “A Pier in Winter,” sold well.', '“A Pier in Winter,”'],
  ['They landed in Dorn, „Vesland“ on old maps.', '„Vesland“'],
  ["Rock 'n' roll and fish 'n chips: it's the skippers' choice."],
  ['He is 6\'2" tall and owns a 12" rod.'],
];

const languageOf = (text: string) =>
  text.includes('«') ? 'fr' : /[„»]/.test(text) ? 'de' : text.includes('「') ? 'ja' : 'en';

describe('quotations', () => {
  for (const [text, ...expected] of spoken) {
    it(`finds ${text}`, () => {
      const facts = factsIn('quotation', text, { language: languageOf(text) });
      const found = facts
        .filter((fact) => !fact.scare)
        .map((fact) => [fact.text, fact.speaker, fact.cue]);
      const want =
        languageOf(text) === 'en' ? expected : expected.map(([words]) => [words, '', '']);
      expect(found).toEqual(want);
      expect(facts.filter((fact) => fact.scare)).toEqual([]);
      expect(findingsIn('quotations', text, { language: languageOf(text) })).toEqual([]);
    });
  }

  for (const [text, ...expected] of speakers) {
    it(`knows who speaks in ${text}`, () => {
      const spokenWords = factsIn('quotation', text).filter((fact) => !fact.scare);
      expect(spokenWords.map((fact) => fact.speaker)).toEqual(expected);
    });
  }

  for (const [text, ...expected] of notSpoken) {
    it(`sets apart ${text}`, () => {
      const facts = factsIn('quotation', text);
      expect(facts.map((fact) => fact.text)).toEqual(expected);
      expect(facts.every((fact) => fact.scare)).toBe(true);
      expect(findingsIn('quotations', text)).toEqual([]);
    });
  }

  it('takes a quotation over several paragraphs as one', () => {
    const text = 'Hale said: “First we pay.\n\n“Then we sail.\n\n“Then we rest.”\n\nNobody spoke.';
    const facts = factsIn('quotation', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ speaker: 'Hale', text: text.slice(11, -15) });
    expect(findingsIn('quotations', text)).toEqual([]);
  });

  it('finds quotations around emphasis and links', () => {
    const [fact] = factsIn('quotation', '“We *will* [pay](https://x.example),” said Hale.');
    expect(fact).toMatchObject({ speaker: 'Hale', text: '“We *will* [pay](https://x.example),”' });
  });
});

describe('quotation marks', () => {
  it.each([
    ['“We will pay, said Hale.\n\nThe rest is silence.', '“We will pay, said Hale.'],
    ['Hale said we will pay.” Then he left.', 'Hale said we will pay.”'],
    ['Hale said "we will pay. Then he left.', '"we will pay. Then he left.'],
    ['« Nous payons, a dit le maire.', '« Nous payons, a dit le maire.'],
    [
      '“We pay,” said Hale. “We do not, said Sand.\n\n“We may,” said Okoro.',
      '“We do not, said Sand.',
    ],
  ])('must be paired: %s', (text, words) => {
    expect(findingsIn('quotations', text)).toEqual([['quotations/unpaired-mark', words]]);
  });

  it('are looked at in headline and dek too', () => {
    const { findings } = run('Text.', { headline: 'Hale: “We pay', dek: 'It is “fine".' });
    expect(findings.map((one) => [one.rule, one.field, one.severity])).toEqual([
      ['quotations/unpaired-mark', 'headline', 'blocker'],
      ['quotations/mixed-marks', 'dek', 'warning'],
    ]);
  });

  it.each([
    ['“We will pay," said Hale.', '“We will pay,”'],
    ['"We will pay,” said Hale.', '"We will pay,"'],
    ['”We will pay,” said Hale.', '“We will pay,”'],
  ])('must be of one kind: %s', (text, fixed) => {
    const finding = run(text).findings.find((one) => one.group === 'quotations');
    expect(finding).toMatchObject({ rule: 'quotations/mixed-marks', replacement: fixed });
  });
});
