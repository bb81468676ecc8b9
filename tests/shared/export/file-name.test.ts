import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName, namePatternProblem, safeStem } from '../../../shared/export/file-name.ts';
import { draftInput, input, withText } from './export-input.ts';

const wild = fc.string({ unit: 'binary', maxLength: 400 });

describe('names of exported files', () => {
  it('come from the slug, from the id without one, and mark drafts', () => {
    expect(exportName(input, '.md')).toBe('harbour-levy.md');
    expect(exportName(draftInput, '.md')).toBe('DRAFT-harbour-levy.md');
    expect(exportName(withText({ slug: ' / ' }, ''), '.md')).toBe(
      '2026-03-02-harbour-levy-k3x9.md',
    );
  });

  it('follow the pattern that was chosen, and keep the mark of a draft', () => {
    const named = (namePattern: string, ending = '.html') =>
      exportName({ ...input, namePattern }, ending);
    expect(named('{date}-{slug}')).toBe('2026-03-04-harbour-levy.html');
    expect(named('{id}', '-bundle.zip')).toBe('2026-03-02-harbour-levy-k3x9-bundle.zip');
    expect(named('{headline}')).toBe('Council-approves-harbour-levy-after-two-year-row.html');
    expect(named('wire/{slug}')).toBe('wire-harbour-levy.html');
    expect(exportName({ ...draftInput, namePattern: '{date} {slug}' }, '.md')).toBe(
      'DRAFT-2026-03-04-harbour-levy.md',
    );
    const undated = withText({ date: '' }, '');
    expect(exportName({ ...undated, namePattern: '{date}-{slug}' }, '.md')).toBe('harbour-levy.md');
  });

  it('say the format where the pattern does, each another one', () => {
    const endings = [
      '.html',
      '-dossier.html',
      '-dossier.json',
      '.ninjs.json',
      '.md',
      '.txt',
      '-unwrapped.txt',
    ];
    const names = endings.map((ending) =>
      exportName({ ...input, namePattern: '{format}-{slug}' }, ending),
    );
    expect(names).toEqual([
      'html-harbour-levy.html',
      'dossier-harbour-levy.html',
      'dossier-harbour-levy.json',
      'ninjs-harbour-levy.json',
      'md-harbour-levy.md',
      'txt-harbour-levy.txt',
      'unwrapped-harbour-levy.txt',
    ]);
  });

  it('tell what is wrong with a pattern', () => {
    expect(namePatternProblem('{date}-{slug}')).toBe('');
    expect(namePatternProblem('{section}-{slug}')).toContain('“{section}” stands for nothing');
    expect(namePatternProblem('{slug')).toContain('bracket');
    expect(namePatternProblem('{date}')).toContain('one name');
  });

  it('keep letters of every script', () => {
    expect(safeStem('Портовый сбор')).toBe('Портовый-сбор');
    expect(safeStem('港湾 料金')).toBe('港湾-料金');
  });

  it('avoid the device names of Windows', () => {
    expect(safeStem('con')).toBe('con-');
    expect(safeStem('LPT1')).toBe('LPT1-');
    expect(safeStem('console')).toBe('console');
  });

  it('are safe on every system, whatever the slug', () => {
    fc.assert(
      fc.property(wild, wild, (slug, namePattern) => {
        const name = exportName({ ...withText({ slug }, ''), namePattern }, '-dossier.html');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\s]|^\.|\.\.|[. ]$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.length).toBeGreaterThan('-dossier.html'.length);
      }),
    );
  });
});
