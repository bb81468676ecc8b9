import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realFiles } from '../../../main/library/files.ts';
import { RevisionFiles } from '../../../main/library/revisions.ts';
import { proseOf, seededRandom } from '../../shared/diff/samples.ts';

let folder = '';
let revisions: RevisionFiles;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revisions-'));
  revisions = new RevisionFiles(realFiles, folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = `${proseOf(2000, seededRandom(3))}\n`;
const edited = (number: number) => text.replace(/\.\n/, `, in all ${number}.\n`);

async function bytes(): Promise<number> {
  const names = await readdir(folder);
  const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
  return stats.reduce((sum, { size }) => sum + size, 0);
}

describe('revision files', () => {
  it('hold the first text whole, then what changed, and give each text again', async () => {
    await revisions.write(1, text);
    for (let number = 2; number <= 6; number += 1) await revisions.write(number, edited(number));
    expect(await readdir(folder)).toEqual([
      '0001.md',
      '0002.diff',
      '0003.diff',
      '0004.diff',
      '0005.diff',
      '0006.diff',
    ]);
    expect(await revisions.read(1)).toBe(text);
    for (let number = 2; number <= 6; number += 1) {
      expect(await revisions.read(number)).toBe(edited(number));
    }
    expect(await readFile(join(folder, '0003.diff'), 'utf8')).toContain(', in all 3.');
  });

  it('grow with what changed, not with the length of the text', async () => {
    await revisions.write(1, text);
    for (let number = 2; number <= 60; number += 1) await revisions.write(number, edited(number));
    expect(await bytes()).toBeLessThan(6 * Buffer.byteLength(text));
    expect((await readdir(folder)).filter((name) => name.endsWith('.md')).length).toBeGreaterThan(
      1,
    );
    expect(await revisions.read(60)).toBe(edited(60));
  });

  it('are written whole where most of the text is another', async () => {
    await revisions.write(1, text);
    await revisions.write(2, proseOf(1500, seededRandom(4)));
    expect(await readdir(folder)).toEqual(['0001.md', '0002.md']);
  });

  it('never change, and say when they are damaged or missing', async () => {
    await revisions.write(1, text);
    await revisions.write(2, edited(2));
    await revisions.write(2, edited(2));
    await expect(revisions.write(2, edited(3))).rejects.toThrow(/another text/);
    await expect(revisions.read(3)).rejects.toThrow(/Revision 3/);
    await expect(revisions.read(0)).rejects.toThrow(/number 0/);
    const path = join(folder, '0002.diff');
    const diff = await readFile(path, 'utf8');
    await writeFile(path, diff.replace('in all 2', 'in all 7'));
    await expect(revisions.read(2)).rejects.toThrow(/0002\.diff” is damaged/);
    await rm(join(folder, '0001.md'));
    await writeFile(path, diff);
    await expect(revisions.read(2)).rejects.toThrow(/is damaged/);
  });

  it('give back any text, with any line ends inside and out', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((words) => words.replace(/[\r\0\uFEFF]/g, ''));
    const copy = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(copy, copy, copy, async (one, two, three) => {
        await rm(folder, { recursive: true, force: true });
        const all = [text + one, text + two, text + three + one];
        for (const [index, each] of all.entries()) await revisions.write(index + 1, each);
        for (const [index, each] of all.entries()) {
          expect(await revisions.read(index + 1)).toBe(each);
        }
      }),
      { numRuns: 40 },
    );
  });
});
