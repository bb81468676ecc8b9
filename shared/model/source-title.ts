import type { CslItem } from './csl.ts';

/** The markup that CSL-JSON allows in its text (citeproc-js, "HTML-like formatting tags"). */
const markup = /<\/?(?:i|b|sub|sup|sc)>|<span (?:style|class)="[^"<>]{0,60}">|<\/span>/g;

/** A text of CSL-JSON without the markup that it may hold. */
export function withoutCslMarkup(text: string): string {
  return text.includes('<') ? text.replace(markup, '') : text;
}

/**
 * What a source is called on the screen: its title, else what it appeared in or where it is.
 *
 * @param csl its data; undefined where the source is not there any more
 */
export function sourceTitle(csl: CslItem | undefined): string {
  if (csl === undefined) return 'A source that was removed';
  const { title, URL: address, 'container-title': container } = csl;
  const known = [title, container, address].find((text) => text && text.trim() !== '');
  return known === undefined ? 'Untitled source' : withoutCslMarkup(known);
}
