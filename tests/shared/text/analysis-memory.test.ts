import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { AnalysisMemory, analyze } from '../../../shared/text/analyze.ts';
import { readCorpus } from '../../quality/corpus.ts';
import { testFields } from '../../support/articles.ts';
import { seededRandom } from '../diff/samples.ts';

const style = defaultHouseStyle();
const corpus = (await readCorpus()).filter(({ name }) =>
  /^(?:01|02|03|05|07|08|10|12)-/.test(name),
);
/** Of each article; "PROOFDESK_EDITS=1000 npx vitest …" tries more. */
const EDITS = Number(process.env.PROOFDESK_EDITS ?? 60);
const PATIENCE = 1000 * EDITS;

/** What is typed, pasted or struck: letters, marks that pair up, Markdown that reaches far. */
const typed = [
  ...['x', ' ', '.', ',', '“', '”', '"', "'", '’', '*', '**', '_', '`', '[', '](', ')', '# ', '> '],
  ...['\n', '\n\n', '- ', '1. ', '```\n', '~~', '[^1]', '[^1]: ', '<div>', '---\n', '| a | b |\n'],
  ...[' 165 boats', ' in 2031', ' on Tuesday', ' allegedly', ' he said', ' Mayor Ana Quill'],
];

type Random = () => number;

/** The text after one edit, somewhere; now and then a paragraph is moved or struck. */
function edited(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const chance = random();
  if (chance < 0.5) {
    return text.slice(0, at) + typed[Math.floor(random() * typed.length)] + text.slice(at);
  }
  if (chance < 0.8) return text.slice(0, at) + text.slice(at + Math.ceil(random() * 12));
  const paragraphs = text.split('\n\n');
  const from = Math.floor(random() * paragraphs.length);
  const [one = ''] = paragraphs.splice(from, 1);
  if (chance < 0.95) paragraphs.splice(Math.floor(random() * paragraphs.length), 0, one);
  return paragraphs.join('\n\n');
}

describe('an analysis that remembers the one before', () => {
  it.each(corpus)(
    'is the same as one from scratch after every edit of $name',
    { timeout: PATIENCE },
    (article) => {
      const random = seededRandom(article.body.length);
      const memory = new AnalysisMemory();
      let { body, fields } = article;
      for (let edit = 0; edit < EDITS; edit += 1) {
        const input = { fields, body, style, today: '2026-03-04' };
        const [quick, full] = [analyze(input, null, memory), analyze(input)];
        if (!isDeepStrictEqual(quick, full)) expect(quick, body).toEqual(full);
        // From time to time the article starts afresh, so that marks do not pile up.
        body = edit % 20 === 19 ? article.body : edited(body, random);
        if (edit % 15 === 14) fields = { ...fields, headline: edited(fields.headline, random) };
      }
      expect(analyze({ fields, body, style, today: '2026-03-04' }, null, memory).facts).not.toEqual(
        [],
      );
    },
  );

  it('gives a paragraph that stands twice at both places', () => {
    const memory = new AnalysisMemory();
    const paragraph = 'The council counted 165 boats in 2023, Mayor Ana Quill said.';
    const input = { fields: testFields, style, today: '2026-03-04' };
    const body = `${paragraph}\n\n${paragraph}\n\nThe end.\n\n${paragraph}`;
    analyze({ ...input, body: `A first line.\n\n${body}` }, null, memory);
    const { facts } = analyze({ ...input, body }, null, memory);
    const figures = facts.filter(({ type }) => type === 'figure');
    expect(figures.map(({ start, end }) => body.slice(start, end))).toEqual(['165', '165', '165']);
  });

  it('reads a quotation of several paragraphs anew when its end is typed', () => {
    const memory = new AnalysisMemory();
    const input = { fields: testFields, style, today: '2026-03-04' };
    const open = 'Hale said: “We counted all of them.\n\n“There were 165 boats in the harbour.';
    const quoted = (body: string) =>
      analyze({ ...input, body }, null, memory).facts.flatMap((fact) =>
        fact.type === 'quotation' ? fact.text : [],
      );
    expect(quoted(open)).toEqual([]);
    expect(quoted(`${open}”`)).toEqual([`${open}”`.slice('Hale said: '.length)]);
  });
});
