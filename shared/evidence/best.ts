/** Keeps the best few of many; of equals those that came first. */
export class Best<T> {
  readonly #many: number;
  readonly #kept: { readonly score: number; readonly one: T }[] = [];

  constructor(many: number) {
    this.#many = many;
  }

  /** The score that the next one must exceed to be kept. */
  get least(): number {
    return this.#kept.length < this.#many
      ? Number.NEGATIVE_INFINITY
      : (this.#kept.at(-1)?.score ?? 0);
  }

  /** Only called where `score` exceeds {@link least}; so that what is not kept is never made. */
  add(score: number, one: T): void {
    let at = this.#kept.length;
    while (at > 0 && (this.#kept[at - 1]?.score ?? 0) < score) at -= 1;
    this.#kept.splice(at, 0, { score, one });
    this.#kept.length = Math.min(this.#kept.length, this.#many);
  }

  /** Best first. */
  get all(): readonly T[] {
    return this.#kept.map(({ one }) => one);
  }
}
