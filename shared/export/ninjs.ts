import { standingSignOff } from '../model/article.ts';
import { bodyHtml } from './body-html.ts';
import type { ExportInput, TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { withFootnotes } from './footnotes.ts';
import { element, htmlText } from './hast.ts';
import { withoutEmpty } from './json.ts';
import { DRAFT_MARK } from './plain.ts';
import { noteText, plainBody, plainLines } from './plain-body.ts';
import { type Publication, type PublishedSource, publication } from './publication.ts';
import { trustIndicators } from './publisher.ts';

/**
 * IPTC ninjs 3.0. It has no field for a day of publication without a time; `versionCreated` says
 * when this content was approved. A draft is `withheld`. Notes to editors stay in the desk.
 */
export const ninjsExporter: TextExporter = {
  format: 'ninjs',
  label: 'ninjs 3.0',
  extension: 'json',
  purpose: 'publish',
  render: (input) => ({
    name: exportName(input, '.ninjs.json'),
    mediaType: 'application/json',
    content: `${JSON.stringify(item(input), null, 2)}\n`,
  }),
};

function item(input: ExportInput) {
  const view = publication(input);
  const revision = view.approved ? standingSignOff(input.article)?.revision : undefined;
  return withoutEmpty({
    uri: `urn:proofdesk:${view.id}`,
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
    },
    type: 'text',
    representationType: 'full',
    version: revision === undefined ? '' : String(revision),
    firstCreated: view.createdAt,
    versionCreated: view.versionAt,
    pubStatus: view.approved ? 'usable' : 'withheld',
    edNote: view.approved ? '' : DRAFT_MARK,
    language: view.language,
    title: view.headline,
    headlines: values('main', view.headline),
    descriptions: values('summary', view.dek),
    by: view.byline,
    located: view.dateline,
    bodies: bodies(view),
    slugline: view.slug,
    subjects: view.tags.map((name) => ({ name })),
    infoSources: view.sources.map(infoSource),
    trustIndicators: trustIndicators(view.publisher),
  });
}

function values(role: string, value: string) {
  return value === '' ? [] : [{ role, contentType: 'text/plain', value }];
}

function bodies(view: Publication) {
  const { text, footnotes } = bodyHtml(withFootnotes(view).tree);
  const mark = view.approved ? [] : [element('p', {}, DRAFT_MARK)];
  const html = htmlText({
    type: 'root',
    children: [...mark, ...text, ...(footnotes ? [footnotes] : [])],
  });
  const plain = plainBody(view.body);
  const lines = plainLines(plain.paragraphs, Number.POSITIVE_INFINITY);
  const notes = plain.notes.map((note, index) => `[${index + 1}] ${noteText(note)}`);
  const words = lines.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  return [
    { role: 'main', contentType: 'text/html', wordCount: words, value: html },
    {
      role: 'plain',
      contentType: 'text/plain',
      wordCount: words,
      value: [...(view.approved ? [] : [DRAFT_MARK]), lines, ...notes].join('\n\n'),
    },
  ];
}

function infoSource({ name, line }: PublishedSource) {
  return withoutEmpty({
    name,
    role: 'source',
    uri: line.url,
    literal: line.before,
  });
}
