import type { Article } from '../model/article.ts';
import type { CheckItem } from '../model/checklist.ts';
import type { Finding } from '../model/finding.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { CheckStatus } from './readiness-model.ts';

/** One item of the template and how it stands for this article. */
export interface CheckLine {
  readonly item: CheckItem;
  readonly status: CheckStatus;
}

/**
 * The article's checklist. A detector's open finding outweighs a tick; a person's
 * 'not applicable', which has a reason, outweighs the detector.
 *
 * @param openFindings findings that nobody dismissed
 */
export function checklist(
  style: HouseStyle,
  article: Pick<Article, 'checks'>,
  openFindings: readonly Finding[],
): readonly CheckLine[] {
  return style.checklist.map((item) => ({ item, status: statusOf(item, article, openFindings) }));
}

function statusOf(
  item: CheckItem,
  article: Pick<Article, 'checks'>,
  openFindings: readonly Finding[],
): CheckStatus {
  const check = article.checks.find((one) => one.itemId === item.id);
  if (check?.answer.state === 'not-applicable') {
    return {
      state: 'not-applicable',
      by: check.by.name,
      at: check.at,
      reason: check.answer.reason,
    };
  }
  const against = openFindings.filter((finding) => item.settledBy.includes(finding.rule)).length;
  if (against > 0) return { state: 'failing', findings: against };
  if (check) return { state: 'ticked', by: check.by.name, at: check.at };
  return item.settledBy.length > 0 ? { state: 'settled' } : { state: 'open' };
}
