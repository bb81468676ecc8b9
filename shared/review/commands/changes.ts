import type { Article } from '../../model/article.ts';
import type { ActContext } from '../../model/primitives.ts';
import type { Result } from '../../model/result.ts';
import { changeKey } from '../accepted-changes.ts';
import type { ReviewCommand } from '../command.ts';
import { did, type Outcome } from '../outcome.ts';
import { shortWords } from '../readiness.ts';

type Of<T extends ReviewCommand['type']> = Extract<ReviewCommand, { type: T }>;

/** Changes in the record at most; the count tells of the others. */
const RECORDED = 20;

/** Records that somebody looked at changes and agrees. The text stays as it is. */
export function acceptChanges(
  article: Article,
  command: Of<'accept-changes'>,
  context: ActContext,
): Result<Outcome> {
  const { by, now: at } = context;
  const accepted = command.changes.map((change) => ({ ...change, by, at }));
  const kept = without(article.acceptedChanges, command.changes);
  return did(
    { ...article, acceptedChanges: [...kept, ...accepted] },
    'changes accepted',
    detailOf(command.changes),
  );
}

/** Opens accepted changes again. */
export function reopenChanges(article: Article, command: Of<'reopen-changes'>): Result<Outcome> {
  return did(
    { ...article, acceptedChanges: without(article.acceptedChanges, command.changes) },
    'changes opened again',
    detailOf(command.changes),
  );
}

function without(
  accepted: Article['acceptedChanges'],
  changes: Of<'accept-changes'>['changes'],
): Article['acceptedChanges'] {
  const gone = new Set(changes.map(changeKey));
  return accepted.filter((one) => !gone.has(changeKey(one)));
}

function detailOf(changes: Of<'accept-changes'>['changes']): Readonly<Record<string, string>> {
  const words = changes.slice(0, RECORDED).map(({ was, words: now, isMove }) => {
    if (isMove) return `moved “${shortWords(now)}”`;
    if (was === '') return `“${shortWords(now)}” inserted`;
    return now === ''
      ? `“${shortWords(was)}” deleted`
      : `“${shortWords(was)}” → “${shortWords(now)}”`;
  });
  return { count: String(changes.length), words: words.join(', ') };
}
