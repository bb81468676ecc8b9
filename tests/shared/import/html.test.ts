import { describe, expect, it } from 'vitest';
import { htmlSourceText, readHtmlFragment, readHtmlPage } from '../../../shared/import/html.ts';
import { understand } from '../../../shared/import/understand.ts';
import { reefBrief } from '../../../shared/sample/reef-brief.ts';

const today = '2026-03-20';
const sentence =
  'The council of Port Ellery has approved a levy for large ships, which will have to pay four crowns and a half for each passenger from July on.';
const story = `<p>${sentence}</p><p>${sentence.replace('council', 'assembly')}</p><p>${sentence.replace('levy', 'charge')}</p>`;

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

describe('a saved page', () => {
  const copy = readHtmlPage(reefBrief);

  it('has its fields from linked data and meta tags', () => {
    expect(copy.declared).toMatchObject({
      headline: 'Young corals settle nearer to reefs that sound alive',
      dek: 'Larvae off the Amaro Islands chose tiles beside a loudspeaker, a small study finds.',
      byline: 'Imre Calder',
      date: '2026-02-18',
      tags: ['Science', 'Oceans'],
      language: 'en',
    });
  });

  it('has its article found, without what stands around it', () => {
    const { body } = understand(copy, { today });
    expect(body).toMatch(/^A healthy reef is loud\./);
    expect(body).toContain('\n\n## A help, not a cure\n\n');
    expect(body).toMatch(/the size of a tea tray\.$/);
    for (const other of ['Front page', 'Most read', 'Ferries', 'Tidewater']) {
      expect(body).not.toContain(other);
    }
  });

  it('has author and date from meta tags where there is no linked data, even beside broken data', () => {
    const { declared } = readHtmlPage(
      page(
        '<title>Levy approved - Coast Wire</title><meta property="og:site_name" content="Coast Wire"><meta property="og:title" content="Levy approved - Coast Wire"><meta name="author" content="Tamsin Orrey"><meta property="article:published_time" content="2026-03-05T23:30:00-05:00"><script type="application/ld+json">{ "@type": "NewsArticle", </script>',
        `<article><h1>Levy approved</h1>${story}</article>`,
      ),
    );
    expect(declared).toMatchObject({
      headline: 'Levy approved',
      byline: 'Tamsin Orrey',
      date: '2026-03-05',
    });
  });

  it('is read without its optional tags', () => {
    const copy = readHtmlPage(
      `<!doctype html><title>Levy approved</title><h1>Levy approved</h1>${story}`,
    );
    expect(copy.declared.headline).toBe('Levy approved');
    expect(copy.text).toMatch(/^The council of Port Ellery .*\n\nThe assembly .*\n\nThe council/);
  });

  it('has a name in its text rather than a declared placeholder, and one of two authors is no second byline', () => {
    const byline = (author: string) =>
      understand(
        readHtmlPage(
          page(
            `<meta name="author" content="${author}">`,
            `<h1>Levy approved</h1><article><p>By Ana Sand</p>${story}</article>`,
          ),
        ),
        { today },
      );
    expect(byline('newsroom')).toMatchObject({ fields: { byline: 'Ana Sand' }, residue: [] });
    const two = byline('Ana Sand and Jon Abara');
    expect(two).toMatchObject({ fields: { byline: 'Ana Sand and Jon Abara' }, residue: [] });
    expect(two.body).toMatch(/^The council/);
    expect(byline('Jon Abara').residue.map(({ finding }) => finding.rule)).toEqual([
      'intake/second-byline',
    ]);
  });

  it('keeps a visible headline that differs from the declared one', () => {
    const copy = readHtmlPage(
      page(
        '<meta property="og:title" content="You will not believe what ships pay">',
        `<article><h1>Council approves levy</h1>${story}</article>`,
      ),
    );
    const { residue } = understand(copy, { today });
    expect(residue.map(({ finding }) => finding.rule)).toContain('intake/competing-headline');
  });
});

describe('hostile HTML', () => {
  const hostile = `<article><h1>Levy approved</h1>
    <script>alert('one')</script>
    <p onclick="alert('two')" style="background:url(javascript:alert(3))">${sentence}</p>
    <p><a href="javascript:alert('four')">A link</a>, <a href=" JaVa&#09;script:alert(5)">another</a>,
      <a href="data:text/html,alert(6)">a third</a>, <a href="https://example.com/levy">a good one</a></p>
    <img src="x" onerror="alert('seven')"><img src="data:image/svg+xml,alert(8)">
    <svg><script>alert('nine')</script><a xlink:href="javascript:alert(10)">svg</a></svg>
    <math><mtext><style><img src=x onerror="alert('eleven')"></style></mtext></math>
    <iframe srcdoc="<script>alert('twelve')</script>"></iframe>
    <noscript><p title="</noscript><img src=x onerror=alert('thirteen')>"></noscript>
    <p>&lt;script&gt;alert('shown')&lt;/script&gt; and &lt;b onclick="x()"&gt; are words here.</p>
    ${story}</article>`;

  it.each([
    ['as a page', readHtmlPage(page('<title>Levy</title>', hostile)).text],
    ['as a pasted fragment', readHtmlFragment(hostile).text],
  ])('%s passes no script, handler or address that runs', (_, text) => {
    expect(text).not.toMatch(/javascript:|data:text|data:image|onerror|xlink|srcdoc|style=/i);
    expect(text).not.toMatch(/alert\((?!'shown')/);
    expect(text).toContain('[a good one](https://example.com/levy)');
    expect(text).toContain('A link, another');
    expect(text).toContain(sentence);
  });

  it('that stands in the words stays words', () => {
    const { text } = readHtmlFragment(hostile);
    expect(text).toMatch(/\\<script>alert\('shown'\)\\?<\/script> and \\<b onclick/);
  });
});

describe('the text of a source', () => {
  it('has all words of the page, and lines and cells apart', () => {
    const text = htmlSourceText(
      page(
        '<title>Votes</title><script>var a = 1;</script>',
        '<nav>Home</nav><p>Six for,<br>three against.</p><table><tr><td>Levy</td><td>6</td></tr></table>',
      ),
    );
    expect(text).toMatch(/^Votes\n\n/);
    expect(text).toContain('Home');
    expect(text).toMatch(/Six for,\s+three against\./);
    expect(text).toContain('Levy | 6');
    expect(text).not.toContain('var a');
  });
});

describe('nesting', () => {
  it('beyond reading is refused at once, and strings in scripts are no nesting', () => {
    const deep = '<div>'.repeat(60_000);
    expect(() => readHtmlPage(page('', deep))).toThrow(RangeError);
    expect(() => readHtmlFragment(deep)).toThrow(RangeError);
    const fonts = Array.from({ length: 200 }, (_, size) => `<font size="${size}">`).join('');
    expect(() => readHtmlPage(page('', fonts + story.repeat(2000)))).toThrow(RangeError);
    const script = `<script>var a = '${'<div>'.repeat(1000)}';</script>`;
    expect(readHtmlPage(page(script, `<article>${story}</article>`)).text).toContain(sentence);
  });
});
