import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffTexts } from '../../../shared/diff/diff.ts';
import { compareSentences } from '../../../shared/diff/sentences.ts';
import { editedText, proseOf, rewordedProse, seededRandom } from './samples.ts';

const met = 'The council met on Tuesday evening.';
const voted = 'It approved the new harbour levy by nine votes to four.';
const ferry = 'Ferry operators said that they would appeal to the regional court.';
const nobody = 'Nobody else spoke in the debate.';

/** Each sentence with what became of it, in short. */
function sentences(a: string, b: string, language = 'en'): string[] {
  return compareSentences(diffTexts(a, b), a, b, language).map((one) => {
    const words = one.changes.map(
      ({ fromA, toA, fromB, toB }) => ` [${a.slice(fromA, toA)}][${b.slice(fromB, toB)}]`,
    );
    const text = one.b ? b.slice(...one.b) : one.a ? a.slice(...one.a) : '';
    return `${one.kind}: ${text}${words.join('')}`;
  });
}

describe('sentences', () => {
  test('kept, edited, added and dropped', () => {
    const a = `${met} ${voted}\n\n${ferry} ${nobody}`;
    const b = `${met} ${voted.replace('nine', 'ten')} They cheered.\n\n${nobody}`;
    expect(sentences(a, b)).toEqual([
      `kept: ${met}`,
      `edited: ${voted.replace('nine', 'ten')} [nine][ten]`,
      `dropped: ${ferry}`,
      'added: They cheered.',
      `kept: ${nobody}`,
    ]);
  });

  test('moved alone and with their paragraph, edited on the way', () => {
    expect(sentences(`${met} ${voted}\n\n${nobody}`, `${met}\n\n${nobody} ${voted}`)).toEqual([
      `kept: ${met}`,
      `moved: ${nobody}`,
      `kept: ${voted}`,
    ]);
    const a = `${met} ${voted}\n\n${ferry}\n\n${nobody}`;
    const b = `${ferry}\n\n${nobody}\n\n${met} ${voted.replace('nine', 'ten')}`;
    expect(sentences(a, b)).toEqual([
      `kept: ${ferry}`,
      `kept: ${nobody}`,
      `moved: ${met}`,
      `moved: ${voted.replace('nine', 'ten')} [nine][ten]`,
    ]);
  });

  test('one made two is one edit', () => {
    const a = 'The council met on Tuesday evening and it approved the harbour levy.';
    const b = 'The council met on Tuesday evening. It approved the harbour levy.';
    expect(sentences(a, b)).toEqual([`edited: ${b} [ and it][. It]`]);
  });

  test('a rewritten one is dropped and added, not edited', () => {
    expect(sentences(`${met} ${ferry}`, `${met} A storm closed both quays for two days.`)).toEqual([
      `kept: ${met}`,
      `dropped: ${ferry}`,
      'added: A storm closed both quays for two days.',
    ]);
  });

  test('in Chinese and Arabic', () => {
    expect(sentences('市议会开会了。港口费上涨。', '市议会开会了。港口费下降。', 'zh')).toEqual([
      'kept: 市议会开会了。',
      'edited: 港口费下降。 [上涨][下降]',
    ]);
    expect(sentences('اجتمع المجلس. وافق على الرسوم.', 'اجتمع المجلس.', 'ar')).toEqual([
      'kept: اجتمع المجلس.',
      'dropped: وافق على الرسوم.',
    ]);
  });
});

test('every word of both texts is in exactly one sentence, in the order of the draft', () => {
  const bare = (text: string): string => text.replace(/\s/gu, '');
  const covers = (a: string, b: string): void => {
    const found = compareSentences(diffTexts(a, b), a, b, 'en');
    const textsB = found.flatMap((one) => (one.b ? [b.slice(...one.b)] : []));
    const textsA = found
      .flatMap((one) => (one.a ? [one.a] : []))
      .sort((one, other) => one[0] - other[0])
      .map((range) => a.slice(...range));
    expect(bare(textsB.join(''))).toBe(bare(b));
    expect(bare(textsA.join(''))).toBe(bare(a));
    for (const one of found) {
      if (one.kind === 'kept') expect(a.slice(...(one.a ?? []))).toBe(b.slice(...(one.b ?? [])));
      expect([one.a === null, one.b === null]).toEqual([
        one.kind === 'added',
        one.kind === 'dropped',
      ]);
    }
  };
  fc.assert(
    fc.property(editedText, ([a, b]) => covers(a, b)),
    { numRuns: 400, seed: 4 },
  );
  const a = proseOf(2000, seededRandom(31));
  const paragraphs = rewordedProse(a, 0.1, seededRandom(32)).split('\n\n');
  paragraphs.splice(30, 0, ...paragraphs.splice(3, 2));
  covers(a, paragraphs.join('\n\n'));
});
