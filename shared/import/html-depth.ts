import { MOST_TAGS, TooMuch } from './too-much.ts';

/** Few pages that people read come near; the time to read one grows faster than its depth. */
const DEEPEST = 250;
/** Elements without content, and those whose end tag is commonly left out. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rt rp html head body'.split(
    ' ',
  ),
);
/**
 * Levels that an element brings along with the {@link flat} ones that it has to hold. Lists count
 * more: Markdown indents each line of one once more for every list around it.
 */
const levels: Readonly<Record<string, number>> = { table: 4, ul: 6, ol: 6, dl: 6 };
/** Left open, these are opened again in every block that follows (HTML, 13.2.4.3). */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** How many elements may be opened again over a whole page. */
const MOST_REOPENED = 500_000;

/**
 * How deeply elements are nested, about: HTML is scanned, not parsed. Refuses what could not be
 * parsed in reasonable time.
 *
 * @throws RangeError where elements are nested too deeply or too many are left open
 * @throws TooMuch where there are too many
 */
export function checkedDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  let open = 0;
  let reopened = 0;
  let tags = 0;
  /** The script or style that the scan is in: what looks like tags there is none. */
  let inside = '';
  for (const [tag, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:[^<>]*>)?/giu)) {
    const element = name.toLowerCase();
    if (inside !== '' && (end !== '/' || element !== inside)) continue;
    inside = end === '' && /^(?:script|style)$/.test(element) ? element : '';
    tags += 1;
    if (tags > MOST_TAGS) throw new TooMuch();
    const step = end === '/' ? -1 : 1;
    reopened += open;
    if (formatting.has(element)) open = Math.max(0, open + step);
    if (!flat.has(element) && !tag.endsWith('/>')) {
      depth = Math.max(0, depth + step * (levels[element] ?? 1));
      deepest = Math.max(deepest, depth);
    }
    if (deepest > DEEPEST || reopened > MOST_REOPENED) {
      throw new RangeError('Elements are nested too deeply');
    }
  }
  return deepest;
}
