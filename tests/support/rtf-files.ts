/** What Word and LibreOffice write before the text. */
const header =
  "\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fswiss\\fcharset204 Arial;}{\\f2\\fnil\\fcharset128 MS Mincho;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s2\\sbasedon1\\outlinelevel1\\b heading 2;}{\\s3\\i Quote;}{\\s4 Title;}{\\*\\cs9 Strong;}}{\\*\\listtable{\\list{\\listlevel\\levelnfc23\\leveltext{\\leveltext\\'01\\u8226 ?;}}{\\listlevel\\levelnfc0}\\listid7}}{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}}{\\*\\revtbl{Unknown;}{Ada Lund;}{Piet Maas;}}{\\info{\\title Not copy}{\\author Nobody}}";

/** A rich text document with this text, which is RTF itself, in Latin-1. */
export function rtfFile(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`{${header}${text}}`, 'latin1'));
}

/** A paragraph. */
export function par(text: string, properties = ''): string {
  return `\\pard\\plain ${properties} ${text}\\par\n`;
}

/** 2 March 2026, 10:00, as Word packs it. */
export const MARCH_2 = ((126 << 20) | (3 << 16) | (2 << 11) | (10 << 6)) >>> 0;

/** Words that the author of this number put in. */
export function insertedBy(author: number, words: string): string {
  return `{\\revised\\revauth${author}\\revdttm${MARCH_2} ${words}}`;
}

/** Words that the author of this number took out. */
export function deletedBy(author: number, words: string): string {
  return `{\\deleted\\revauthdel${author}\\revdttmdel${MARCH_2} ${words}}`;
}

/** A row of cells. */
export function row(...cells: readonly string[]): string {
  const edges = cells.map((_, index) => `\\cellx${(index + 1) * 2000}`).join('');
  return `\\trowd${edges}${cells.map((one) => `\\pard\\plain\\intbl ${one}\\cell`).join('')}\\row\n`;
}
