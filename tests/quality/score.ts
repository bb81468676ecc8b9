import { defaultHouseStyle } from '../../shared/model/default-house-style.ts';
import { analyze } from '../../shared/text/analyze.ts';
import type { LabelledArticle } from './corpus.ts';
import type { Outcome } from './outcomes.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreEvidence } from './score-evidence.ts';
import { scoreFacts } from './score-facts.ts';
import { scoreFindings } from './score-findings.ts';

/** What the program says of a labelled article, judged by its labels. */
export function score(article: LabelledArticle): readonly Outcome[] {
  const { fields, body } = article;
  // Today is the day that the article is dated.
  const analysis = analyze({ fields, body, style: defaultHouseStyle(), today: fields.date });
  return [
    ...scoreFacts(article, analysis.facts),
    ...scoreClaims(article, analysis.proposals),
    ...scoreFindings(article, analysis),
    ...scoreEvidence(article, analysis),
  ];
}
