import type { ArticleFields } from '../../../../shared/model/article.ts';
import { defaultHouseStyle } from '../../../../shared/model/default-house-style.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Analysis, FactType } from '../../../../shared/text/analysis.ts';
import { analyze } from '../../../../shared/text/analyze.ts';
import { type FactOf, factsOf } from '../../../../shared/text/detectors/facts.ts';

/** Fields that no rule objects to. */
export const goodFields: ArticleFields = {
  headline: 'Council approves mooring rules',
  dek: 'Boat owners will need a permit.',
  byline: 'Ada Quill',
  dateline: 'Dorn, Vesland',
  date: '2026-03-04',
  slug: 'mooring-rules',
  tags: ['harbour', 'council'],
  notes: '',
  language: 'en',
};

/** The whole analysis of a body, with good fields but for those given. */
export function run(body: string, fields: Partial<ArticleFields> = {}): Analysis {
  return analyze({
    fields: { ...goodFields, ...fields },
    body,
    style: defaultHouseStyle(),
    today: '2026-03-04',
  });
}

/** The facts of one type in a body. */
export function factsIn<Type extends FactType>(
  type: Type,
  body: string,
  fields: Partial<ArticleFields> = {},
): readonly FactOf<Type>[] {
  return factsOf(run(body, fields).facts, type);
}

/** The findings of one group, each as rule and words. */
export function findingsIn(
  group: Finding['group'],
  body: string,
  fields: Partial<ArticleFields> = {},
): readonly (readonly [rule: string, text: string])[] {
  return run(body, fields)
    .findings.filter((finding) => finding.group === group)
    .map(({ rule, text }) => [rule, text]);
}
