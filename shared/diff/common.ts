/** Length of the common beginning; compares slices, which is far faster than characters. */
export function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of the common end, at most `limit`. */
export function commonSuffix(a: string, b: string, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const same =
      a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low);
    if (same) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Does the rest of some work at once. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
