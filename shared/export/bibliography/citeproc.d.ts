/** What this program uses of citeproc-js (https://citeproc-js.readthedocs.io). */
declare module 'citeproc' {
  interface CiteprocSystem {
    /** The XML of a locale; called with names such as `de-DE`. */
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }

  interface CiteprocCite {
    readonly id: string;
    readonly locator?: string;
    readonly label?: string;
    /** 0: cited for the first time; 1: cited before. */
    readonly position: 0 | 1;
  }

  class Engine {
    constructor(system: CiteprocSystem, style: string, language: string, forced: boolean);
    readonly bibliography: { readonly opt: Record<string, unknown> };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    /** What stands in a note, or in brackets in the text. */
    makeCitationCluster(cites: readonly CiteprocCite[]): string;
    makeBibliography():
      | false
      | readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  }

  const citeproc: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, Record<string, unknown>> };
  };
  export default citeproc;
  export type { CiteprocCite, CiteprocSystem, Engine };
}
