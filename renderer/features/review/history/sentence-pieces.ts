import { diffTexts } from '../../../../shared/diff/diff.ts';
import { compareSentences } from '../../../../shared/diff/sentences.ts';
import type { Piece } from './merged-pieces.ts';

/**
 * Two texts as one, sentence by sentence: an edited sentence is given whole as it was and as it
 * is, a moved one where it is now.
 *
 * @param language BCP 47, for where sentences end
 */
export function sentencePieces(a: string, b: string, language: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text, key: String(pieces.length) });
  };
  let at = 0;
  for (const sentence of compareSentences(diffTexts(a, b), a, b, language)) {
    const was = sentence.a ? a.slice(...sentence.a) : '';
    if (!sentence.b) {
      add('gone', `${was} `);
      continue;
    }
    const [start, end] = sentence.b;
    add('same', b.slice(at, start));
    at = end;
    const is = b.slice(start, end);
    if (sentence.kind === 'edited') add('gone', `${was} `);
    if (sentence.kind === 'kept') add('same', is);
    else add(sentence.kind === 'moved' ? 'moved' : 'come', is);
  }
  add('same', b.slice(at));
  return pieces;
}
