/**
 * Where each key stands. Places lie in buckets, each with its key beside it; whoever reads a
 * bucket compares, as it holds other keys too.
 */
export class Postings {
  readonly #heads: Uint32Array;
  readonly #places: Uint32Array;
  readonly #keys: Int32Array;
  readonly #mask: number;

  /** @param keys one hash for each place, in order */
  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length) size *= 2;
    const mask = size - 1;
    const heads = new Uint32Array(size + 1);
    for (const key of keys) {
      const bucket = (key & mask) + 1;
      heads[bucket] = (heads[bucket] ?? 0) + 1;
    }
    for (let at = 1; at <= size; at += 1) heads[at] = (heads[at] ?? 0) + (heads[at - 1] ?? 0);
    const next = heads.slice();
    const places = new Uint32Array(keys.length);
    const sorted = new Int32Array(keys.length);
    keys.forEach((key, place) => {
      const bucket = key & mask;
      const at = next[bucket] ?? 0;
      places[at] = place;
      sorted[at] = key;
      next[bucket] = at + 1;
    });
    this.#heads = heads;
    this.#places = places;
    this.#keys = sorted;
    this.#mask = mask;
  }

  /** Where a key's bucket begins, for {@link placeAt}. */
  from(key: number): number {
    return this.#heads[key & this.#mask] ?? 0;
  }

  /** Where a key's bucket ends. */
  to(key: number): number {
    return this.#heads[(key & this.#mask) + 1] ?? 0;
  }

  keyAt(at: number): number {
    return this.#keys[at] ?? 0;
  }

  /** One of a bucket's places; they rise. */
  placeAt(at: number): number {
    return this.#places[at] ?? 0;
  }
}

/** A number with its bits well mixed; different numbers stay different. */
export function hashOf(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

/** A hash of a number after another. */
export function hashPair(first: number, second: number): number {
  return hashOf(Math.imul(first, 0x9e3779b1) ^ (second + 0x85ebca6b));
}
