import { longDay } from './dates.ts';
import type { ExportInput, TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { DRAFT_MARK } from './plain.ts';
import { noteText, type PlainParagraph, plainBody, plainLines } from './plain-body.ts';
import { type Publication, publication } from './publication.ts';

/** Plain text in lines of at most 72 columns, as wires and e-mail take it. */
export const textExporter: TextExporter = {
  format: 'txt',
  label: 'Plain text, 72 columns',
  extension: 'txt',
  purpose: 'publish',
  render: (input) => textFile(input, '.txt', 72),
};

/** Plain text with one line per paragraph. */
export const unwrappedTextExporter: TextExporter = {
  format: 'txt-unwrapped',
  label: 'Plain text, unwrapped',
  extension: 'txt',
  purpose: 'publish',
  render: (input) => textFile(input, '-unwrapped.txt', Number.POSITIVE_INFINITY),
};

function textFile(input: ExportInput, ending: string, width: number) {
  return {
    name: exportName(input, ending),
    mediaType: 'text/plain',
    content: `${plainLines(paragraphs(publication(input)), width)}\n`,
  };
}

function plain(text: string, lead = '', spaced = true): PlainParagraph {
  return { text, lead, spaced, fixed: false };
}

function paragraphs(view: Publication): readonly PlainParagraph[] {
  const body = plainBody(view.body);
  const place = [view.dateline, longDay(view.date, view.language)].filter((part) => part !== '');
  const header = [
    view.approved ? '' : DRAFT_MARK,
    view.headline,
    view.dek,
    view.byline,
    place.join(', '),
  ];
  return [
    ...header.filter((text) => text !== '').map((text) => plain(text)),
    ...body.paragraphs,
    ...section('Notes', body.notes.map(noteText)),
    ...section(
      'Sources',
      view.sources.map(({ line: { before, url, after } }) =>
        [before, url, after].filter((part) => part !== '').join(' '),
      ),
    ),
  ];
}

function section(title: string, items: readonly string[]): readonly PlainParagraph[] {
  if (items.length === 0) return [];
  const lines = items.map((text, index) => plain(text, `${index + 1}. `, index === 0));
  return [plain(title), ...lines];
}
