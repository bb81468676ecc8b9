import { describe, expect, it } from 'vitest';
import { textExporter, unwrappedTextExporter } from '../../../shared/export/txt.ts';
import { columns } from '../../../shared/export/wrap.ts';
import { draftInput, input, withText } from './export-input.ts';

const text = (markdown: string) => textExporter.render(withText({}, markdown)).content;

describe('plain text export', () => {
  it('is in the order of the desk, without marks', () => {
    expect(unwrappedTextExporter.render(input).content).toBe(
      [
        'Council approves harbour levy after two-year row',
        'Ferries will pay 4.5 per cent more from July; fishing boats are exempt.',
        'By Mira Castellan and Jon Abara',
        'Port Ellery, 4 March 2026',
        'The council approved the harbour levy on Tuesday by 14 votes to 9.',
        'What it costs',
        'Ferries pay 4.5 per cent <https://council.example/levy?a=1&b=2> more, the report says.',
        '    “We waited two years,” said Ana Berisha.',
        '- Fishing boats are exempt\n- Yachts pay half[1]',
        'Notes',
        '1. Yachts over 12 metres only.',
        'Sources',
        '1. Port Ellery Harbour Board, Levy Proposal, February 2026 https://board.example/levy.pdf (accessed 1 March 2026)\n',
      ].join('\n\n'),
    );
  });

  it('has at most 72 columns', () => {
    const long = 'The council said that the levy would be used for the new breakwater. '.repeat(20);
    const lines = text(`${long}\n\n> ${long}\n\n1. ${long}`).split('\n');
    expect(lines.length).toBeGreaterThan(40);
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(72);
  });

  it('keeps code, tables and hard breaks as they stand', () => {
    expect(text('```\n  a   b\n```\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\none  \ntwo')).toContain(
      '  a   b\n\nA | B\n1 | 2\n\none\ntwo\n',
    );
  });

  it('marks a draft on its first line and in its name', () => {
    const file = textExporter.render(draftInput);
    expect(file.name).toBe('DRAFT-harbour-levy.txt');
    expect(file.content.startsWith('DRAFT – not approved\n\nCouncil approves')).toBe(true);
  });

  it('holds no control characters', () => {
    expect(text('a\u001b[31mb')).toContain('a\uFFFD[31mb');
  });
});
