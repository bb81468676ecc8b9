import { BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { MarkedText } from './marked.ts';
import type { ListPlace } from './model.ts';

/** Lengths are in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1440;

/** What a page holds. Twentieths of a point. */
export const TEXT_WIDTH = A4.width - 2 * MARGIN;

/** How far a level of a list is set in. Twentieths of a point. */
export const LEVEL = 432;

export const page = {
  size: A4,
  margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 720, footer: 720 },
};

/** On every Windows and Mac; LibreOffice has a likeness of it. */
const SERIF = 'Georgia';
const MONOSPACE = 'Courier New';
const INK_MUTED = '595959';
const ALARM = 'B00020';

const rule = { style: BorderStyle.SINGLE, size: 6, space: 6, color: '808080' };

/** Levels of lists whose items Word has styles for to go on in. */
const CONTINUED = [1, 2, 3, 4, 5];

/** The style of a paragraph that goes on in an item of a list. @param level 1 for the outermost */
export function continuedStyle(level: number): string {
  return level <= 1 ? 'ListContinue' : `ListContinue${Math.min(level, CONTINUED.length)}`;
}

/** The house's sober template: a book's serif, real styles, nothing set by hand. Sizes are half points. */
export function templateStyles(language: string): IStylesOptions {
  const heading = (size: number, outlineLevel: number) => ({
    run: { size, bold: true, color: '000000', font: SERIF },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, outlineLevel },
    next: 'Normal',
    quickFormat: true,
  });
  const based = (id: string, name: string) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
  });
  return {
    default: {
      document: {
        run: {
          font: SERIF,
          size: 22,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 160, line: 300, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 44, bold: true, color: '000000', font: SERIF },
        paragraph: {
          spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
        next: 'Subtitle',
        quickFormat: true,
      },
      heading1: heading(30, 0),
      heading2: heading(26, 1),
      heading3: heading(23, 2),
      heading4: heading(22, 3),
      heading5: heading(22, 4),
      hyperlink: { run: { color: '1F4E8C', underline: {} } },
      endnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 60, line: 252, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      {
        ...based('Subtitle', 'Subtitle'),
        next: 'Normal',
        run: { size: 27, color: '404040' },
        paragraph: { spacing: { after: 160 } },
      },
      { ...based('Byline', 'Byline'), run: { bold: true }, paragraph: { spacing: { after: 40 } } },
      {
        ...based('Dateline', 'Dateline'),
        run: { color: INK_MUTED },
        paragraph: { spacing: { after: 320 } },
      },
      {
        ...based('DraftMark', 'Draft mark'),
        run: { bold: true, color: ALARM },
        paragraph: { spacing: { after: 240 } },
      },
      {
        ...based('Quote', 'Quote'),
        run: { italics: true },
        paragraph: { indent: { start: 567, end: 567 } },
      },
      {
        ...based('Quote2', 'Quote 2'),
        run: { italics: true },
        paragraph: { indent: { start: 1134, end: 567 } },
      },
      {
        ...based('Code', 'Code'),
        run: { font: MONOSPACE, size: 19, noProof: true },
        paragraph: { spacing: { line: 252, lineRule: LineRuleType.AUTO }, keepLines: true },
      },
      {
        ...based('HorizontalRule', 'Horizontal Rule'),
        paragraph: { border: { bottom: rule }, spacing: { before: 120, after: 280 } },
      },
      ...CONTINUED.map((level) => ({
        ...based(continuedStyle(level), `List Continue${level === 1 ? '' : ` ${level}`}`),
        paragraph: { indent: { start: LEVEL * level }, spacing: { after: 100 } },
      })),
      {
        ...based('SourcesHeading', 'Sources Heading'),
        run: { bold: true, size: 24 },
        paragraph: { spacing: { before: 400, after: 100 }, keepNext: true, outlineLevel: 0 },
      },
      {
        ...based('TableHead', 'Table Head'),
        run: { bold: true },
        paragraph: { spacing: { before: 0, after: 0 }, keepNext: true },
      },
      { ...based('TableText', 'Table Text'), paragraph: { spacing: { before: 0, after: 0 } } },
      { ...based('PageEdge', 'Page Edge'), run: { size: 17, color: INK_MUTED } },
    ],
    characterStyles: [
      {
        id: 'InlineCode',
        name: 'Inline Code',
        basedOn: 'DefaultParagraphFont',
        run: { font: MONOSPACE, noProof: true },
      },
    ],
  };
}

const BULLETS = ['•', '–', '◦'];
const NUMBERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const LEVELS = Array.from({ length: 9 }, (_, level) => level);

/** The name of a list's numbering: bullets share one, counted lists must not. */
export function numberingName({ ordered, id }: ListPlace): string {
  return ordered ? `ordered ${id}` : 'bullets';
}

/** The numbering of all lists in a text. */
export function templateNumbering(text: MarkedText) {
  const lists = new Map<string, ListPlace>();
  for (const list of listsIn(text)) lists.set(numberingName(list), list);
  const config = [...lists].map(([reference, { ordered, start }]) => ({
    reference,
    levels: LEVELS.map((level) => ({
      level,
      format: ordered ? (NUMBERS[level % 3] ?? LevelFormat.DECIMAL) : LevelFormat.BULLET,
      text: ordered ? `%${level + 1}.` : (BULLETS[level % 3] ?? '•'),
      start,
      style: { paragraph: { indent: { left: LEVEL * (level + 1), hanging: 360 } } },
    })),
  }));
  return { config };
}

function listsIn({ blocks, notes }: MarkedText): readonly ListPlace[] {
  return [...blocks, ...[...notes.values()].flat()].flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.style.list, block.restyled?.was.list ?? null].filter((list) => list !== null)
      : [],
  );
}
