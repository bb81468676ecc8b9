import { describe, expect, it } from 'vitest';
import { type LabelledArticle, readCorpus } from './corpus.ts';
import { GAP, locate } from './places.ts';

const corpus = await readCorpus();

/** Every label of an article that stands at a place of it. */
function placesIn({ labels }: LabelledArticle) {
  const { quotations, figures, dates, names, attributions, claims, findings, traps } = labels;
  return [
    ...[quotations, figures, dates, names, attributions, claims, findings, traps].flat(),
    ...labels.contradictions.flatMap((one) => one.places),
    ...labels.evidence.map(({ claim, nth }) => ({ words: claim, nth, field: 'body' as const })),
  ];
}

describe('the labelled corpus', () => {
  it('has at least twelve articles, a third of them held out', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(12);
    const heldOut = corpus.filter((article) => article.labels.heldOut);
    expect(heldOut.length).toBe(Math.floor(corpus.length / 3));
  });

  it.each(corpus)('$name has every label’s words', (article) => {
    const absent = placesIn(article).filter((label) => !locate(article, label));
    expect(absent).toEqual([]);
  });

  it.each(corpus)('$name labels no place twice in one list', (article) => {
    const { quotations, figures, dates, names, attributions, claims } = article.labels;
    for (const list of [quotations, figures, dates, names, attributions, claims]) {
      const places = list.map((label) => JSON.stringify(locate(article, label)));
      expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    }
  });

  it.each(corpus)('$name has a source for each label of evidence', (article) => {
    for (const { claim, fact, source, passage } of article.labels.evidence) {
      expect(claim).toContain(fact.words);
      const texts = [...article.sources].filter(
        ([name]) => source === undefined || name === source,
      );
      expect(texts).not.toEqual([]);
      if (passage !== undefined)
        expect(texts.some(([, text]) => text.includes(passage))).toBe(true);
    }
  });

  it.each(corpus)(
    '$name quotes with marks, and claims do not cross paragraphs unless quoted',
    (article) => {
      for (const { words } of article.labels.quotations) {
        expect(words).toMatch(/^["“‘'«„»].*["”’'»“«]$/s);
      }
      for (const label of article.labels.claims.filter((one) => one.kind !== 'quotation')) {
        const at = locate(article, label);
        expect(at && article.body.slice(at.start, at.end)).not.toContain('\n\n');
        expect(label.words.split(GAP)).not.toContain('');
      }
    },
  );
});
