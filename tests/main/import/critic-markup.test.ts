import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { readPasted } from '../../../main/import/read-pasted.ts';
import { readCriticMarkup } from '../../../shared/import/critic-markup.ts';
import { allRejected } from '../../support/markup.ts';

const now = '2026-03-05T09:00:00.000Z';
const options = { today: '2026-03-05', now };

async function markupOf(text: string) {
  const bytes = new TextEncoder().encode(`# Council approves levy\n\n${text}`);
  const { intake, markup } = await readCopy('levy.md', bytes, options);
  if (!markup) throw new Error('Nothing was marked in it');
  return { intake, markup };
}

describe('CriticMarkup in Markdown', () => {
  it('gives draft and submission, and each change as a suggestion', async () => {
    const { intake, markup } = await markupOf(
      'The council counted {~~156~>165~~} berths{++ in the *harbour*++}. Nobody spoke.{-- It rained.--} It met.',
    );
    expect(intake.body).toBe(
      'The council counted 165 berths in the *harbour*. Nobody spoke. It met.',
    );
    expect(markup.submitted.body).toBe(
      'The council counted 156 berths. Nobody spoke. It rained. It met.',
    );
    expect(
      markup.suggestions.map(({ start, end, was, by, at }) => [
        was,
        intake.body.slice(start, end),
        by.name,
        at,
      ]),
    ).toEqual([
      ['156', '165', 'Unknown', now],
      ['', ' in the *harbour*', 'Unknown', now],
      ['It rained. ', '', 'Unknown', now],
    ]);
    expect(allRejected(intake.body, markup.suggestions)).toBe(markup.submitted.body);
  });

  it('may go over paragraphs and into the front matter', async () => {
    const text =
      '---\nheadline: Council {~~weighs~>approves~~} levy\n---\n\nThe council met.{++\n\nIt voted.++}\n\nIt rained.{--\n\n--} The levy starts in May.\n';
    const { intake, markup } = await readCopy('levy.md', new TextEncoder().encode(text), options);
    expect(intake.fields.headline).toBe('Council approves levy');
    expect(markup?.submitted.fields.headline).toBe('Council weighs levy');
    expect(intake.body).toBe('The council met.\n\nIt voted.\n\nIt rained. The levy starts in May.');
    expect(markup?.submitted.body).toBe(
      'The council met.\n\nIt rained.\n\n The levy starts in May.',
    );
  });

  it('has comments on what is highlighted or changed before them, or on their sentence', async () => {
    const { intake, markup } = await markupOf(
      [
        'The council counted {==165 *berths*==}{>>Which report?<<}{>>The one of May.<<} and 40 boats; {==nobody==}{>>Really?<<} disagreed, nobody at all.',
        'It rained. It voted at nine. {>>When?<<} Then {--it went--}{>>Keep this.<<} home, {++slowly++}{>>Why?<<}.',
      ].join('\n\n'),
    );
    expect(intake.body).toBe(
      'The council counted 165 *berths* and 40 boats; nobody disagreed, nobody at all.\n\nIt rained. It voted at nine. Then  home, slowly.',
    );
    expect(
      markup.comments.map(({ body, anchor }) => [body, anchor.exact, anchor.orphaned]),
    ).toEqual([
      ['Which report?', '165 *berths*', false],
      ['The one of May.', '165 *berths*', false],
      ['Really?', 'nobody', false],
      ['When?', 'It voted at nine.', false],
      ['Keep this.', 'it went', true],
      ['Why?', 'slowly', false],
    ]);
    expect(markup.comments[2]?.anchor.start).toBe(intake.body.indexOf('nobody disagreed'));
  });

  it('is none in code, escaped, or without its end', async () => {
    const text =
      'Write `{++new++}` and \\{--old--} and {>>open.\n\n```\n{~~a~>b~~}\n```\n\nIt met.\n';
    const { intake, markup } = await readCopy('levy.md', new TextEncoder().encode(text), options);
    expect(markup).toBeNull();
    expect(intake.body).toContain('`{++new++}` and \\{--old--} and {>>open.');
    expect(intake.body).toContain('{~~a~>b~~}');
    expect(readCriticMarkup('A {++ `++}` b++} c')?.accepted).toBe('A  `++}` b c');
  });

  it('that is pasted comes in the same way', () => {
    const { intake, markup } = readPasted('The council {~~met~>voted~~} at nine.', null, options);
    expect(intake.body).toBe('The council voted at nine.');
    expect(markup?.submitted.body).toBe('The council met at nine.');
    expect(readPasted('A set {++ of signs.', null, options)).toMatchObject({ markup: null });
  });

  it('of any kind gives both texts back', () => {
    const plain = fc.stringMatching(/^[a-z \n]{0,12}$/);
    const piece = fc.oneof(
      plain.map((text) => ({ text, was: text, is: text })),
      plain.map((text) => ({ text: `{++${text}++}`, was: '', is: text })),
      plain.map((text) => ({ text: `{--${text}--}`, was: text, is: '' })),
      plain.map((text) => ({ text: `{==${text}==}`, was: text, is: text })),
      fc.tuple(plain, plain).map(([was, is]) => ({ text: `{~~${was}~>${is}~~}`, was, is })),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const all = (part: 'text' | 'was' | 'is') => pieces.map((one) => one[part]).join('');
        const read = readCriticMarkup(`x${all('text')}`);
        expect(read?.accepted ?? `x${all('text')}`).toBe(`x${all('is')}`);
        expect(read?.rejected ?? `x${all('text')}`).toBe(`x${all('was')}`);
      }),
      { numRuns: 200 },
    );
  });
});
