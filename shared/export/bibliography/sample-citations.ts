import type { CslItem } from '../../model/csl.ts';
import type { CitationStyleName } from '../../model/house-style.ts';
import { type CitationLine, citationLine } from '../citations.ts';
import type { ReadCsl } from './engine.ts';
import { formatCitations } from './format-citations.ts';

/** How a style writes a made-up newspaper article: in a note, again later, and in the list. */
export interface SampleCitations {
  readonly note: CitationLine;
  readonly again: CitationLine;
  readonly listed: CitationLine;
}

const csl: CslItem = {
  type: 'article-newspaper',
  title: 'Harbour levy splits the council',
  author: [{ family: 'Castellan', given: 'Mira' }],
  'container-title': 'Ellery Courier',
  issued: { 'date-parts': [[2026, 3, 4]] },
  URL: 'https://courier.example/levy',
};

/** Shows what a style makes of a source that is cited twice. English. */
export async function sampleCitations(
  style: CitationStyleName,
  read: ReadCsl,
): Promise<SampleCitations> {
  const first = { label: 'page', value: '4' } as const;
  const second = { label: 'page', value: '6' } as const;
  const plain = {
    note: citationLine(csl, 'en', first),
    again: citationLine(csl, 'en', second),
    listed: citationLine(csl, 'en'),
  };
  if (style === 'news') return plain;
  const places = [first, second].map((locator) => ({ sourceId: 'sample', csl, locator }));
  const { notes, sources } = await formatCitations(style, 'en', places, read);
  const [note = plain.note, again = plain.again] = notes;
  return { note, again, listed: sources[0]?.line ?? plain.listed };
}
