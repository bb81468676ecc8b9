import { type Group, groups, type Outcome } from './outcomes.ts';

/** Precision and recall of one group; null where nothing could be counted. */
export interface Rate {
  readonly group: Group;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly hits: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

/** Details and plants have no false alarms: only the share that is right is told. */
const onlyRecall = /:|^planted|^traps/;
const bothWays: ReadonlySet<Group> = new Set(['quotations: set apart']);

/** What counts as good enough, of precision and recall. */
export const bars: Partial<Record<Group, readonly [precision: number, recall: number]>> = {
  quotations: [0.97, 0.97],
  figures: [0.97, 0.97],
  dates: [0.97, 0.97],
  attributions: [0.9, 0.9],
  claims: [0.8, 0.85],
  contradictions: [0.9, 0],
};

/** Counts outcomes by group, in the table's order; groups without any are left out. */
export function rates(outcomes: readonly Outcome[]): readonly Rate[] {
  return groups.flatMap((group) => {
    const own = outcomes.filter((one) => one.group === group);
    if (own.length === 0) return [];
    const count = (verdict: Outcome['verdict']) =>
      own.filter((one) => one.verdict === verdict).length;
    const [hits, missed, falseAlarms] = [count('hit'), count('missed'), count('false alarm')];
    const single = onlyRecall.test(group) && !bothWays.has(group);
    return [
      {
        group,
        precision: single ? null : share(hits, falseAlarms),
        recall: share(hits, missed),
        hits,
        missed,
        falseAlarms,
      },
    ];
  });
}

function share(good: number, bad: number): number | null {
  return good + bad === 0 ? null : good / (good + bad);
}

/** A Markdown table of the rates of tuned and held-out articles; a star marks what misses its bar. */
export function tableOf(tuned: readonly Rate[], heldOut: readonly Rate[]): string {
  const rows = groups.flatMap((group) => {
    const [one, other] = [tuned, heldOut].map((all) => all.find((rate) => rate.group === group));
    if (!one && !other) return [];
    const bar = bars[group];
    const limits = bar ? bar.map((value) => (value === 0 ? '' : `≥ ${value}`)) : ['', ''];
    return [[group, ...limits, ...cellsOf(one, bar), ...cellsOf(other, bar)]];
  });
  const head = [
    'group',
    'bar P',
    'bar R',
    ...['P', 'R', 'hit', 'missed', 'false'],
    ...['held out: P', 'R', 'hit', 'missed', 'false'],
  ];
  return aligned([head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]);
}

type Bar = (typeof bars)[Group];

function cellsOf(rate: Rate | undefined, bar: Bar): readonly string[] {
  if (!rate) return ['', '', '', '', ''];
  const { precision, recall, hits, missed, falseAlarms } = rate;
  return [
    told(precision, bar?.[0]),
    told(recall, bar?.[1]),
    String(hits),
    String(missed),
    String(falseAlarms),
  ];
}

/** Three decimals; a star where it is below the bar. */
function told(value: number | null, bar = 0): string {
  if (value === null) return '';
  return `${value < bar ? '* ' : ''}${value.toFixed(3)}`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      );
      return `| ${cells.join(' | ')} |`;
    })
    .join('\n');
}
