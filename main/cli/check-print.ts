import type { Severity } from '../../shared/model/finding.ts';
import type { CheckEvidence } from './check-evidence.ts';
import type { CheckReport } from './check-report.ts';

const titles: readonly (readonly [Severity, string])[] = [
  ['blocker', 'Blockers'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
];

/** A report for a person: the fields, then the findings by severity with their lines. */
export function printReport(report: CheckReport): string {
  const { file, fields, claims, coverage, findings } = report;
  const head = [
    file,
    `  ${fields.headline || '(no headline)'}`,
    `  ${[fields.byline, fields.dateline?.place, fields.date].filter(Boolean).join(' · ') || '(no byline, dateline or date)'}`,
    `  ${count(claims.length, 'claim')} proposed, in ${coverage.withClaim} of ${count(coverage.sentences, 'sentence')}`,
  ];
  const fromSources = claims.flatMap(({ text, evidence }) =>
    evidence.filter(differs).map((one) => ({ text, ...one })),
  );
  const groups = titles.flatMap(([severity, title]) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [`  ${title} (${found.length})`, ...found.flatMap((one) => finding(one, fields.body))];
  });
  const sources =
    fromSources.length === 0
      ? []
      : [`  Differs from a source (${fromSources.length})`, ...fromSources.flatMap(difference)];
  const none = findings.length === 0 ? ['  No findings.'] : [];
  return [...head, ...none, ...groups, ...sources, ''].join('\n');
}

const differing = new Set(['different', 'altered', 'different-title']);

function differs({ status }: CheckEvidence): boolean {
  return differing.has(status);
}

function difference(one: CheckEvidence & { readonly text: string }): readonly string[] {
  return [`    “${inOneLine(one.text)}”`, `      ${one.source}: “${inOneLine(one.excerpt)}”`];
}

function inOneLine(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 160 ? `${words.slice(0, 159)}…` : words;
}

function finding(one: CheckReport['findings'][number], body: string): readonly string[] {
  const at = one.field === 'body' ? `line ${lineOf(body, one.start)}` : one.field;
  const words = one.text.replace(/\s+/g, ' ').trim();
  const short = words.length > 70 ? `${words.slice(0, 69)}…` : words;
  return [
    `    ${at}: ${one.message} [${one.rule}]`,
    ...(short === '' ? [] : [`      “${short}”${one.expected === '' ? '' : ` → ${one.expected}`}`]),
  ];
}

/** Lines of the body count from 1. */
function lineOf(body: string, offset: number): number {
  return body.slice(0, offset).split('\n').length;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
