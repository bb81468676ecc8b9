import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStyles } from '../../../main/style/read-styles.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-style-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

const good = 'extends: existence\nmessage: x\ntokens: [a]';

describe('readStyles', () => {
  it('reads packages, loose rules and vocabularies', async () => {
    await write({
      'House/Words.yml': good,
      'House/Sub/More.yml': good,
      'House/meta.json': '{}',
      'Loose.yml': good,
      'config/vocabularies/House/accept.txt': 'Quillby',
      'config/vocabularies/House/reject.txt': 'so-called',
      'Vocab/Old/accept.txt': 'Dorn',
    });
    const { rules, knownWords, problems } = await readStyles(folder);
    expect(problems).toEqual([]);
    expect(rules.map((rule) => rule.name)).toEqual([
      'House.Sub.More',
      'House.Words',
      'Loose',
      'Vale.Avoid',
    ]);
    expect(knownWords).toEqual(['Dorn', 'Quillby']);
  });

  it('goes on after broken files, and names each', async () => {
    await write({
      'House/A.yml': good,
      'House/B.yml': 'extends: existence\nmessage: "x',
      'House/C.yml': 'extends: script\nmessage: x',
      'House/D.yaml': good,
      'House/Big.yml': `# ${'x'.repeat(600_000)}`,
      'House/a.yml': good,
    });
    await symlink('/etc', join(folder, 'Link'));
    const { rules, problems } = await readStyles(folder);
    expect(rules.map((rule) => rule.name)).toEqual(['House.A']);
    expect(problems.map((problem) => problem.file).sort()).toEqual([
      'House/B.yml',
      'House/Big.yml',
      'House/C.yml',
      'House/D.yaml',
      'House/a.yml',
      'Link',
    ]);
    expect(problems.find((problem) => problem.file === 'House/B.yml')?.line).toBe(2);
  });

  it('honours a .vale.ini', async () => {
    await write({
      'House/A.yml': good,
      'House/B.yml': good,
      'Other/C.yml': good,
      'config/vocabularies/One/accept.txt': 'one',
      'config/vocabularies/Two/accept.txt': 'two',
      '.vale.ini':
        'Vocab = One\n[*]\nBasedOnStyles = House, Missing\nHouse.B = error\nHouse.A = NO',
    });
    const { rules, knownWords, problems } = await readStyles(folder);
    expect(rules.map((rule) => [rule.name, rule.severity])).toEqual([['House.B', 'blocker']]);
    expect(knownWords).toEqual(['one']);
    expect(problems).toEqual([
      expect.objectContaining({ file: '.vale.ini', what: expect.stringContaining('Missing') }),
    ]);
  });

  it('reads the word lists of a spelling rule, but none outside the folder', async () => {
    await write({
      'House/Spelling.yml':
        'extends: spelling\nmessage: x\nignore: [House/words.txt, ../secret.txt]',
      'House/words.txt': 'levvy',
    });
    const { rules, problems } = await readStyles(folder);
    expect(rules).toEqual([expect.objectContaining({ kind: 'spelling', known: ['levvy'] })]);
    expect(problems).toEqual([
      expect.objectContaining({ what: expect.stringContaining('../secret.txt') }),
    ]);
  });

  it('takes a missing folder for an empty style', async () => {
    expect(await readStyles(join(folder, 'none'))).toMatchObject({ rules: [], problems: [] });
  });

  it('gives rules that can be sent to another process', async () => {
    await write({ 'House/A.yml': good });
    const { rules } = await readStyles(folder);
    expect(structuredClone(rules)).toEqual(rules);
  });
});
