import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../shared/style/parse-rule.ts';
import { ruleSchemas } from '../../../shared/style/schemas.ts';
import { parseValeIni } from '../../../shared/style/vale-ini.ts';

const guide = await readFile(new URL('../../../docs/house-style.md', import.meta.url), 'utf8');

function examples(language: string): readonly string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

describe('the user’s guide to house style', () => {
  it('has an example of every kind of rule, and each can be read', () => {
    const read = examples('yaml').map((yaml) => parseRule('House/Example.yml', yaml));
    expect(read.flatMap((one) => one.problems)).toEqual([]);
    expect(read.map((one) => one.rule?.kind).sort()).toEqual(Object.keys(ruleSchemas).sort());
  });

  it('has settings that can be read', () => {
    expect(examples('ini').flatMap((ini) => parseValeIni('.vale.ini', ini).problems)).toEqual([]);
  });
});
