import fc from 'fast-check';

const vocabulary = [
  'harbour',
  'levy',
  'council',
  'Tarnmouth',
  '165',
  'berths',
  'voted',
  'naïve',
  'quay',
];

const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(' '));

const phrase = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((some) => `**${some}**`),
  words.map((some) => `*${some}*`),
  words.map((some) => `[${some}](https://quay.example/)`),
  words.map((some) => `${some}[^note]`),
);

const sentence = fc
  .array(phrase, { minLength: 1, maxLength: 4 })
  .map((some) => `The ${some.join(' and ')}.`);

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '));

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  words.map((some) => `## About ${some}`),
  paragraph.map((some) => `> ${some}`),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((one) => `- ${one}`).join('\n')),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((one, index) => `${index + 1}. ${one}`).join('\n')),
  fc
    .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
    .map((rows) =>
      ['| Who | What |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
        '\n',
      ),
    ),
);

/** Word has no second mark for one note. */
function once(text: string, mark: string): string {
  const [first = '', ...rest] = text.split(mark);
  return rest.length === 0 ? first : `${first}${mark}${rest.join('')}`;
}

type Edit = (blocks: readonly string[], at: number) => readonly string[];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  block.map(
    (made): Edit =>
      (blocks, at) =>
        blocks.toSpliced(at, 0, made),
  ),
  block.map(
    (made): Edit =>
      (blocks, at) =>
        blocks.with(at, made),
  ),
  fc.constant<Edit>((blocks, at) => blocks.toSpliced(at, 1)),
  fc.constant<Edit>((blocks, at) => [...blocks.toSpliced(at, 1), blocks[at] ?? '']),
  words.map(
    (some): Edit =>
      (blocks, at) =>
        blocks.with(at, `${blocks[at]}`.replace(/levy|voted/, some)),
  ),
  fc.constant<Edit>((blocks, at) => blocks.with(at, `${blocks[at]}`.replace(/\*\*/g, ''))),
  // A paragraph becomes two, and two become one.
  fc.constant<Edit>((blocks, at) => blocks.with(at, `${blocks[at]}`.replace('. The', '.\n\nThe'))),
  fc.constant<Edit>((blocks, at) => {
    const [one = '', other = ''] = blocks.slice(at);
    const areText = [one, other].every((text) => /^[T]/.test(text));
    return areText ? blocks.toSpliced(at, 2, `${one} ${other}`) : blocks;
  }),
);

const notes = fc
  .array(words, { minLength: 1, maxLength: 2 })
  .map((some) => `[^note]: ${some.join('\n\n    ')}`);

/** What a body ends with, as often as not the same after the edits. */
const closing = fc.tuple(fc.boolean(), fc.boolean());

/** A body, and what became of it after some edits. */
export const editedBodies = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(edit, fc.nat()), { maxLength: 5 }),
    fc.tuple(notes, notes),
    closing,
  )
  .map(([blocks, edits, [noteBefore, noteAfter], [closedBefore, closedAfter]]) => {
    const edited = edits.reduce<readonly string[]>(
      (left, [change, at]) => (left.length === 0 ? left : change(left, at % left.length)),
      blocks,
    );
    const whole = (some: readonly string[], isClosed: boolean, note: string) =>
      [once(some.join('\n\n'), '[^note]'), ...(isClosed ? ['Thus the end.'] : []), note].join(
        '\n\n',
      );
    return {
      before: whole(blocks, closedBefore, noteBefore),
      after: whole(edited, closedAfter, noteAfter),
    };
  });
