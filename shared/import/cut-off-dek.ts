import { isCutOff } from '../text/detectors/residue.ts';
import type { IntakeBuilder } from './builder.ts';

const sentenceEnd = /[.!?。！？]["'”’»)\]]*\s+(?=\S)/gu;

/**
 * Reports a dek that breaks off in mid-sentence; its fix keeps the sentences that are whole.
 *
 * @param index the piece that the dek came from; null for a dek that the format declared
 */
export function reportCutOffDek(builder: IntakeBuilder, index: number | null): void {
  const { dek } = builder.fields;
  const rest = builder.pieces
    .slice(index === null ? 0 : index + 1)
    .map((piece) => piece.plain)
    .join('\n');
  if (!isCutOff(dek, rest)) return;
  const last = [...dek.matchAll(sentenceEnd)].at(-1);
  const start = last ? last.index + last[0].length : 0;
  const words = dek.slice(start);
  const whole = dek.slice(0, start).trim();
  builder.reportField(
    'dek',
    words,
    index === null ? null : builder.place(index, { start, end: dek.length }),
    whole === '' ? { kind: 'none' } : { kind: 'set-field', field: 'dek', value: whole },
    {
      rule: 'intake/cut-off-dek',
      message: `The dek breaks off in mid-sentence: “…${words.slice(-60)}”.`,
      expected: 'A complete sentence',
      certain: false,
    },
  );
}
