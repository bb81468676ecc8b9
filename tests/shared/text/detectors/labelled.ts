import { run } from './run.ts';

/**
 * What is reported as a conflict in copy as the guide writes it: "[headline: …]" before the body
 * sets a field, " ¶ " parts paragraphs.
 */
export function conflictsIn(copy: string): readonly (readonly [rule: string, text: string])[] {
  const fields: { headline?: string; dek?: string; date?: string } = {};
  let body = copy;
  for (let match = opening.exec(body); match; match = opening.exec(body)) {
    const [all, field = '', value = ''] = match;
    if (field === 'headline' || field === 'dek' || field === 'date') fields[field] = value;
    body = body.slice(all.length);
  }
  return run(body.replaceAll(' ¶ ', '\n\n'), fields)
    .findings.filter(
      ({ group, rule }) => group === 'contradictions' || rule === 'dates/age-birth-year',
    )
    .map(({ rule, text }) => [rule, text]);
}

const opening = /^\[(headline|dek|date): ([^\]]*)\] /;
