import type { SourceText, TextPart } from '../../../shared/model/source-text.ts';

/** Longer texts are refused: matching would hold them in memory several times. UTF-16 code units. */
const MAX_LENGTH = 20_000_000;

/** Controls that no text has, which the store would take for damage. Tabs and line ends stay. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** A source whose text can't be had, with the reason and what to do: whole sentences. */
export function unreadable(reason: string): SourceText {
  return { readable: false, text: '', parts: [], reason };
}

/**
 * A source's paragraphs as its text, or why there is none.
 *
 * @param reasonIfEmpty said where there is no word in it
 */
export function readable(paragraphs: readonly string[], reasonIfEmpty: string): SourceText {
  return readableParts([{ label: null, paragraphs }], reasonIfEmpty);
}

/** The paragraphs of one page or row; without a label they belong to no numbered part. */
export interface Stretch {
  readonly label: Pick<TextPart, 'label' | 'value'> | null;
  readonly paragraphs: readonly string[];
}

/** As {@link readable}, for a text in pages or rows. A page may be empty. */
export function readableParts(stretches: readonly Stretch[], reasonIfEmpty: string): SourceText {
  const paragraphs: string[] = [];
  const starts: TextPart[] = [];
  let next = 0;
  for (const { label, paragraphs: own } of stretches) {
    if (label) starts.push({ start: next, ...label });
    for (const paragraph of own) {
      const clean = paragraph.replace(controls, '').trim();
      if (clean === '') continue;
      paragraphs.push(clean);
      next += clean.length + 2;
    }
  }
  const text = paragraphs.join('\n\n');
  if (text === '') return unreadable(reasonIfEmpty);
  if (text.length > MAX_LENGTH) {
    return unreadable(
      'This file has too much text to be matched. Attach the part of it that you need.',
    );
  }
  const parts = starts.map((part) => ({ ...part, start: Math.min(part.start, text.length) }));
  return { readable: true, text, parts, reason: '' };
}
