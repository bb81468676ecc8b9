import type { ElementContent } from 'hast';
import { isRightToLeft } from './direction.ts';
import { element, htmlText } from './hast.ts';
import { pageStyle } from './html-style.ts';

/** What a standalone page is made of. */
export interface Page {
  /** Plain text, not empty. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** `name` and `content` of meta elements; those without content are left out. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** Further content of the head. */
  readonly head: readonly ElementContent[];
  readonly body: readonly ElementContent[];
  /** CSS; the house's own where it is not given. */
  readonly style?: string;
  /** What may be loaded (Content-Security-Policy); the house's own where it is not given. */
  readonly policy?: string;
}

/** Even if some reader of this page ran scripts in text: none may run, nothing is fetched but images. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:";

/** Writes a standalone HTML page with its own style and no scripts. */
export function htmlPage(page: Page): string {
  const meta = page.meta
    .filter(([, content]) => content !== '')
    .map(([name, content]) => element('meta', { name, content }));
  const dir = isRightToLeft(page.language) ? 'rtl' : 'ltr';
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: page.policy ?? policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, page.title),
    ...meta,
    element('style', {}, page.style ?? pageStyle),
    ...page.head,
  );
  const html = element(
    'html',
    { lang: page.language, dir },
    '\n',
    head,
    '\n',
    element('body', {}, ...page.body),
    '\n',
  );
  return htmlText({
    type: 'root',
    children: [{ type: 'doctype' }, { type: 'text', value: '\n' }, html],
  });
}
