import { ChangeSet, Text } from '@codemirror/state';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsInTurn } from '../../../../../renderer/features/review/editor/edits.ts';

test('an edit in several places is reported as replacements one after the other', () => {
  const places = fc.uniqueArray(fc.nat(100), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.string({ minLength: 101, maxLength: 140, unit: 'grapheme-ascii' }),
      places,
      fc.array(fc.string({ maxLength: 5, unit: 'grapheme-ascii' }), { minLength: 8, maxLength: 8 }),
      (text, list, inserts) => {
        const sorted = list.toSorted((one, other) => one - other);
        const changes = ChangeSet.of(
          sorted.map((from, index) => ({
            from,
            to: Math.min(from + 3, sorted[index + 1] ?? text.length),
            insert: inserts[index] ?? '',
          })),
          text.length,
        );
        let replayed = text;
        for (const { from, to, insert } of editsInTurn(changes)) {
          replayed = replayed.slice(0, from) + insert + replayed.slice(to);
        }
        expect(replayed).toBe(changes.apply(Text.of(text.split('\n'))).toString());
      },
    ),
  );
});
