import { describe, expect, it } from 'vitest';
import { notInDraft, residueFindings } from '../../../main/cli/residue-places.ts';
import { applyFixes, certainFixes } from '../../../shared/import/apply-fixes.ts';
import type { Intake, Residue } from '../../../shared/import/intake.ts';
import { fields, style } from '../../shared/export/export-input.ts';

function residue(text: string, fix: Residue['fix'], certain: boolean): Residue {
  const finding = {
    rule: 'intake/residue',
    group: 'intake',
    severity: 'warning',
    field: 'body',
    start: 900,
    end: 900 + text.length,
    text,
    expected: '',
    message: 'This looks like the page around the story.',
  } as const;
  return { finding, fix, certain };
}

const removal = (text: string, certain: boolean) =>
  residue(text, { kind: 'remove-from-body', text }, certain);

const intake: Intake = {
  fields: { ...fields, dek: 'Ferries will pay more, the board says th' },
  body: [
    'The council votes',
    'The council approved the levy.',
    'Read more: Ferries',
    'Boats are exempt.',
    'By news 20 hours ago',
  ].join('\n\n'),
  residue: [
    removal('By news 20 hours ago', true),
    removal('The council votes', true),
    removal('Read more: Ferries', false),
    residue('the board says th', { kind: 'none' }, false),
  ],
};

describe('places of intake findings in what check shows', () => {
  const findings = residueFindings(intake, style);
  const { body } = applyFixes(intake, certainFixes(intake));

  it('stand where certain fixes took words out, without length', () => {
    const [byline, share] = findings;
    expect(share).toMatchObject({ field: 'body', start: 0, end: 0, text: 'The council votes' });
    expect(byline?.start).toBe(byline?.end);
    expect(body.slice(0, byline?.start).trimEnd()).toMatch(/Boats are exempt\.$/);
    expect(byline?.text).toBe('By news 20 hours ago');
  });

  it('stand on words that are still there, in the body or in a field', () => {
    const [, , more, dek] = findings;
    expect(body.slice(more?.start, more?.end)).toBe('Read more: Ferries');
    expect(dek?.field).toBe('dek');
    expect(intake.fields.dek.slice(dek?.start, dek?.end)).toBe('the board says th');
  });

  it('follow the house style’s severities', () => {
    const silent = { ...style, ruleSeverity: { 'intake/residue': 'off' } } as const;
    expect(residueFindings(intake, silent)).toEqual([]);
  });
});

describe('what intake and the draft both report', () => {
  const at = (rule: string, field: 'dek' | 'byline', start: number, end: number) =>
    ({ ...removal('words', false).finding, rule, field, start, end }) as const;
  const dek = at('intake/cut-off-dek', 'dek', 20, 34);
  const byline = at('intake/placeholder-byline', 'byline', 0, 4);
  const dekInDraft = at('structure/dek-cut-off', 'dek', 0, 34);

  it('is kept once', () => {
    const bylineInDraft = at('structure/placeholder-byline', 'byline', 0, 4);
    expect(notInDraft([dek, byline], [dekInDraft, bylineInDraft])).toEqual([]);
  });

  it('is kept where the draft reports something else or elsewhere', () => {
    expect(notInDraft([dek, byline], [dekInDraft])).toEqual([byline]);
    expect(notInDraft([dek], [{ ...dekInDraft, field: 'headline' }])).toEqual([dek]);
    expect(notInDraft([dek], [{ ...dekInDraft, rule: 'structure/too-long' }])).toEqual([dek]);
  });
});
