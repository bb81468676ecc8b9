import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { houseStyleFromYaml, houseStyleToYaml } from '../../../shared/style/house-style-yaml.ts';

describe('the house style as YAML', () => {
  const style = defaultHouseStyle();
  const yaml = houseStyleToYaml(style);

  it('comes back as it was', () => {
    expect(houseStyleFromYaml(yaml)).toEqual({ style, problems: [] });
  });

  it('takes what a person wrote into it', () => {
    const edited = yaml.replace('fourEyes: false', 'fourEyes: true # since May');
    expect(houseStyleFromYaml(edited).style).toMatchObject({ fourEyes: true });
  });

  it('names the line of a value that is none', () => {
    const lines = yaml.split('\n');
    const line = lines.findIndex((one) => one.startsWith('fourEyes')) + 1;
    const { style: none, problems } = houseStyleFromYaml(
      yaml.replace('fourEyes: false', 'fourEyes: perhaps'),
    );
    expect(none).toBeNull();
    expect(problems).toMatchObject([{ line, what: expect.stringContaining('fourEyes') }]);
  });

  it('takes a scale of ratings and the publisher, and names what is wrong with them', () => {
    const edited = yaml
      .replace('name: Half true', 'name: Misleading')
      .replace('articleUrl: ""', 'articleUrl: https://courier.example/{slug}');
    expect(houseStyleFromYaml(edited).style).toMatchObject({
      ratingScale: expect.arrayContaining([{ name: 'Misleading', score: 3 }]),
      publisher: { articleUrl: 'https://courier.example/{slug}' },
    });
    const twice = yaml.replace('name: Half true', 'name: Mostly true');
    const line = yaml.split('\n').findIndex((one) => one.startsWith('ratingScale')) + 1;
    const [problem] = houseStyleFromYaml(twice).problems;
    expect(problem?.what).toContain('two ratings of the name “Mostly true”');
    expect(Math.abs((problem?.line ?? 0) - line)).toBeLessThan(2);
  });

  it('names the line where the YAML breaks, and a key that is missing', () => {
    expect(houseStyleFromYaml('name: "open').problems[0]?.line).toBe(1);
    const { problems } = houseStyleFromYaml(yaml.replace(/^name: .*\n/m, ''));
    expect(problems).toMatchObject([{ what: expect.stringContaining('name') }]);
  });
});
