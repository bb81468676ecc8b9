import type { Finding } from '../../../../shared/model/finding.ts';
import type { FindingMark } from '../editor/DraftEditor.tsx';

/** The id of a finding's mark at one of its places. */
function idOf({ rule, text }: Finding, start: number): string {
  return `${rule}-${text}-${start}`;
}

/**
 * What is underlined in the draft: each finding in the body, and an unknown word at each of its
 * places, also where its finding stands in the headline or dek.
 */
export function findingMarks(findings: readonly Finding[]): readonly FindingMark[] {
  return findings.flatMap((finding) => {
    const { field, start, end, severity, message, spelling } = finding;
    const mark = {
      severity,
      message,
      ...(spelling && { isUnknownWord: true }),
    };
    const first = field === 'body' ? [{ ...mark, id: idOf(finding, start), start, end }] : [];
    const further = (spelling?.also ?? [])
      .filter((place) => place.field === 'body')
      .map((place) => ({
        ...mark,
        id: idOf(finding, place.start),
        start: place.start,
        end: place.end,
        isFurther: true,
      }));
    return [...first, ...further];
  });
}

/** The finding that a mark of {@link findingMarks} is of. */
export function findingOfMark(findings: readonly Finding[], id: string): Finding | null {
  return findings.find(({ rule, text }) => id.startsWith(`${rule}-${text}-`)) ?? null;
}
