import type { Claim } from '../model/claim.ts';
import type { Locator, Source } from '../model/source.ts';
import type { ExportInput } from './exporter.ts';

/** A place in a source that readers may know of, and the words of the body that lean on it. */
export interface CitedPlace {
  readonly source: Source;
  readonly locator: Locator | null;
  /** Ends of the claims that cite it; UTF-16 code units in the body, ascending. */
  readonly offsets: readonly number[];
}

/**
 * A disputed claim's citation speaks against it, and an orphaned claim stands nowhere: neither
 * is a source of what is published.
 */
function supports(claim: Claim): boolean {
  return claim.decision.state !== 'disputed' && !claim.anchor.orphaned;
}

/**
 * The places that the body cites, each once, in the order in which the body comes to them. No
 * confidential source is among them.
 */
export function citedPlaces({
  article,
  body,
}: Pick<ExportInput, 'article' | 'body'>): readonly CitedPlace[] {
  const open = new Map(
    article.sources.filter((source) => !source.confidential).map((source) => [source.id, source]),
  );
  const citations = article.claims
    .filter(supports)
    .flatMap(({ anchor, citations }) =>
      citations.flatMap(({ sourceId, locator }) => {
        const source = open.get(sourceId);
        return source ? [{ source, locator, offset: Math.min(anchor.end, body.length) }] : [];
      }),
    )
    .toSorted((a, b) => a.offset - b.offset);
  const places = new Map<
    string,
    { source: Source; locator: Locator | null; offsets: Set<number> }
  >();
  for (const { source, locator, offset } of citations) {
    const key = locator === null ? source.id : `${source.id} ${locator.label} ${locator.value}`;
    const place = places.get(key);
    if (place) place.offsets.add(offset);
    else places.set(key, { source, locator, offsets: new Set([offset]) });
  }
  return [...places.values()].map((place) => ({ ...place, offsets: [...place.offsets] }));
}
