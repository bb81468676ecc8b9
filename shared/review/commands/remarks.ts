import type { Article } from '../../model/article.ts';
import type { Check } from '../../model/checklist.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import type { ReviewCommand } from '../command.ts';
import { did, missing, type Outcome } from '../outcome.ts';
import { shortWords } from '../readiness.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/** Ticks a checklist item, marks it not applicable, or takes the answer back. */
export function answerCheck(
  article: Article,
  command: Of<'answer-check'>,
  context: ActContext,
  style: HouseStyle,
): Result<Outcome> {
  const item = style.checklist.find((one) => one.id === command.itemId);
  if (!item) return missing('checklist item');
  const others = article.checks.filter((check) => check.itemId !== item.id);
  const { answer } = command;
  if (answer === null) {
    return did({ ...article, checks: others }, 'check taken back', { item: item.text });
  }
  const check: Check = {
    itemId: item.id,
    text: item.text,
    answer,
    by: context.by,
    at: context.now,
  };
  return did({ ...article, checks: [...others, check] }, `check ${answer.state}`, {
    item: item.text,
    ...(answer.state === 'not-applicable' ? { reason: answer.reason } : {}),
  });
}

/** Sets a finding aside in this article, or at one place of it, with a reason. */
export function dismissFinding(
  article: Article,
  command: Of<'dismiss-finding'>,
  context: ActContext,
): Result<Outcome> {
  const { rule, field, text, reason, around } = command;
  const dismissal = { rule, field, text, reason, around, by: context.by, at: context.now };
  return did(
    { ...article, dismissals: [...withoutDismissal(article, command), dismissal] },
    'finding dismissed',
    { rule, text: shortWords(text, 200), reason, where: around ? 'once' : 'article' },
  );
}

/** Lets a dismissed finding be reported again. */
export function restoreFinding(article: Article, command: Of<'restore-finding'>): Result<Outcome> {
  return did({ ...article, dismissals: withoutDismissal(article, command) }, 'finding restored', {
    rule: command.rule,
    text: shortWords(command.text, 200),
  });
}

function withoutDismissal(
  article: Article,
  { rule, field, text, around }: Pick<Of<'restore-finding'>, 'rule' | 'field' | 'text' | 'around'>,
): Article['dismissals'] {
  return article.dismissals.filter(
    (one) =>
      one.rule !== rule ||
      one.field !== field ||
      one.text !== text ||
      one.around?.prefix !== around?.prefix ||
      one.around?.suffix !== around?.suffix,
  );
}
