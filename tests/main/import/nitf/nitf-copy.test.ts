import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../../main/import/read-copy.ts';
import { extractSourceText } from '../../../../main/import/source-text/extract.ts';

const read = (name: string, xml: string | Uint8Array) =>
  readCopy(name, typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, {
    today: '2026-03-05',
    now: '2026-03-05T09:00:00.000Z',
  });

const article = (content: string, before = '') => `<?xml version="1.0" encoding="UTF-8"?>
${before}<nitf xml:lang="en-GB"><head><title>Levy</title><docdata management-status="usable">
<doc-id id-string="levy-1"/><urgency ed-urg="4"/><date.issue norm="20260304T101500Z"/><du-key key="harbour-levy"/><ed-msg info="Legal has seen it."/>
<key-list><keyword key="harbour"/><keyword key="council"/><keyword key="Harbour"/></key-list></docdata></head>
<body><body.head><hedline><hl1>Council approves <em>harbour</em> levy</hl1><hl2>Ferries pay more</hl2></hedline>
<byline>By <person>Mira Castellan</person> <byttl>Port reporter</byttl></byline>
<dateline><location>Port Ellery</location> <story.date norm="20260303">March 3</story.date></dateline>
<abstract><p>Ferries will pay 4.5 per cent more &amp; yachts half.</p></abstract></body.head>
<body.content>${content}</body.content>
<body.end><tagline>Jon Abara contributed to this report from Dray.</tagline></body.end></body></nitf>`;

describe('a NITF article as copy', () => {
  it('has its fields and its text', async () => {
    const { intake, received } = await read(
      'levy.xml',
      article(
        `<block><p>The <org>council</org> approved the <strong>levy</strong> on <chron norm="20260303">Tuesday</chron>, see <a href="https://council.example/levy">the report</a>.<fn>Minutes of 3 March.</fn></p>
         <hl2>What it costs</hl2>
         <p>It said <q>we waited</q>.</p>
         <ul><li>Boats are exempt</li><li>Yachts pay half</li></ul>
         <bq><block><p>“We waited two years,” said Ana Berisha.</p></block></bq>
         <table><tr><th>Town</th><th>Berths</th></tr><tr><td>Dray</td><td>165</td></tr></table></block>`,
      ),
    );
    expect(received).toMatchObject({ mediaType: 'application/xml', encoding: 'utf-8' });
    expect(intake.fields).toEqual({
      headline: 'Council approves harbour levy',
      dek: 'Ferries will pay 4.5 per cent more & yachts half.',
      byline: 'By Mira Castellan',
      dateline: 'Port Ellery',
      date: '2026-03-04',
      slug: 'harbour-levy',
      tags: ['harbour', 'council'],
      notes: 'Legal has seen it.',
      language: 'en-GB',
    });
    expect(intake.body).toBe(
      [
        'The council approved the **levy** on Tuesday, see [the report](https://council.example/levy).[^1]',
        '## What it costs',
        'It said “we waited”.',
        '- Boats are exempt\n- Yachts pay half',
        '> “We waited two years,” said Ana Berisha.',
        '| Town | Berths |\n| ---- | ------ |\n| Dray | 165    |',
        'Jon Abara contributed to this report from Dray.',
        '[^1]: Minutes of 3 March.',
      ].join('\n\n'),
    );
  });

  it('names its DTD without fetching it, and may be in the encoding that it declares', async () => {
    const doctype = '<!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "nitf-3-6.dtd">';
    const xml = article('<p>It cost 5 zł, said Łucja.</p>', doctype);
    expect((await read('levy.nitf', xml)).intake.body).toContain('said Łucja.');
    const latin2 = Buffer.from(xml.replace('UTF-8', 'ISO-8859-2'), 'utf8')
      .toString('latin1')
      .replaceAll('\u00c5\u0082', '\u00b3')
      .replaceAll('\u00c5\u0081', '\u00a3');
    const { intake, received } = await read('levy.xml', Buffer.from(latin2, 'latin1'));
    expect(received.encoding).toBe('iso-8859-2');
    expect(intake.body).toContain('It cost 5 zł, said Łucja.');
  });

  it('lets no script or handler through', async () => {
    const { intake } = await read(
      'levy.xml',
      article('<p onclick="x()">It <a href="javascript:x()">met</a>.</p><script>x()</script>'),
    );
    expect(intake.body).toMatch(/^It met\./);
    expect(intake.body).not.toContain('javascript');
  });

  it('is read as a source', async () => {
    const bytes = new TextEncoder().encode(article('<p>165 berths.</p>'));
    const { text } = await extractSourceText('levy.xml', '', bytes);
    expect(text).toMatch(/^Council approves harbour levy\n\nFerries[\s\S]*\n\n165 berths\./);
  });

  const bomb = `<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  it.each([
    ['levy.xml', article('<p>&b;</p>', bomb), 'declares a document type or entities'],
    [
      'levy.xml',
      article('<p>&b;</p>', '<!DOCTYPE nitf SYSTEM "file:///etc/passwd">'),
      'no well-formed XML',
    ],
    ['levy.xml', '<nitf><body>', 'no well-formed XML'],
    ['levy.xml', '<feed><title>Levy</title></feed>', 'is XML, but no news article (NITF)'],
    ['levy.xml', article('').replace(/<body.end>.*<\/body.end>/, ''), 'without a text'],
    ['levy.txt', article('<p>It met.</p>'), 'is a news article (NITF), but its name'],
    ['levy.xml', article('<block>'.repeat(400) + '</block>'.repeat(400)), 'nested too deeply'],
  ])('that can’t be brought in says why: %s', async (name, xml, said) => {
    await expect(read(name, xml)).rejects.toMatchObject({
      error: { code: 'unreadable-file', message: expect.stringContaining(said) },
    });
  });
});
