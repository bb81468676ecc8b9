import { longDay } from '../../../shared/export/dates.ts';
import type { ArticleFields } from '../../../shared/model/article.ts';

type Fields = Partial<ArticleFields>;

/** Styles of the lines above a story, and the class that stands for each in the HTML. */
export const headLineStyles = {
  Subtitle: 'desk-dek',
  Byline: 'desk-byline',
  Dateline: 'desk-dateline',
} as const;

/**
 * Takes the lines above a story that its styles name out of its text: the subtitle as the dek, the
 * byline, and a dateline whose day the document's properties confirm. One that stands more than
 * once is text.
 *
 * @param html as the library writes it
 * @param properties fields that the document's properties name
 */
export function takeHeadLines(
  html: string,
  properties: Fields,
): { readonly html: string; readonly fields: Fields } {
  const fields: { -readonly [Name in keyof ArticleFields]?: ArticleFields[Name] } = {
    ...properties,
  };
  let rest = html;
  const take = (className: string, use: (words: string) => boolean) => {
    const found = [...html.matchAll(new RegExp(`<p class="${className}">(.*?)</p>`, 'gs'))];
    const [line, another] = found;
    if (line && !another && use(wordsOf(line[1] ?? ''))) rest = rest.replace(line[0], '');
  };
  take(headLineStyles.Subtitle, (words) => {
    fields.dek = words;
    return words !== '';
  });
  take(headLineStyles.Byline, (words) => {
    fields.byline = words;
    return words !== '';
  });
  const day = longDay(properties.date ?? '', properties.language ?? '');
  take(headLineStyles.Dateline, (words) => {
    if (day === '' || !words.endsWith(day)) return false;
    fields.dateline = words.slice(0, words.length - day.length).replace(/,\s*$/u, '');
    return true;
  });
  if (fields.dateline === undefined) delete fields.date;
  return { html: rest.replace(/<p class="desk-[a-z]+">/g, '<p>'), fields };
}

function wordsOf(markup: string): string {
  return markup
    .replace(/<br ?\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
