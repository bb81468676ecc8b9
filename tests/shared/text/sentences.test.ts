import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../shared/text/sentences.ts';

const cut = (text: string, language = 'en') =>
  splitSentences(text, 0, text.length, language).map(([start, end]) => text.slice(start, end));

/** A bar marks where a cut belongs. */
const labelled: readonly (readonly [language: string, text: string])[] = [
  ['en', 'She addressed the U.S. Senate on Monday.| Nobody replied.'],
  ['en', 'He moved to the U.S.| The firm stayed in Dorn.'],
  ['en', 'The vote is on Dec. 4 at noon.| Mr. Hale and Dr. J. R. Okoro will attend.'],
  ['en', 'Doors open at 8 p.m. on Friday.| Entry is free.'],
  ['en', 'It closed at 5 p.m.| The crowd left.'],
  ['en', '“Why now?” she asked.| “It is late.”| He left.'],
  ['en', 'He said: "We won\'t go."| Then he went.'],
  ['en', 'Harbour Works Inc. owes 3.5 million.| See No. 5 and pp. 4–6.'],
  ['en', 'Is that all?| No.| It is not.'],
  ['en', 'Prices rose 2.4 percent.| Wages did not!| Why?'],
  ['en', 'The boats\nwere late.| They sank.'],
  ['uk', 'Про це заявив А. С. Гончар у м. Дорн.| Рада мовчить.'],
  ['de', 'Das Treffen ist am 4. Dezember in Dorn.| Dr. Weber kommt.'],
  ['fr', '« Nous partons. »| Il est parti.'],
  ['zh', '他昨天离开了。|他没有回来。'],
  ['ja', '「行こう。」と彼は言った。|雨が降った。'],
];

describe('splitSentences', () => {
  it.each(labelled)('%s: %s', (language, text) => {
    expect(cut(text.replaceAll('|', ''), language)).toEqual(
      text.split('|').map((sentence) => sentence.trim()),
    );
  });

  it('looks only at the stretch it is given', () => {
    const text = 'One. Two. Three.';
    expect(splitSentences(text, 5, 9, 'en')).toEqual([[5, 9]]);
  });

  it('loses no word and never overlaps, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let at = 0;
        for (const [start, end] of splitSentences(text, 0, text.length, 'en')) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
