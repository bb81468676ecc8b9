import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../shared/model/anchor.ts';
import { AnchoredText, makeAnchor } from '../../../shared/text/anchors.ts';

const anchorOn = (text: string, words: string, nth = 0) => {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i += 1) at = text.indexOf(words, at + 1);
  return makeAnchor(text, at, at + words.length);
};
const words = (text: string, anchor: { start: number; end: number }) =>
  text.slice(anchor.start, anchor.end);

const copy =
  'The harbour office lists 165 boats in the inner basin. A second list, drawn up by the union, ' +
  'has 165 boats as well.\n\nThe mayor has not replied. The union says the levy of 12 crowns a ' +
  'metre is unlawful.\n\nThe mayor has not replied. A hearing is set for May.';

const findAnchor = (text: string, anchor: Anchor) => new AnchoredText(text).find(anchor);

describe('find', () => {
  it('finds every claim again in the same text, repeated words too', () => {
    for (const anchor of [
      anchorOn(copy, '165 boats'),
      anchorOn(copy, '165 boats', 1),
      anchorOn(copy, 'The mayor has not replied.', 1),
      anchorOn(copy, 'The harbour'),
      anchorOn(copy, 'May.'),
    ]) {
      expect(findAnchor(copy, anchor)).toEqual(anchor);
    }
  });

  it('follows its words when text is put in before them', () => {
    const anchor = anchorOn(copy, '165 boats', 1);
    const moved = findAnchor(`A new first paragraph.\n\n${copy}`, anchor);
    expect(moved.orphaned).toBe(false);
    expect(moved.start).toBe(anchor.start + 24);
  });

  it('does not jump to the other mention when its own is cut', () => {
    const anchor = anchorOn(copy, '165 boats');
    const text = copy.slice(copy.indexOf('A second'));
    expect(findAnchor(text, anchor)).toEqual({ ...anchor, orphaned: true });
  });

  it('does not jump to a sentence that begins alike', () => {
    const text = 'The report lists 165 camps in Ost. The report lists 165 camps in Belar.';
    const anchor = anchorOn(text, '165 camps');
    expect(findAnchor(text.slice(text.indexOf('The report', 5)), anchor).orphaned).toBe(true);
  });

  it('does not jump to the same sentence elsewhere', () => {
    const anchor = anchorOn(copy, 'not replied');
    const text = copy.replace('The mayor has not replied. The union', 'The union');
    expect(findAnchor(text, anchor).orphaned).toBe(true);
  });

  it('keeps a claim whose neighbouring sentence was rewritten', () => {
    const anchor = anchorOn(copy, '12 crowns a metre');
    const text = copy
      .replace('A hearing is set for May', 'It was heard in April')
      .replace('The mayor has not replied. The union', 'Nobody answered. The union');
    expect(words(text, findAnchor(text, anchor))).toBe('12 crowns a metre');
  });

  it('orphans changed words and keeps what they were', () => {
    const anchor = anchorOn(copy, '12 crowns');
    const found = findAnchor(copy.replace('12 crowns', '13 crowns'), anchor);
    expect(found).toMatchObject({ orphaned: true, exact: '12 crowns' });
  });

  it('finds an orphan again once its words are back', () => {
    const anchor = anchorOn(copy, '12 crowns');
    const lost = findAnchor('Nothing here.', anchor);
    expect(findAnchor(copy, lost)).toEqual(anchor);
  });

  it('keeps no half of a surrogate pair as context', () => {
    const text = `${'😀'.repeat(40)}abc${'😀'.repeat(40)}`;
    for (const start of [80, 81]) {
      const anchor = makeAnchor(text, start, 83);
      for (const context of [anchor.prefix, anchor.suffix]) {
        expect(new TextDecoder().decode(new TextEncoder().encode(context))).toBe(context);
      }
    }
  });
});

/** Texts of numbered words: no two stretches are alike, so a claim has one true place. */
const distinctText = fc
  .array(fc.integer({ min: 3, max: 12 }), { minLength: 3, maxLength: 8 })
  .map((lengths) => {
    let word = 0;
    return lengths
      .map((length) => {
        const sentence = Array.from({ length }, () => {
          word += 1;
          return `word${word * 7919}`;
        });
        return `S${sentence.join(' ')}.`;
      })
      .join('\n\n');
  });

describe('anchors, property', () => {
  it('edits in other paragraphs leave a claim on its words', () => {
    fc.assert(
      fc.property(distinctText, fc.nat(), fc.nat(), fc.string(), (text, pick, edit, insert) => {
        const paragraphs = text.split('\n\n');
        const own = pick % paragraphs.length;
        const other = (own + 1 + (edit % (paragraphs.length - 1))) % paragraphs.length;
        const start = paragraphs.slice(0, own).join('\n\n').length + (own > 0 ? 2 : 0) + 30;
        if (start + 6 > text.length) return;
        const anchor = makeAnchor(text, start, start + 6);
        if (anchor.exact.includes('\n')) return;
        const changed = paragraphs.map((paragraph, i) =>
          i === other ? `${paragraph.slice(0, 5)}${insert}${paragraph.slice(9)}` : paragraph,
        );
        const found = findAnchor(changed.join('\n\n'), anchor);
        // The claim stands at least 30 units into its paragraph: at least one side is untouched.
        if (!found.orphaned) expect(words(changed.join('\n\n'), found)).toBe(anchor.exact);
        if (Math.abs(other - own) > 1) expect(found.orphaned).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('a deleted claim is orphaned, whatever copies of its words are elsewhere', () => {
    fc.assert(
      fc.property(distinctText, fc.nat(), fc.nat(), (text, pick, place) => {
        const start = pick % (text.length - 8);
        const exact = '165 boats';
        const withClaim = `${text.slice(0, start)}${exact}${text.slice(start)}`;
        const anchor = makeAnchor(withClaim, start, start + exact.length);
        const lookalike = place % text.length;
        if (Math.abs(lookalike - start) < 40) return;
        const without = `${text.slice(0, lookalike)}${exact}${text.slice(lookalike)}`;
        expect(findAnchor(without, anchor).orphaned).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('survives any unrelated text without throwing, and never claims other words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (text, other, a, b) => {
        const anchor = makeAnchor(text, a % (text.length + 1), b % (text.length + 1));
        const found = findAnchor(other, anchor);
        if (!found.orphaned) expect(words(other, found)).toBe(anchor.exact);
      }),
    );
  });
});
