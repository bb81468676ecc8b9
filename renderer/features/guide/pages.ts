/** One page of the user's guide, in Markdown as docs/ has it. */
export interface GuidePage {
  /** Its path below docs/, as links name it: `house-style.md`. */
  readonly path: string;
  readonly title: string;
  readonly sections: readonly GuideSection[];
}

/** A part of a page; of the pages on rules each is one rule. */
export interface GuideSection {
  /** What the heading says: `dates/weekday`; empty for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

const docs = '../../../docs/';
const files = import.meta.glob<string>(
  [
    '../../../docs/{bringing-in,citations,fact-checks,house-style,exports,export-profiles,bundles}.md',
    '../../../docs/rules/*.md',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** The pages that are not on rules, in the order of the work. */
const work = [
  'bringing-in.md',
  'citations.md',
  'house-style.md',
  'fact-checks.md',
  'exports.md',
  'export-profiles.md',
  'bundles.md',
];

/** The pages of the guide: those on the work in its order, then those on rules by title. */
export const pages: readonly GuidePage[] = Object.entries(files)
  .map(([path, markdown]) => pageOf(path.slice(docs.length), markdown))
  .sort((a, b) => placeOf(a) - placeOf(b) || a.title.localeCompare(b.title));

function placeOf({ path }: GuidePage): number {
  const place = work.indexOf(path);
  return place === -1 ? work.length : place;
}

function pageOf(path: string, markdown: string): GuidePage {
  const [top = '', ...parts] = markdown.split(/^## /m);
  const [title = '', ...intro] = top.split('\n');
  return {
    path,
    title: title.replace(/^# /, ''),
    sections: [
      { heading: '', text: intro.join('\n').trim() },
      ...parts.map((part) => {
        const [heading = '', ...lines] = part.split('\n');
        return { heading: heading.trim(), text: lines.join('\n').trim() };
      }),
    ],
  };
}

/** Path of the page that explains a rule; of the first page where there is none. */
export function pageAbout(rule: string | null): string {
  const house = rule?.startsWith('style/') || rule?.startsWith('spelling/');
  const page = pages.find(({ path, sections }) =>
    house ? path === 'house-style.md' : sections.some(({ heading }) => heading === rule),
  );
  return (page ?? pages[0])?.path ?? '';
}

/**
 * Path of the page that a link leads to; null where it leads out of the guide.
 *
 * @param from path of the page that the link stands on
 */
export function pageLinked(url: string, from: string): string | null {
  if (/^[a-z]+:|^#/i.test(url)) return null;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const path = new URL(folder + url, 'guide:/').pathname.slice(1);
  return pages.some((page) => page.path === path) ? path : null;
}
