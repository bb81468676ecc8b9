/**
 * How the copy is cut up for a rule: block by block, by sentences, or as one piece (`summary`
 * the whole body as readers see it, `raw` the draft's Markdown), or only images' descriptions
 * (`alt`) or links' words (`link`).
 */
export const units = ['block', 'sentence', 'summary', 'raw', 'alt', 'link'] as const;
export type Unit = (typeof units)[number];

/** One selector of a rule's `scope`, such as `heading.h2`, `~blockquote` or `paragraph & ~list`. */
export interface Scope {
  readonly unit: Unit;
  /** Sections that a piece must be in. */
  readonly within: readonly string[];
  /** A piece that is in all sections of one of these is left out. */
  readonly without: readonly (readonly string[])[];
}

/**
 * Sections that our copy has. Of Vale's, `title` is the headline; the dek and the headline are
 * headings of level 2 and 1 too. `headline`, `dek` and `note` (a footnote) are our own.
 */
const sections = new Set([
  'text',
  'heading',
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  'title',
  'headline',
  'dek',
  'paragraph',
  'list',
  'blockquote',
  'table',
  'cell',
  'note',
]);
/** Endings that name the draft's own format: they hold everywhere. */
const formats = new Set(['md', 'txt']);

/**
 * Reads a rule's scopes.
 *
 * @returns the ones that can be honoured, and those that our copy has nothing for, as written
 */
export function parseScopes(selectors: readonly string[]): {
  readonly scopes: readonly Scope[];
  readonly unknown: readonly string[];
} {
  const scopes: Scope[] = [];
  const unknown: string[] = [];
  for (const selector of selectors) {
    const scope = parseSelector(selector);
    if (scope) scopes.push(scope);
    else unknown.push(selector);
  }
  return { scopes, unknown };
}

function parseSelector(selector: string): Scope | null {
  let unit: Unit = 'block';
  const within: string[] = [];
  const without: (readonly string[])[] = [];
  for (const part of selector.split('&').map((one) => one.trim())) {
    const negated = part.startsWith('~');
    const names = part
      .slice(negated ? 1 : 0)
      .split('.')
      .filter((name) => !formats.has(name));
    const named = units.find((one) => one !== 'block' && names.includes(one));
    if (named && negated) return null;
    if (named) unit = named;
    const rest = names.filter((name) => name !== named && name !== 'text');
    if (rest.some((name) => !sections.has(name))) return null;
    if (negated) without.push(rest);
    else within.push(...rest);
  }
  return { unit, within, without };
}

/** Whether a piece with these sections is in the scope. */
export function isInScope(scope: Scope, sectionsOf: ReadonlySet<string>): boolean {
  return (
    scope.within.every((name) => sectionsOf.has(name)) &&
    !scope.without.some((names) => names.every((name) => sectionsOf.has(name)))
  );
}
