import { expect } from 'vitest';
import {
  type ClaimEvidence,
  type EvidencePlace,
  type FactEvidence,
  findEvidence,
} from '../../../shared/evidence/evidence.ts';
import { SourceIndex } from '../../../shared/evidence/source-index.ts';
import type { ClaimKind } from '../../../shared/model/claim.ts';
import type { SourceText, TextPart } from '../../../shared/model/source-text.ts';
import { run } from '../text/detectors/run.ts';

/** A hash that starts with the letter, for telling sources apart. */
export function hash(letter: string): string {
  return letter.padEnd(64, '0');
}

export function readable(text: string, parts: readonly TextPart[] = []): SourceText {
  return { readable: true, text, parts, reason: '' };
}

/** An index of texts; the first has the hash `a0…`, the second `b0…`. */
export function indexOf(...texts: readonly string[]): SourceIndex {
  const index = new SourceIndex();
  texts.forEach((text, at) => {
    index.set(hash(String.fromCharCode(97 + at)), readable(text));
  });
  return index;
}

/** The evidence for a sentence with the facts that the detectors find in it. */
export function evidenceFor(
  index: SourceIndex,
  text: string,
  kind: ClaimKind = 'other',
): ClaimEvidence {
  const { facts } = run(text);
  return findEvidence(index, { kind, text, facts });
}

/** The one fact of a type in a sentence, checked against the sources. */
export function check<Type extends FactEvidence['type']>(
  type: Type,
  text: string,
  ...sources: readonly string[]
): Extract<FactEvidence, { readonly type: Type }> {
  const found = evidenceFor(indexOf(...sources), text).facts.filter(
    (one): one is Extract<FactEvidence, { readonly type: Type }> => one.type === type,
  );
  expect(found).toHaveLength(1);
  const [first] = found;
  if (!first) throw new Error(`no ${type} in ${text}`);
  return first;
}

/** The words of a source that a place marks. */
export function marked(place: EvidencePlace | undefined): readonly string[] {
  if (!place) return [];
  return place.marks.map(([start, end]) =>
    place.excerpt.slice(start - place.start, end - place.start),
  );
}

/** The differences of the best place, the source's words before the draft's. */
export function differences(
  found: Pick<FactEvidence, 'places'>,
): readonly (readonly [source: string, draft: string])[] {
  return (found.places[0]?.differences ?? []).map(({ source, draft }) => [source, draft]);
}
