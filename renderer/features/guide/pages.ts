/** One page of the user's guide, in Markdown as docs/ has it. */
export interface GuidePage {
  readonly title: string;
  readonly sections: readonly GuideSection[];
}

/** A part of a page; of the pages on rules each is one rule. */
export interface GuideSection {
  /** What the heading says: `dates/weekday`; empty for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

const files = import.meta.glob<string>(
  ['../../../docs/house-style.md', '../../../docs/fact-checks.md', '../../../docs/rules/*.md'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The pages of the guide by title. */
export const pages: readonly GuidePage[] = Object.values(files)
  .map(pageOf)
  .sort((a, b) => a.title.localeCompare(b.title));

function pageOf(markdown: string): GuidePage {
  const [top = '', ...parts] = markdown.split(/^## /m);
  const [title = '', ...intro] = top.split('\n');
  return {
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

/** Title of the page that explains a rule; of the first page where there is none. */
export function pageAbout(rule: string | null): string {
  const house = rule?.startsWith('style/') || rule?.startsWith('spelling/');
  const page = pages.find(({ title, sections }) =>
    house ? title === 'House style' : sections.some(({ heading }) => heading === rule),
  );
  return (page ?? pages[0])?.title ?? '';
}
