import type { CslItem } from '../model/csl.ts';
import { withKeys } from '../source-data/citation-keys.ts';
import { writeBibtex } from '../source-data/write-bibtex.ts';
import { writeRis } from '../source-data/write-ris.ts';
import type { ExportInput, TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { DRAFT_MARK } from './plain.ts';
import { publication } from './publication.ts';

/** The published sources as CSL-JSON, each with an `id`. */
export const cslExporter: TextExporter = {
  format: 'csl',
  label: 'Sources as CSL-JSON',
  extension: 'json',
  purpose: 'data',
  render: (input) => ({
    name: exportName(input, '.csl.json'),
    mediaType: 'application/vnd.citationstyles.csl+json',
    content: `${JSON.stringify(
      keyed(input).map(([id, csl]) => ({ id, ...csl })),
      null,
      2,
    )}\n`,
  }),
};

/** The published sources as BibTeX, for LaTeX and for programs that keep references. */
export const bibtexExporter: TextExporter = {
  format: 'bibtex',
  label: 'Sources as BibTeX',
  extension: 'bib',
  purpose: 'data',
  render: (input) => {
    const mark = input.approved ? '' : `% ${DRAFT_MARK}\n\n`;
    return {
      name: exportName(input, '.bib'),
      mediaType: 'application/x-bibtex',
      content: `${mark}${writeBibtex(keyed(input))}`,
    };
  },
};

/** The published sources as RIS, which has no place for a remark: a draft's name alone says so. */
export const risExporter: TextExporter = {
  format: 'ris',
  label: 'Sources as RIS',
  extension: 'ris',
  purpose: 'data',
  render: (input) => ({
    name: exportName(input, '.ris'),
    mediaType: 'application/x-research-info-systems',
    content: writeRis(keyed(input)),
  }),
};

function keyed(input: ExportInput): readonly (readonly [string, CslItem])[] {
  return withKeys(publication(input).sources.map(({ source }) => source.csl));
}
