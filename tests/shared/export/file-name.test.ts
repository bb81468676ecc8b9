import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName, safeStem } from '../../../shared/export/file-name.ts';
import { draftInput, input, withText } from './export-input.ts';

describe('names of exported files', () => {
  it('come from the slug, from the id without one, and mark drafts', () => {
    expect(exportName(input, '.md')).toBe('harbour-levy.md');
    expect(exportName(draftInput, '.md')).toBe('DRAFT-harbour-levy.md');
    expect(exportName(withText({ slug: ' / ' }, ''), '.md')).toBe(
      '2026-03-02-harbour-levy-k3x9.md',
    );
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
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (slug) => {
        const name = exportName(withText({ slug }, ''), '-dossier.html');
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\s]|^\.|\.\.|[. ]$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.length).toBeGreaterThan('-dossier.html'.length);
      }),
    );
  });
});
