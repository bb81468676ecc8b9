import { describe, expect, it } from 'vitest';
import { checkStyle } from '../../../shared/style/check-style.ts';
import { untimedMatcher } from '../../../shared/style/matcher.ts';
import { applySettings, parseValeIni } from '../../../shared/style/vale-ini.ts';
import { knownWords, parseVocabulary, withVocabulary } from '../../../shared/style/vocabulary.ts';
import { rule, styleInput } from './run.ts';

const accept = parseVocabulary(
  'Vocab/House/accept.txt',
  '# our names\nQuillby\n\n[Oo]akhaven Lane\r\n(?i)mole\n(?>x)\n',
);

describe('vocabulary', () => {
  const lower = rule("extends: existence\nmessage: x\ntokens: ['[A-Z]\\w+', mole]");
  const report = (body: string, rules = [lower], reject = '') => {
    const read = withVocabulary(rules, { accept, reject: parseVocabulary('reject.txt', reject) });
    const { findings } = checkStyle(read.rules, styleInput(body), untimedMatcher);
    return { problems: read.problems, words: findings.map((one) => [one.rule, one.text]) };
  };

  it('accepts its words in every rule, and names entries that it can’t read', () => {
    const { words, problems } = report('the Quillby of Dorn at oakhaven Lane, a mole');
    expect(words).toEqual([['style/house-rule', 'Dorn']]);
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'Vocab/House/accept.txt',
        line: 6,
        why: expect.stringContaining('atomic'),
      }),
    ]);
  });

  it('leaves rules alone that do without', () => {
    const own = rule("extends: existence\nmessage: x\nvocab: false\ntokens: ['[A-Z]\\w+']");
    expect(report('the Quillby', [own]).words).toEqual([['style/house-rule', 'Quillby']]);
  });

  it('makes rejected words a rule of their own', () => {
    expect(report('a migrant flood', [], 'migrant flood').words).toEqual([
      ['style/vale-avoid', 'migrant flood'],
    ]);
  });

  it('gives its words to spelling', () => {
    expect(knownWords({ accept, reject: [] })).toEqual(['Quillby', 'Oakhaven Lane', 'mole']);
  });
});

describe('parseValeIni', () => {
  const rules = ['House/A.yml', 'House/B.yml', 'Other/C.yml', 'Other/D.yml'].map((file) =>
    rule('extends: existence\nmessage: x\nlevel: suggestion\ntokens: [a]', file),
  );
  const chosen = (ini: string) => {
    const { settings, problems } = parseValeIni('.vale.ini', ini);
    return {
      rules: applySettings(rules, settings).map((one) => `${one.name} ${one.severity}`),
      problems: problems.map((one) => one.line),
      settings,
    };
  };

  it('chooses styles and single rules, and sets levels', () => {
    const ini =
      '; ours\n[*.{md,txt}]\nBasedOnStyles = House\nHouse.A = NO\nOther.D = error\n[*.html]\nHouse.B = NO';
    expect(chosen(ini)).toMatchObject({
      rules: ['House.B note', 'Other.D blocker'],
      problems: [6],
    });
  });

  it('leaves out what is below the least level', () => {
    const ini = 'MinAlertLevel = warning\nVocab = One, Two\n[*]\nHouse.A = warning';
    expect(chosen(ini)).toMatchObject({
      rules: ['House.A warning'],
      problems: [],
      settings: { vocabularies: ['One', 'Two'] },
    });
  });

  it('names what it can’t honour', () => {
    const ini =
      'StylesPath = /elsewhere\nPackages = Fancy\nTokenIgnores = x\n[*]\nBasedOnStyles = Vale, House\nHouse.A = loud\nnonsense';
    expect(chosen(ini)).toMatchObject({
      rules: ['House.A note', 'House.B note'],
      problems: [1, 2, 3, 5, 6, 7],
    });
  });
});
