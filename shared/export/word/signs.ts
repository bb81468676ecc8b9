/** Gives what is no word a character that stands in neither text, the same for the same. */
export class Signs {
  readonly #texts: string;
  readonly #known = new Map<string, string>();
  /** Unicode's private characters. */
  #next = 0xe000;

  /** @param texts all words of both sides */
  constructor(texts: string) {
    this.#texts = texts;
  }

  of(what: string): string {
    const known = this.#known.get(what);
    if (known !== undefined) return known;
    let sign = String.fromCodePoint(this.#next++);
    while (this.#texts.includes(sign)) sign = String.fromCodePoint(this.#next++);
    this.#known.set(what, sign);
    return sign;
  }
}
