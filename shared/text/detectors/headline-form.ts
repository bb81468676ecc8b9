import type { Finding } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { finding } from './rules.ts';

/** Fewer words in capitals than these can be acronyms: "NATO, EU MEET UN". */
const SHOUTED_WORDS = 3;

/** A headline in capitals throughout, or one that ends with a full stop. */
export function headlineForm({ fields }: Pick<DetectorInput, 'fields'>): readonly Finding[] {
  const text = fields.headline;
  const report = (start: number, end: number, expected: string, message: string) =>
    finding('structure/headline-case', {
      field: 'headline',
      start,
      end,
      text: text.slice(start, end),
      expected,
      message,
    });
  const found: Finding[] = [];
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? [];
  const isShouted = words.every((word) => word === word.toUpperCase());
  const hasCase = text.toUpperCase() !== text.toLowerCase();
  const longWords = words.filter((word) => word.length > 4);
  if (isShouted && hasCase && words.length >= SHOUTED_WORDS && longWords.length > 0) {
    const message = 'The headline is in capitals throughout.';
    found.push(report(0, text.length, 'Capitals where the house style has them', message));
  }
  const stop = /(?<=[\p{Ll}\p{N}”’"'»)]|\p{Lu}{2})\.\s*$/u.exec(text);
  const isShortened = /(?:\.\p{L}|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|etc|a\.m|p\.m))\.\s*$/u.test(text);
  if (stop && !isShortened) {
    const start = stop.index;
    const message = 'The headline ends with a full stop.';
    found.push(report(start, start + 1, 'No full stop at the end', message));
  }
  return found;
}
