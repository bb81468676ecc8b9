/** Prints one figure as one JSON line: median and 95th percentile of the samples. */
export function report(name: string, unit: string, samples: readonly number[]): void {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const round = (value: number) => Math.round(value * 100) / 100;
  console.log(
    JSON.stringify({
      name,
      unit,
      median: round(at(0.5)),
      p95: round(at(0.95)),
      n: sorted.length,
    }),
  );
}
