import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { markdownExporter } from '../../../shared/export/md.ts';
import { ninjsExporter } from '../../../shared/export/ninjs.ts';
import { applyFixes, certainFixes } from '../../../shared/import/apply-fixes.ts';
import { body, draftInput, fields, input, withText } from '../../shared/export/export-input.ts';

/** What bringing an exported file in gives, with every certain fix. */
async function broughtIn(file: { readonly name: string; readonly content: string }) {
  const bytes = new TextEncoder().encode(file.content);
  const { intake } = await readCopy(file.name, bytes, {
    today: '2026-03-05',
    now: '2026-03-05T09:00:00.000Z',
  });
  return { ...applyFixes(intake, certainFixes(intake)), residue: intake.residue };
}

describe('Markdown that was exported and is brought in again', () => {
  it('gives the same fields and text, without a finding', async () => {
    const again = await broughtIn(markdownExporter.render(withText({}, body)));
    expect(again).toEqual({ fields: { ...fields, notes: '' }, body, residue: [] });
  });

  it('keeps fields that look like YAML, Markdown or other kinds of value', async () => {
    const odd = {
      headline: 'No: "yes" & \'maybe\' # 100%',
      dek: '*Not* a list - [or] {a map}.',
      byline: 'By O’Neill',
      slug: '2026-03-04',
      tags: ['true', '12', 'port: ellery'],
    };
    const again = await broughtIn(markdownExporter.render(withText(odd, body)));
    expect(again.fields).toEqual({ ...fields, ...odd, notes: '' });
    expect(again.body).toBe(body);
  });
});

describe('ninjs that was exported and is brought in again', () => {
  /** Notes have numbers in it, and the day of publication has no field; `\&` is an ampersand. */
  const expected = {
    fields: { ...fields, notes: '', date: '' },
    body: body.replaceAll('[^own]', '[^1]').replace('&b', '\\&b'),
    residue: [],
  };

  it('gives the same fields and text, without a finding', async () => {
    expect(await broughtIn(ninjsExporter.render(withText({}, body)))).toEqual(expected);
  });

  it('as a draft is without its mark', async () => {
    const draft = { ...withText({}, body), approved: false };
    expect(ninjsExporter.render(draft).content).toContain('DRAFT');
    expect(await broughtIn(ninjsExporter.render(draft))).toEqual(expected);
  });

  it('has the notes of its sources as notes of its text', async () => {
    for (const one of [input, draftInput]) {
      const again = await broughtIn(ninjsExporter.render(one));
      expect(again.fields).toEqual(expected.fields);
      const withoutNotes = (text: string) =>
        text.replaceAll(/\[\^\w+\](?!:)/g, '').replace(/\n\n\[\^\w+\]:[\s\S]*$/, '');
      expect(withoutNotes(again.body)).toBe(withoutNotes(expected.body));
    }
  });
});
