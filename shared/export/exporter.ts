import type { Article } from '../model/article.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { AuditRecord } from '../model/library.ts';
import type { Version } from '../review/blame.ts';
import type { FormattedCitations } from './bibliography/format-citations.ts';

/** What an exporter reads. Gathered once by the caller; exporters read nothing else. */
export interface ExportInput {
  readonly article: Article;
  /** The draft's Markdown with `\n` line ends. */
  readonly body: string;
  /** As it was received; Markdown with `\n` line ends. */
  readonly submission: string;
  /** The revisions, oldest first. */
  readonly versions: readonly Version[];
  readonly contentHash: string;
  /** Approved: a sign-off stands for exactly this content hash. Otherwise marked a draft. */
  readonly approved: boolean;
  readonly style: HouseStyle;
  readonly audit: readonly AuditRecord[];
  /** The time of export; the only clock an exporter knows. */
  readonly now: string;
  /** Name and version of the program, for generators' fields. */
  readonly generator: string;
  /** How its files are named; see exportName. The article's slug where left out. */
  readonly namePattern?: string;
  /** Records say how many comments there are, but not what they say. */
  readonly withoutComments?: boolean;
  /** Citations in the house's bibliography style, by `withCitations`; absent for plain news style. */
  readonly citations?: FormattedCitations;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}

export interface TextFile extends ExportedFile {
  readonly content: string;
}

/** One format per file; `registry.ts` holds the only list. */
export interface Exporter {
  /** As on the command line: `md`, `html`, `txt`, `ninjs`, `dossier-html`, `dossier-json`. */
  readonly format: string;
  /** As shown in the export dialog. */
  readonly label: string;
  readonly extension: string;
  /**
   * `publish` and `data` formats never hold internal material: the article, and what other
   * programs take beside it. Those for `review` by whoever works on the text and for the `record`
   * may, but never that of a confidential source.
   */
  readonly purpose: 'publish' | 'data' | 'review' | 'record';
  /** What an article must have for it, see whyUnavailable; left out where any will do. */
  readonly needs?: 'reviews';
  /** Pure and deterministic: the same input gives the same bytes. */
  render(input: ExportInput): ExportedFile | Promise<ExportedFile>;
}

/** An exporter whose files are text, made at once. */
export interface TextExporter extends Exporter {
  render(input: ExportInput): TextFile;
}

/** A format that holds several articles in one file. */
export interface IssueExporter extends Omit<Exporter, 'render'> {
  /** Pure and deterministic. @param inputs in their order; at least one */
  renderAll(inputs: readonly ExportInput[]): ExportedFile | Promise<ExportedFile>;
}

/** A page to be put on paper, or into a PDF. */
export interface PrintPage {
  /** The file's name. */
  readonly name: string;
  /** HTML without scripts; fetches nothing. Fonts come in their place: see `withFonts`. */
  readonly html: string;
  readonly title: string;
  /** Above the text of each page; plain. */
  readonly head: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** An instant. */
  readonly created: string;
}

/** A format that somebody has to print: the program's own window, or another Electron. */
export interface PrintExporter extends Omit<Exporter, 'render'> {
  /** Pure and deterministic. */
  page(input: ExportInput): PrintPage;
}

/** A format as a list of them shows it. */
export interface ExportFormat extends Omit<Exporter, 'render'> {
  /** `issue`: of all chosen articles together one file. */
  readonly kind: 'file' | 'issue' | 'print';
}

/** A file's content as it is written. */
export function contentBytes({ content }: Pick<ExportedFile, 'content'>): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
