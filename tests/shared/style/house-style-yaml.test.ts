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

  it('names the line where the YAML breaks, and a key that is missing', () => {
    expect(houseStyleFromYaml('name: "open').problems[0]?.line).toBe(1);
    const { problems } = houseStyleFromYaml(yaml.replace(/^name: .*\n/m, ''));
    expect(problems).toMatchObject([{ what: expect.stringContaining('name') }]);
  });
});
