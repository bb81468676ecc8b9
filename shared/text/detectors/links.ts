import type { Detector } from '../analysis.ts';
import type { BodyLink } from '../paragraphs.ts';
import { finding } from './rules.ts';

/** Links are claims: they lead somewhere, and say what is there. */
export const links: Detector = {
  name: 'links',
  languages: ['*'],
  detect({ text, links: found }) {
    const hasWords = (link: BodyLink) => text.slice(link.start, link.end).trim() !== '';
    return {
      facts: found.filter(hasWords).map(({ start, end, url }) => ({
        type: 'link',
        start,
        end,
        text: text.slice(start, end),
        url,
      })),
      findings: found
        .filter((link) => !hasWords(link))
        .map(({ start, end, url }) =>
          finding('structure/link-without-text', {
            field: 'body',
            start,
            end,
            text: '',
            expected: 'Words that say where the link leads',
            message: `The link to ${url === '' ? 'nowhere' : url} has no words that a reader could follow.`,
          }),
        ),
    };
  },
};
