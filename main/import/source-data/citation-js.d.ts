/** Decodes values of BibTeX: TeX to Unicode, names to their parts. */
declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  interface BibtexName {
    readonly family?: string;
    readonly given?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }

  /** Throws where the TeX in the text is not well-formed. */
  export function parse(
    text: string,
    field: string,
  ): string | readonly string[] | readonly BibtexName[];
}
