import type { Answer } from './worker.ts';

interface Row {
  cases: number;
  copyRead: number;
  sourceRead: number;
  dataRead: number;
  faults: number;
  times: number[];
  memory: number;
}

/** Counts what came of cases by format. */
export class Tally {
  readonly #rows = new Map<string, Row>();

  get failed(): boolean {
    return [...this.#rows.values()].some(({ faults }) => faults > 0);
  }

  add(format: string, { isCopy, isSource, isData, ms, memory }: Answer): void {
    const row = this.#row(format);
    row.cases += 1;
    row.times.push(ms);
    if (isCopy) row.copyRead += 1;
    if (isSource) row.sourceRead += 1;
    if (isData) row.dataRead += 1;
    row.memory = Math.max(row.memory, memory);
  }

  fault(format: string): void {
    this.#row(format).faults += 1;
  }

  /** A table in Markdown. */
  report(cases: number, first: number): string {
    const rows = [...this.#rows].toSorted(([a], [b]) => a.localeCompare(b));
    const lines = rows.map(([format, row]) => {
      const times = row.times.toSorted((a, b) => a - b);
      const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
      const slowest = Math.round(times.at(-1) ?? 0);
      const counts = [row.cases, row.copyRead, row.sourceRead, row.dataRead, row.faults];
      const most = Math.round(row.memory / 2 ** 20);
      return `| ${[format, ...counts, at(0.5), slowest, most].join(' | ')} |`;
    });
    return [
      `${cases} files from number ${first}`,
      '',
      '| format | files | read as copy | as source | as data | faults | median ms | slowest ms | most MB |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...lines,
    ].join('\n');
  }

  #row(format: string): Row {
    const row = this.#rows.get(format) ?? {
      cases: 0,
      copyRead: 0,
      sourceRead: 0,
      dataRead: 0,
      faults: 0,
      times: [],
      memory: 0,
    };
    this.#rows.set(format, row);
    return row;
  }
}
