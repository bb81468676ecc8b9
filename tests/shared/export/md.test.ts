import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdownExporter } from '../../../shared/export/md.ts';
import { body, draftInput, fields, input, withText } from './export-input.ts';
import { hostileText } from './markup.ts';

/** Front matter as another program reads it, and the text behind it. */
function split(content: string): { front: unknown; text: string } {
  const end = content.indexOf('\n---\n', 4);
  return { front: parse(content.slice(4, end)), text: content.slice(end + 5) };
}

describe('Markdown export', () => {
  it('holds every published field in its front matter and the text as it stands', () => {
    const { front, text } = split(markdownExporter.render(withText({}, body)).content);
    const { notes: _, ...published } = fields;
    expect(front).toEqual(published);
    expect(text).toBe(`\n${body}\n`);
  });

  it('writes citations as footnotes with their sources', () => {
    const { content } = markdownExporter.render(input);
    expect(content).toContain('by 14 votes to 9[^source-1].');
    expect(content).toMatch(/^\[\^source-1\]: Port Ellery Harbour Board, Levy Proposal/m);
  });

  it('marks a draft above its text, in its front matter and in its name', () => {
    const file = markdownExporter.render(draftInput);
    expect(file.name).toBe('DRAFT-harbour-levy.md');
    expect(split(file.content).front).toMatchObject({ status: 'DRAFT – not approved' });
    expect(split(file.content).text).toMatch(/^\n\*\*DRAFT – not approved\*\*\n\nThe council/);
  });

  it('keeps hostile fields inside their front matter', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (headline, tag) => {
        const { content } = markdownExporter.render(withText({ headline, tags: [tag] }, 'Text.'));
        const { front, text } = split(content);
        expect(text).toBe('\nText.\n');
        const expected = { headline: expect.any(String), tags: expect.any(Array) };
        const { notes: _, headline: __, tags: ___, ...others } = fields;
        expect({ ...expected, ...(front as object) }).toEqual({ ...others, ...expected });
      }),
    );
  });
});
