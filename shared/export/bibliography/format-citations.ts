import type { CslItem } from '../../model/csl.ts';
import type { Locator } from '../../model/source.ts';
import { type CitationLine, citationLine } from '../citations.ts';
import { lineOf } from './citation-line.ts';
import { type CitationEngines, citationEngines, type GuideStyle, type ReadCsl } from './engine.ts';
import { engineItem } from './engine-item.ts';
import { localeFor } from './locales.ts';

/** A place in a source that is cited, in the order of the text. */
export interface PlaceToCite {
  readonly sourceId: string;
  readonly csl: CslItem;
  readonly locator: Locator | null;
}

/** Citations as they are written: plain data, so that it can be sent with an export's input. */
export interface FormattedCitations {
  /** One for each place that was given, in the same order. */
  readonly notes: readonly CitationLine[];
  /** Each source once, in the order of the style's bibliography. */
  readonly sources: readonly { readonly sourceId: string; readonly line: CitationLine }[];
}

/**
 * Notes and bibliography in the style of a guide, in a language. A style of notes (Chicago) says
 * itself how a note and its repetition read. In a style of citations in the text (APA, MLA) the
 * first note of a source is its entry in the bibliography with the locator behind it, later ones
 * are what stands in the text, without its brackets. What a style has no form for is written in
 * plain news style.
 *
 * @param language BCP 47; one that no locale is known for gets English words
 */
export async function formatCitations(
  style: GuideStyle,
  language: string,
  places: readonly PlaceToCite[],
  read: ReadCsl,
): Promise<FormattedCitations> {
  const engines = await citationEngines(style, localeFor(language), read);
  const csls = new Map(places.map(({ sourceId, csl }) => [sourceId, csl]));
  tell(engines, csls);
  const listed = bibliography(engines);
  const alone = style === 'chicago' ? null : entriesAlone(engines, listed);
  const seen = new Set<string>();
  const notes = places.map((place): CitationLine => {
    const { sourceId, csl, locator } = place;
    const isFirst = !seen.has(sourceId);
    seen.add(sourceId);
    const at = alone && isFirst ? locatorText(engines, locator) : '';
    const text = alone && isFirst ? alone.get(sourceId) : cluster(engines, place, isFirst);
    const words = alone ? text?.replace(/^\(|\)$/g, '') : text;
    return words ? lineOf(words, csl, at && `(${at})`) : citationLine(csl, language, locator);
  });
  const order = [...new Set([...listed.keys(), ...csls.keys()])];
  const sources = order.flatMap((sourceId) => {
    const csl = csls.get(sourceId);
    const text = listed.get(sourceId);
    if (!csl) return [];
    return [{ sourceId, line: text ? lineOf(text, csl) : citationLine(csl, language) }];
  });
  return { notes, sources };
}

/** Tells the engine all that is cited, so that it can tell works of one author and year apart. */
function tell({ guide }: CitationEngines, csls: ReadonlyMap<string, CslItem>): void {
  guide.items = new Map([...csls].map(([id, csl]) => [id, engineItem(id, csl)]));
  // What the last article cited is forgotten, so that each article comes out as it would alone.
  guide.engine.updateItems([]);
  guide.engine.updateItems([...csls.keys()]);
}

/** What stands in a note, or in the text; empty where the style has no form for it. */
function cluster(
  { guide }: CitationEngines,
  { sourceId: id, locator }: PlaceToCite,
  isFirst: boolean,
): string {
  const at = locator ? { locator: locator.value, label: locator.label } : {};
  return printed(guide.engine.makeCitationCluster([{ id, position: isFirst ? 0 : 1, ...at }]));
}

/** The entries of the bibliography in its order, by the ids of their sources. */
function bibliography({ guide }: CitationEngines): ReadonlyMap<string, string> {
  const made = guide.engine.makeBibliography();
  if (!made) return new Map();
  const [{ entry_ids: ids }, entries] = made;
  return new Map(
    entries.flatMap((text, at) => (ids[at] ?? []).map((id) => [id, printed(text)] as const)),
  );
}

/** Entries that stand alone: with their authors' names, whoever stands above them in the list. */
function entriesAlone(
  engines: CitationEngines,
  listed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { opt } = engines.guide.engine.bibliography;
  const name = 'subsequent-author-substitute';
  const substitute = opt[name];
  if (substitute === undefined) return listed;
  delete opt[name];
  const entries = bibliography(engines);
  opt[name] = substitute;
  return entries;
}

/** A place in the words of the language: `p. 4`. */
function locatorText({ locators }: CitationEngines, locator: Locator | null): string {
  if (locator === null) return '';
  const { label, value } = locator;
  return locators.engine.makeCitationCluster([{ id: 'any', position: 0, locator: value, label }]);
}

function printed(text: string): string {
  return text.includes('[CSL STYLE ERROR: reference with no printed form.]') ? '' : text;
}
