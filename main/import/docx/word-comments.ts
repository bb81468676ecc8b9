import type { Parts } from '../package.ts';
import { type CommentedWords, commentedStretch, type RecordedComment } from '../recorded-copy.ts';
import { elementsBelow, parseXml, walkText } from '../xml.ts';
import { ownText, wordText } from './word-text.ts';
import { wordAttribute, wordName } from './word-xml.ts';

/** The comments of a document, in the order in which they are stored (ISO/IEC 29500-1, 17.13.4). */
export function wordComments(parts: Parts): readonly RecordedComment[] {
  const document = read(parts, 'word/comments.xml');
  if (!document) return [];
  const threads = threadsIn(parts);
  const comments = elementsBelow(document).filter((one) => wordName(one) === 'comment');
  const byParagraph = new Map(
    comments.flatMap((comment) =>
      paragraphIds(comment).map((paragraph) => [paragraph, wordAttribute(comment, 'id')] as const),
    ),
  );
  return comments.map((comment): RecordedComment => {
    const thread = threads.get(paragraphIds(comment).at(-1) ?? '');
    return {
      id: wordAttribute(comment, 'id'),
      author: wordAttribute(comment, 'author'),
      date: wordAttribute(comment, 'date'),
      body: wordText(comment).trim(),
      done: thread?.done ?? false,
      parent: thread && thread.parent !== '' ? (byParagraph.get(thread.parent) ?? '') : '',
    };
  });
}

function read(parts: Parts, name: string): Document | null {
  const bytes = parts.get(name);
  return bytes ? parseXml(bytes) : null;
}

/** Ids of a comment's paragraphs, `w14:paraId`; threads name the last one. */
function paragraphIds(comment: Element): readonly string[] {
  return elementsBelow(comment)
    .filter((one) => wordName(one) === 'p')
    .map((one) => attributeNamed(one, 'paraId'));
}

interface Thread {
  readonly parent: string;
  readonly done: boolean;
}

/** Who answers whom, by the id of a comment's last paragraph (MS-DOCX 2.5.39, commentEx). */
function threadsIn(parts: Parts): ReadonlyMap<string, Thread> {
  const document = read(parts, 'word/commentsExtended.xml');
  if (!document) return new Map();
  return new Map(
    elementsBelow(document)
      .filter((one) => one.localName === 'commentEx')
      .map((one) => [
        attributeNamed(one, 'paraId'),
        {
          parent: attributeNamed(one, 'paraIdParent'),
          done: /^(?:1|true|on)$/.test(attributeNamed(one, 'done')),
        },
      ]),
  );
}

function attributeNamed({ attributes }: Element, name: string): string {
  for (let at = 0; at < attributes.length; at += 1) {
    const attribute = attributes.item(at);
    if (attribute?.localName === name) return attribute.value;
  }
  return '';
}

/**
 * The words that each comment is about, by its id: of its range, or of the paragraph that its mark
 * stands in where it has none.
 *
 * @param document the main part, its changes settled
 */
export function commentedWords(document: Document): ReadonlyMap<string, CommentedWords> {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const marks = new Map<string, number>();
  const paragraphs: number[] = [];
  let text = '';
  walkText(document, (node) => {
    const name = wordName(node);
    if (name === 'p') {
      if (text !== '') text += '\n\n';
      paragraphs.push(text.length);
    }
    if (name === 'commentRangeStart') starts.set(wordAttribute(node as Element, 'id'), text.length);
    else if (name === 'commentRangeEnd')
      ends.set(wordAttribute(node as Element, 'id'), text.length);
    else if (name === 'commentReference') {
      marks.set(wordAttribute(node as Element, 'id'), text.length);
    }
    text += ownText(node);
  });
  const words = new Map<string, CommentedWords>();
  for (const id of new Set([...starts.keys(), ...marks.keys()])) {
    const mark = marks.get(id) ?? 0;
    const paragraph = paragraphs.findLast((start) => start <= mark) ?? 0;
    const start = starts.get(id) ?? paragraph;
    const end = ends.get(id) ?? mark;
    words.set(id, commentedStretch(text, start, end));
  }
  return words;
}
