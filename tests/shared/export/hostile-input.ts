import type { ExportInput } from '../../../shared/export/exporter.ts';
import { article, body, citation, claim, fields, input } from './export-input.ts';

/** A body with all that Markdown can hold, raw HTML and bad addresses too. */
export const rich = [
  body,
  '',
  '# Top heading',
  '',
  '##### Deep heading',
  '',
  '#',
  '',
  '| Boat | Fee |',
  '| :--- | ---: |',
  '| Ferry | 4.50 |',
  '',
  '- [x] paid',
  '- [ ] open',
  '',
  '![A quay](https://a.example/quay.jpg) ![bad](javascript:x) [bad](javascript:x) [](https://a.example/)',
  '',
  '<div onclick="x()">raw</div> and <b>inline</b> <!-- hidden -->',
  '',
  '~~old~~ `code`  ',
  'new line',
  '',
  '```js',
  'let x = 1 < 2;',
  '```',
  '',
  '1. one',
  '2. two',
  '',
  '* * *',
].join('\n');

/** Hostile text wherever a person can type. */
export function hostileInput(text: string): ExportInput {
  const source = article.sources[0];
  if (!source) throw new Error('The fixture has a source');
  const csl = {
    ...source.csl,
    title: text,
    URL: text,
    publisher: text,
    author: [{ literal: text }],
  };
  const quote = {
    ...citation('source-open1', text, null),
    locator: { label: 'page', value: text },
  } as const;
  const text20 = `Words. ${text}`;
  return {
    ...input,
    body: text20,
    generator: text,
    article: {
      ...article,
      fields: {
        ...fields,
        headline: text,
        dek: text,
        byline: text,
        dateline: text,
        slug: text,
        notes: text,
        tags: [text],
        language: text,
      },
      sources: [{ ...source, csl, note: text }],
      claims: [claim('claim-aaaa', 'Words', { state: 'open', reopened: null }, [quote], text20)],
      comments: article.comments.map((comment) => ({ ...comment, body: text })),
    },
  };
}
