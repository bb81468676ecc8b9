import { standingSignOff } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Citation, Locator, Source } from '../model/source.ts';
import { type CitationLine, citationLine, sourceName } from './citations.ts';
import type { ExportInput } from './exporter.ts';
import { plainLine, withoutControls } from './plain.ts';

/** A source that readers may know of. */
export interface PublishedSource {
  readonly name: string;
  readonly title: string;
  readonly line: CitationLine;
  readonly source: Pick<Source, 'csl'>;
}

/** A place in a published source, cited behind some words of the body. */
export interface PublishedNote {
  readonly line: CitationLine;
  /** Ends of the claims that it stands for; UTF-16 code units in the body, ascending. */
  readonly offsets: readonly number[];
}

/**
 * What readers get of an article: everything that a publish format is made from. Comments,
 * claims, decisions, checks, notes to editors, names of editors and confidential sources are not
 * in here, so that no such format can let them out.
 */
export interface Publication {
  readonly id: string;
  readonly headline: string;
  readonly dek: string;
  readonly byline: string;
  readonly dateline: string;
  /** `YYYY-MM-DD` or empty. */
  readonly date: string;
  readonly slug: string;
  readonly tags: readonly string[];
  /** BCP 47; `en` where the article names none. */
  readonly language: string;
  /** Markdown with `\n` line ends. */
  readonly body: string;
  /** Cited and not confidential, in the order in which the body comes to them. */
  readonly sources: readonly PublishedSource[];
  readonly notes: readonly PublishedNote[];
  readonly approved: boolean;
  readonly createdAt: string;
  /** When this content was approved; of a draft, the time of export. */
  readonly versionAt: string;
  readonly generator: string;
}

/** Takes from an article what readers may see; see {@link Publication}. */
export function publication(input: ExportInput): Publication {
  const { fields, id, createdAt } = input.article;
  const language = plainLine(fields.language) || 'en';
  const { sources, notes } = published(input, language);
  return {
    id,
    headline: plainLine(fields.headline),
    dek: plainLine(fields.dek),
    byline: plainLine(fields.byline),
    dateline: plainLine(fields.dateline),
    date: fields.date,
    slug: plainLine(fields.slug),
    tags: fields.tags.map(plainLine).filter((tag) => tag !== ''),
    language,
    body: withoutControls(input.body).trimEnd(),
    sources,
    notes,
    approved: input.approved,
    createdAt,
    versionAt: (input.approved && standingSignOff(input.article)?.at) || input.now,
    generator: plainLine(input.generator),
  };
}

interface Place {
  readonly citation: Citation;
  readonly source: Source;
  readonly offset: number;
}

/**
 * A disputed claim's citation speaks against it, and an orphaned claim stands nowhere: neither
 * is a source of what is published.
 */
function supports(claim: Claim): boolean {
  return claim.decision.state !== 'disputed' && !claim.anchor.orphaned;
}

function places({ article, body }: ExportInput): readonly Place[] {
  const open = new Map(
    article.sources.filter((source) => !source.confidential).map((source) => [source.id, source]),
  );
  return article.claims
    .filter(supports)
    .flatMap(({ anchor, citations }) =>
      citations.flatMap((citation) => {
        const source = open.get(citation.sourceId);
        const offset = Math.min(anchor.end, body.length);
        return source ? [{ citation, source, offset }] : [];
      }),
    )
    .toSorted((a, b) => a.offset - b.offset);
}

function published(input: ExportInput, language: string): Pick<Publication, 'sources' | 'notes'> {
  const sources = new Map<string, PublishedSource>();
  const notes = new Map<string, { line: CitationLine; offsets: Set<number> }>();
  for (const { citation, source, offset } of places(input)) {
    const { csl } = source;
    const key = `${source.id} ${locatorKey(citation.locator)}`;
    const note = notes.get(key);
    if (note) note.offsets.add(offset);
    else {
      const line = citationLine(csl, language, citation.locator);
      notes.set(key, { line, offsets: new Set([offset]) });
    }
    if (!sources.has(source.id)) {
      sources.set(source.id, {
        name: sourceName(csl),
        title: plainLine(csl.title),
        line: citationLine(csl, language),
        source: { csl },
      });
    }
  }
  return {
    sources: [...sources.values()],
    notes: [...notes.values()].map(({ line, offsets }) => ({ line, offsets: [...offsets] })),
  };
}

function locatorKey(locator: Locator | null): string {
  return locator === null ? '' : `${locator.label} ${locator.value}`;
}
