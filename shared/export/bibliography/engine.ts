import type { Engine } from 'citeproc';
import type { CitationStyleName } from '../../model/house-style.ts';
import type { CslLocale } from './locales.ts';

/** The styles that a style guide prescribes; the news style is our own. */
export type GuideStyle = Exclude<CitationStyleName, 'news'>;

/** Gives the XML of a style or a locale of the CSL project by its file's name. */
export type ReadCsl = (name: string) => Promise<string>;

const styles: Readonly<Record<GuideStyle, string>> = {
  chicago: 'chicago-fullnote-bibliography.csl',
  apa: 'apa.csl',
  mla: 'modern-language-association.csl',
};

/** A locator alone, in the words of a language: `p. 4`, `S. 4–6`. */
const locatorStyle = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Locators</title><id>locators</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><group delimiter=" ">
    <label variable="locator" form="short"/><text variable="locator"/>
  </group></layout></citation>
</style>`;

/** Around words in italics, where the texts that come out of an engine have some. */
export const ITALIC_START = '\u0001';
export const ITALIC_END = '\u0002';
const OUTPUT_FORMAT = 'proofdesk';

/** A processor of citations, and what it reads items from while it works. */
export interface CitationEngine {
  readonly engine: Engine;
  /** Set before each use: the items by their ids. */
  items: ReadonlyMap<string, object>;
}

export interface CitationEngines {
  readonly guide: CitationEngine;
  readonly locators: CitationEngine;
}

/** Making one takes about a tenth of a second, so each is made once. */
const made = new Map<string, Promise<CitationEngines>>();

/** The engines of a style in a language. */
export function citationEngines(
  style: GuideStyle,
  locale: CslLocale,
  read: ReadCsl,
): Promise<CitationEngines> {
  const key = `${style} ${locale}`;
  const known = made.get(key);
  if (known) return known;
  const engines = make(style, locale, read);
  made.set(key, engines);
  return engines;
}

async function make(style: GuideStyle, locale: CslLocale, read: ReadCsl): Promise<CitationEngines> {
  const [{ default: citeproc }, guide, words, english] = await Promise.all([
    import('citeproc'),
    read(styles[style]),
    read(`locales-${locale}.xml`),
    read('locales-en-US.xml'),
  ]);
  citeproc.Output.Formats[OUTPUT_FORMAT] ??= {
    ...citeproc.Output.Formats.text,
    '@font-style/italic': `${ITALIC_START}%%STRING%%${ITALIC_END}`,
  };
  const build = (xml: string): CitationEngine => {
    const system = {
      retrieveLocale: (name: string) => (name === locale ? words : english),
      retrieveItem: (id: string) => made.items.get(id) ?? {},
    };
    const engine = new citeproc.Engine(system, xml, locale, true);
    engine.setOutputFormat(OUTPUT_FORMAT);
    const made: CitationEngine = { engine, items: new Map() };
    return made;
  };
  const locators = build(locatorStyle);
  locators.items = new Map([['any', { id: 'any', type: 'document' }]]);
  locators.engine.updateItems(['any']);
  return { guide: build(guide), locators };
}
