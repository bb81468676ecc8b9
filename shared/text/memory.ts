/**
 * Results by what they were made from, so that the same is not worked out twice. Bounded: of what
 * was not asked for lately, the older half is forgotten at once.
 */
export class Memory<T> {
  readonly #most: number;
  #young = new Map<string, T>();
  #old = new Map<string, T>();
  /** Length of all young keys. */
  #size = 0;

  /** @param most code units of keys that either half may hold */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was remembered under the key, else what `make` gives. */
  get(key: string, make: () => T): T {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make();
    if (this.#size > this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(key, value);
    this.#size += key.length;
    return value;
  }
}
