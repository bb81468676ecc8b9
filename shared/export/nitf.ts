import { bodyHtml } from './body-html.ts';
import { longDay } from './dates.ts';
import type { TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { withFootnotes } from './footnotes.ts';
import { nitfBlocks, nitfLines, nitfNotes } from './nitf/nitf-body.ts';
import { type XmlElement, xml, xmlDocument, xmlText } from './nitf/xml.ts';
import { DRAFT_MARK } from './plain.ts';
import { type Publication, publication } from './publication.ts';

/**
 * IPTC NITF 3.6. A draft is `withheld` and says so in a note to editors. Rights and distributor
 * are left out: the desk knows neither. Footnotes are blocks at the end, as NITF has no note
 * within a line; their marks are links to them.
 */
export const nitfExporter: TextExporter = {
  format: 'nitf',
  label: 'NITF 3.6',
  extension: 'xml',
  purpose: 'publish',
  render: (input) => ({
    name: exportName(input, '.nitf.xml'),
    mediaType: 'application/xml',
    content: xmlDocument(article(publication(input)), lines),
  }),
};

const lines: ReadonlySet<string> = new Set([
  ...nitfLines,
  ...'abstract bibliography body body.end body.head byline date.issue date.release dateline docdata'.split(
    ' ',
  ),
  ...'doc-id du-key head hedline hl1 key-list keyword nitf note title urgency'.split(' '),
]);

function article(view: Publication): XmlElement {
  const { text, footnotes } = bodyHtml(withFootnotes(view).tree);
  const cited = view.sources.map(({ line: { before, url, after } }) =>
    [before, url, after].filter((part) => part !== '').join(' '),
  );
  return xml(
    'nitf',
    { version: '-//IPTC//DTD NITF 3.6//EN', baselang: view.language },
    head(view),
    xml(
      'body',
      {},
      bodyHead(view),
      xml('body.content', {}, ...nitfBlocks(text), ...nitfNotes(footnotes)),
      xml(
        'body.end',
        {},
        cited.length === 0 ? null : xml('bibliography', { id: 'sources' }, cited.join('\n')),
      ),
    ),
  );
}

function head(view: Publication): XmlElement {
  const tags = view.tags.map((key) => xml('keyword', { key }));
  return xml(
    'head',
    {},
    xml('title', {}, view.headline || view.slug || view.id),
    xml(
      'docdata',
      { 'management-status': view.approved ? 'usable' : 'withheld' },
      xml('doc-id', { 'id-string': view.id }),
      // Normal, of 1 to 8: the desk knows no other.
      xml('urgency', { 'ed-urg': '5' }),
      xml('date.issue', { norm: basicDay(view.date) || basicTime(view.versionAt) }),
      xml('date.release', { norm: basicTime(view.versionAt) }),
      view.slug === '' ? null : xml('du-key', { key: view.slug }),
      tags.length === 0 ? null : xml('key-list', {}, ...tags),
    ),
  );
}

function bodyHead({ headline, dek, byline, dateline, date, language, approved }: Publication) {
  const day = longDay(date, language);
  const place = [
    xmlText('location', dateline),
    dateline !== '' && day !== '' ? ', ' : null,
    day === '' ? null : xml('story.date', { norm: basicDay(date) }, day),
  ];
  return xml(
    'body.head',
    {},
    xml('hedline', {}, xml('hl1', {}, headline)),
    approved
      ? null
      : xml(
          'note',
          { noteclass: 'editorsnote' },
          xml('body.content', {}, xml('p', {}, DRAFT_MARK)),
        ),
    xmlText('byline', byline),
    dateline === '' && day === '' ? null : xml('dateline', {}, ...place),
    dek === '' ? null : xml('abstract', {}, xml('p', {}, dek)),
  );
}

/** ISO 8601's basic form, as NITF has it. */
function basicDay(day: string): string {
  return day.replaceAll('-', '');
}

function basicTime(instant: string): string {
  return instant.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '');
}
