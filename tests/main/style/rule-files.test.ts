import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  listRuleFiles,
  readRuleFile,
  removeRuleFile,
  writeRuleFile,
} from '../../../main/style/rule-files.ts';
import { ruleFileNameSchema } from '../../../shared/style/rule-file.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'rules-')), 'style');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('rule files', () => {
  it('are written with their folders, listed, read and taken away', async () => {
    expect(await listRuleFiles(folder)).toEqual([]);
    await writeRuleFile(folder, 'House/Jargon.yml', 'extends: existence\n');
    await writeRuleFile(folder, 'config/vocabularies/House/accept.txt', 'Ellery\n');
    await mkdir(join(folder, 'House', 'pictures'));
    await writeFile(join(folder, 'House', 'pictures', 'logo.png'), 'x');
    expect(await listRuleFiles(folder)).toEqual([
      'House/Jargon.yml',
      'config/vocabularies/House/accept.txt',
    ]);
    expect(await readRuleFile(folder, 'House/Jargon.yml')).toBe('extends: existence\n');
    expect(await readFile(join(folder, 'House', 'Jargon.yml'), 'utf8')).toMatch(/^extends/);
    await removeRuleFile(folder, 'House/Jargon.yml');
    await removeRuleFile(folder, 'House/Jargon.yml');
    await expect(readRuleFile(folder, 'House/Jargon.yml')).rejects.toThrow(/House\/Jargon/);
  });

  it('have names that stay in the folder', () => {
    const isName = (name: string) => ruleFileNameSchema.safeParse(name).success;
    for (const good of ['House/Jargon.yml', '.vale.ini', 'Häuser/Ä b.yaml', 'a/b/c.txt']) {
      expect(isName(good), good).toBe(true);
    }
    for (const bad of [
      '../x.yml',
      'House/../../x.yml',
      '/etc/x.yml',
      'House/.hidden.yml',
      'House\\x.yml',
      'House/x.js',
      'House/',
      '',
    ]) {
      expect(isName(bad), bad).toBe(false);
    }
  });
});
