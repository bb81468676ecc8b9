import type { Element, ElementContent } from 'hast';
import { bodyHtml } from './body-html.ts';
import { longDay } from './dates.ts';
import type { TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { withFootnotes } from './footnotes.ts';
import { citationElements, element, optional } from './hast.ts';
import { newsArticleScript } from './news-article.ts';
import { htmlPage } from './page.ts';
import { DRAFT_MARK } from './plain.ts';
import { type Publication, publication } from './publication.ts';

/** A standalone page: semantic, printable, without scripts but for its JSON-LD data. */
export const htmlExporter: TextExporter = {
  format: 'html',
  label: 'Web page (HTML)',
  extension: 'html',
  purpose: 'publish',
  render: (input) => {
    const view = publication(input);
    const title = view.headline || view.slug || view.id;
    return {
      name: exportName(input, '.html'),
      mediaType: 'text/html',
      content: htmlPage({
        title: view.approved ? title : `${DRAFT_MARK}: ${title}`,
        language: view.language,
        meta: [
          ['description', view.dek],
          ['author', view.byline],
          ['keywords', view.tags.join(', ')],
          ['generator', view.generator],
        ],
        head: [newsArticleScript(view)],
        body: [element('main', {}, ...draftMark(view), articleElement(view, title))],
      }),
    };
  },
};

/** The mark of a draft, where it is one. */
export function draftMark(view: Publication): readonly Element[] {
  return view.approved ? [] : [element('p', { className: ['draft'] }, DRAFT_MARK)];
}

/** An article as HTML: header, text, notes, sources. */
export function articleElement(view: Publication, title: string): Element {
  const { text, footnotes } = bodyHtml(withFootnotes(view).tree);
  const header = element(
    'header',
    {},
    element('h1', {}, title),
    ...optional('p', { className: ['dek'] }, view.dek),
    ...optional('p', { className: ['byline'] }, view.byline),
    ...dateline(view),
  );
  return element(
    'article',
    {},
    header,
    '\n',
    ...text,
    ...(footnotes ? ['\n', footnotes] : []),
    ...sources(view),
  );
}

function dateline({ dateline: place, date, language }: Publication): readonly Element[] {
  const time = date === '' ? [] : [element('time', { dateTime: date }, longDay(date, language))];
  const content: (ElementContent | string)[] =
    place !== '' && time.length > 0 ? [place, ', ', ...time] : [place, ...time];
  return place === '' && time.length === 0
    ? []
    : [element('p', { className: ['dateline'] }, ...content)];
}

function sources(view: Publication): readonly (Element | string)[] {
  if (view.sources.length === 0) return [];
  const items = view.sources.map(({ line }) => element('li', {}, ...citationElements(line)));
  return [
    '\n',
    element(
      'section',
      { className: ['sources'] },
      element('h2', {}, 'Sources'),
      element('ol', {}, ...items),
    ),
  ];
}
