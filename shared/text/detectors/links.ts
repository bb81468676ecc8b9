import type { Finding } from '../../model/finding.ts';
import type { Detector } from '../analysis.ts';
import type { BodyLink, DanglingMark } from '../paragraphs.ts';
import { finding } from './rules.ts';

/**
 * Links are claims: they lead somewhere, and say what is there. Marks of notes and citations must
 * lead somewhere too.
 */
export const links: Detector = {
  name: 'links',
  languages: ['*'],
  detect({ text, links: found, danglingMarks }) {
    const hasWords = (link: BodyLink) => text.slice(link.start, link.end).trim() !== '';
    return {
      facts: found.filter(hasWords).map(({ start, end, url }) => ({
        type: 'link',
        start,
        end,
        text: text.slice(start, end),
        url,
      })),
      findings: [
        ...danglingMarks.map((mark) => danglingMark(text, mark)),
        ...found
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
      ],
    };
  },
};

/** The mark itself may not be in the text: its finding stands on the word that it hangs on. */
function danglingMark(text: string, { at, mark }: DanglingMark): Finding {
  const before = text.slice(Math.max(0, at - 40), at);
  const word = /\S+$/u.exec(before)?.[0] ?? '';
  const shown = text.startsWith(mark, at) ? mark.length : 0;
  return finding('structure/note-without-target', {
    field: 'body',
    start: at - word.length,
    end: at + shown,
    text: text.slice(at - word.length, at + shown),
    expected: mark.startsWith('[^') ? `A note that begins with “${mark}:”` : `A source “${mark}”`,
    message: `The mark “${mark}” leads to nothing.`,
  });
}
