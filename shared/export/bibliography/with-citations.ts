import { citedPlaces } from '../cited-places.ts';
import type { ExportInput } from '../exporter.ts';
import { plainLine } from '../plain.ts';
import type { ReadCsl } from './engine.ts';
import { type FormattedCitations, formatCitations } from './format-citations.ts';

/**
 * An export's input with its citations in the house's bibliography style. To be called before an
 * exporter that publishes; in the news style there is nothing to prepare.
 */
export async function withCitations(input: ExportInput, read: ReadCsl): Promise<ExportInput> {
  const { style } = input.style.citations;
  if (style === 'news') return input;
  const places = citedPlaces(input).map(({ source: { id, csl }, locator }) => ({
    sourceId: id,
    csl,
    locator,
  }));
  const language = plainLine(input.article.fields.language) || 'en';
  const key = JSON.stringify([style, language, places]);
  const known =
    latest?.key === key ? latest.citations : formatCitations(style, language, places, read);
  latest = { key, citations: known };
  return { ...input, citations: await known };
}

/** An article is mostly asked for in several formats, one after the other. */
let latest: { readonly key: string; readonly citations: Promise<FormattedCitations> } | null = null;
