/** Few pages that people read come near; the time to read one grows faster than its depth. */
const DEEPEST = 400;
/** Elements without content, and those whose end tag is commonly left out. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rt rp html head body'.split(
    ' ',
  ),
);

/** Left open, these are opened again in every block that follows (HTML, 13.2.4.3). */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** How many elements may be opened again over a whole page. */
const MOST_REOPENED = 1_000_000;

/**
 * Refuses HTML that is nested too deeply, or leaves too much open, to be read in reasonable time.
 *
 * @throws RangeError
 */
export function refuseDeepHtml(html: string): void {
  let depth = 0;
  let open = 0;
  let reopened = 0;
  /** The script or style that the scan is in: what looks like tags there is none. */
  let inside = '';
  for (const [tag, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:[^<>]*>)?/giu)) {
    const element = name.toLowerCase();
    if (inside !== '' && (end !== '/' || element !== inside)) continue;
    inside = end === '' && /^(?:script|style)$/.test(element) ? element : '';
    reopened += open;
    if (formatting.has(element)) open = Math.max(0, open + (end === '/' ? -1 : 1));
    if (flat.has(element) || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (depth > DEEPEST || reopened > MOST_REOPENED)
      throw new RangeError('Elements are nested too deeply');
  }
}
