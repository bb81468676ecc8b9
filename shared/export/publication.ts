import { standingSignOff } from '../model/article.ts';
import type { ClaimReview } from '../model/claim-review.ts';
import type { NotePlace } from '../model/house-style.ts';
import type { Source } from '../model/source.ts';
import { withoutCslMarkup } from '../model/source-title.ts';
import { ratedClaims } from '../review/fact-check.ts';
import { articleAddress } from './article-address.ts';
import { type CitationLine, citationLine, sourceName } from './citations.ts';
import { citedPlaces } from './cited-places.ts';
import { wordsOfSpans } from './claim-words.ts';
import type { ExportInput } from './exporter.ts';
import { plainLine, webAddress, withoutControls } from './plain.ts';
import { type PublishedPublisher, publisherOf } from './publisher.ts';

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

/** A claim of a fact check, and what readers are told of it. */
export interface PublishedReview extends ClaimReview {
  /** On one line, without the marks of Markdown. */
  readonly claim: string;
}

/**
 * What readers get of an article: everything that a publish format is made from. Comments,
 * decisions, checks, notes to editors, names of editors and confidential sources are not in here, so
 * that no such format can let them out; of claims only what a fact check tells its readers.
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
  /** Cited and not confidential, in the order of the body, or of the style's bibliography. */
  readonly sources: readonly PublishedSource[];
  readonly notes: readonly PublishedNote[];
  /** Where notes stand in a format that has both kinds. */
  readonly notePlace: NotePlace;
  /** Of a fact check, in the order of the text; none of any other article. */
  readonly reviews: readonly PublishedReview[];
  readonly publisher: PublishedPublisher;
  /** Where the article stands on the house's site; empty where that is not known. */
  readonly url: string;
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
    notePlace: input.style.citations.place,
    reviews: publishedReviews(input),
    url: articleAddress(input.style.publisher, input.article),
    publisher: publisherOf(input.style),
    approved: input.approved,
    createdAt,
    versionAt: (input.approved && standingSignOff(input.article)?.at) || input.now,
    generator: plainLine(input.generator),
  };
}

/** Sources and notes as the house writes them, in the order in which its style lists them. */
function published(input: ExportInput, language: string): Pick<Publication, 'sources' | 'notes'> {
  const places = citedPlaces(input);
  const styled = input.citations;
  const cited = new Map(places.map(({ source }) => [source.id, source]));
  const listed = styled?.sources ?? [...cited.keys()].map((sourceId) => ({ sourceId, line: null }));
  return {
    sources: listed.flatMap(({ sourceId, line }) => {
      const source = cited.get(sourceId);
      return source ? [publishedSource(source, line ?? citationLine(source.csl, language))] : [];
    }),
    notes: places.map(({ source, locator, offsets }, at) => ({
      line: styled?.notes[at] ?? citationLine(source.csl, language, locator),
      offsets,
    })),
  };
}

function publishedSource({ csl }: Source, line: CitationLine): PublishedSource {
  const title = plainLine(withoutCslMarkup(csl.title));
  return { name: sourceName(csl), title, line, source: { csl } };
}

function publishedReviews({ article, body }: ExportInput): readonly PublishedReview[] {
  const rated = ratedClaims(article);
  const words = wordsOfSpans(
    body,
    rated.map(({ anchor }) => anchor),
  );
  return rated.map(({ anchor, review: { claimant, appearance, rating, conclusion } }, at) => ({
    claim:
      body.slice(anchor.start, anchor.end) === anchor.exact && words[at]
        ? words[at]
        : exactly(anchor.exact),
    claimant: {
      kind: claimant.kind,
      name: plainLine(claimant.name),
      role: plainLine(claimant.role),
      url: webAddress(claimant.url),
    },
    appearance: { date: appearance.date, url: webAddress(appearance.url) },
    rating: { ...rating, name: plainLine(rating.name) },
    conclusion: plainLine(conclusion),
  }));
}

/** The words of a claim by themselves, where they are not found at its place in the draft. */
function exactly(exact: string): string {
  const [words] = wordsOfSpans(exact, [{ start: 0, end: exact.length }]);
  return words || plainLine(exact);
}
