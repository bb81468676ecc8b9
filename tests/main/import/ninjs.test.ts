import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { extractSourceText } from '../../../main/import/source-text/extract.ts';

const bytesOf = (item: unknown) =>
  new TextEncoder().encode(typeof item === 'string' ? item : JSON.stringify(item));

const read = (item: unknown, name = 'levy.json') =>
  readCopy(name, bytesOf(item), { today: '2026-03-05', now: '2026-03-05T09:00:00.000Z' });

const html =
  '<p>The council approved the <b>levy</b>.</p><h2>Costs</h2><p onclick="x()">Ferries pay more, see <a href="javascript:x()">this</a>.</p><script>x()</script>';
const body = 'The council approved the **levy**.\n\n## Costs\n\nFerries pay more, see this.';

const fields = {
  headline: 'Council approves levy',
  dek: 'Ferries pay more.',
  byline: 'Mira Castellan',
  dateline: 'Port Ellery',
  date: '2026-03-04',
  slug: 'harbour-levy',
  tags: ['harbour', 'council'],
  notes: 'Legal has seen it.',
  language: 'en-GB',
};

describe('a ninjs item as copy', () => {
  it('of version 3 has its fields and text', async () => {
    const { intake, received } = await read({
      uri: 'urn:x:1',
      standard: { name: 'ninjs', version: '3.0' },
      type: 'text',
      versionCreated: '2026-03-04T08:15:00+01:00',
      language: 'en-GB',
      headlines: [
        { role: 'short', value: 'Levy approved' },
        { role: 'main', contentType: 'text/plain', value: 'Council approves levy' },
      ],
      descriptions: [
        { role: 'summary', contentType: 'text/html', value: '<p>Ferries pay more.</p>' },
      ],
      by: 'Mira Castellan',
      located: 'Port Ellery',
      slugline: 'harbour-levy',
      edNote: 'Legal has seen it.',
      subjects: [{ name: 'harbour', uri: 'x:1' }, { uri: 'x:2' }],
      keywords: ['council', 'Harbour'],
      bodies: [
        { role: 'plain', contentType: 'text/plain', value: 'The council approved the levy.' },
        { role: 'main', contentType: 'text/html', value: html },
      ],
    });
    expect(received.mediaType).toBe('application/json');
    expect(intake).toMatchObject({ fields, body });
  });

  it('of version 1 has its fields and text', async () => {
    const { intake } = await read({
      uri: 'urn:x:1',
      type: 'text',
      versioncreated: '2026-03-04T08:15:00Z',
      language: 'en-GB',
      headline: 'Council approves levy',
      description_text: 'Ferries pay more.',
      byline: 'Mira Castellan',
      located: 'Port Ellery',
      slugline: 'harbour-levy',
      ednote: 'Legal has seen it.',
      subject: [{ code: '1', name: 'harbour' }],
      keywords: ['council'],
      body_html: html,
      associations: { main: { uri: 'urn:x:2', type: 'picture' } },
    });
    expect(intake).toMatchObject({ fields, body });
  });

  it('with plain text only has its paragraphs, literally', async () => {
    const { intake } = await read({
      uri: 'urn:x:1',
      headline: 'Levy',
      body_text: 'The council *met*.\n\nIt voted.',
    });
    expect(intake.body).toBe('The council \\*met\\*.\n\nIt voted.');
  });

  it('is read as a source', async () => {
    const item = { uri: 'urn:x:1', headline: 'Levy approved', body_html: html };
    expect((await extractSourceText('levy.json', '', bytesOf(item))).text).toBe(
      'Levy approved\n\nThe council approved the levy.\n\nCosts\n\nFerries pay more, see this.',
    );
    expect((await extractSourceText('a.json', '', bytesOf('{"a":1}'))).reason).toContain(
      'no news item',
    );
  });

  it.each([
    ['{"uri": ', 'is damaged or is no JSON'],
    ['[1, 2]', 'is JSON, but no news item (ninjs)'],
    [{ name: 'proofdesk' }, 'is JSON, but no news item (ninjs)'],
    [{ uri: 'urn:x:1', type: 'picture', headline: 'Harbour' }, 'without a text'],
    [{ uri: 'urn:x:1', body_html: '<div>'.repeat(5000) }, 'nested too deeply'],
    ['<!doctype html><p>Levy</p>', 'not what its name says: it is a web page'],
  ])('that can’t be brought in says why: %j', async (item, said) => {
    await expect(read(item)).rejects.toMatchObject({
      error: { code: 'unreadable-file', message: expect.stringContaining(said) },
    });
  });
});
