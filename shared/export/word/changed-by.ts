import type { Article, ArticleFields } from '../../model/article.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { Version } from '../../review/blame.ts';
import type { ExportInput } from '../exporter.ts';
import type { Made } from './marked.ts';
import type { Place, Whose } from './merge-lines.ts';
import type { WordPiece } from './model.ts';
import { stretchOf } from './places.ts';

/** Characters of Markdown around a change that tell it from the same words elsewhere. */
const AROUND = 32;

/**
 * Says whose a change of the body is: of the open suggestion that it belongs to; else of whoever
 * took the revision since which it stands so; else of the last editor.
 */
export function changedInBody({ article, body, submission, versions }: ExportInput): Whose {
  const editor = lastEditor(article);
  const newestFirst = versions
    .map((version) => ({ made: madeBy(version), text: letters(version.text) }))
    .reverse();
  return (kind, pieces, place) => {
    const words = letters(wordsOf(pieces));
    const suggestion = suggestionAt(article, body, place, words);
    if (suggestion) return madeBy(suggestion);
    const forms = inPlace(kind === 'inserted' ? body : submission, pieces);
    if (words === '' || forms.length === 0) return editor;
    let made = editor;
    for (const version of newestFirst) {
      const has = forms.some((form) => version.text.includes(form));
      if (has !== (kind === 'inserted')) break;
      made = version.made;
    }
    return made;
  };
}

/** Words with what stands before them, and with what stands behind them, as letters. */
function inPlace(markdown: string, pieces: readonly WordPiece[]): readonly string[] {
  const stretches = pieces.flatMap((piece) => {
    const stretch = stretchOf(markdown, piece);
    return stretch ? [stretch] : [];
  });
  const start = stretches[0]?.[0];
  const end = stretches.at(-1)?.[1];
  if (start === undefined || end === undefined) return [];
  return [
    letters(markdown.slice(Math.max(0, start - AROUND), end)),
    letters(markdown.slice(start, end + AROUND)),
  ];
}

/**
 * Says whose a change of a line above the text is: of whoever took the revision since which it is
 * so.
 *
 * @param line makes the line from the fields
 */
export function changedInLine(
  { fields, revisions, ...article }: Article,
  line: (fields: ArticleFields) => string,
): Whose {
  const now = line(fields);
  let made = lastEditor(article);
  for (const revision of revisions.toReversed()) {
    if (line(revision.fields) !== now) break;
    made = madeBy(revision);
  }
  return () => made;
}

function madeBy({ by, at }: Pick<Version, 'by' | 'at'>): Made {
  return { by: by.name, at };
}

function lastEditor({ editors, updatedAt }: Pick<Article, 'editors' | 'updatedAt'>): Made {
  return { by: editors.at(-1)?.name ?? 'Editor', at: updatedAt };
}

/** The suggestion at a place: one that has the words, else one that touches it. */
function suggestionAt(
  { suggestions }: Article,
  body: string,
  place: Place | null,
  words: string,
): Suggestion | undefined {
  const stretch = place === null || suggestions.length === 0 ? null : stretchOf(body, place.piece);
  if (!stretch) return undefined;
  const [from, to] = place?.edge === 'behind' ? [stretch[1], stretch[1]] : stretch;
  const near = suggestions.filter(({ start, end }) => start <= to && end >= from);
  const has = (text: string) => words !== '' && letters(text).includes(words);
  return (
    near.find(({ start, end, was }) => has(was) || has(body.slice(start, end))) ??
    near.find(({ start, end }) => start < to && end > from)
  );
}

function wordsOf(pieces: readonly WordPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'words' ? piece.text : ' ')).join('');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
