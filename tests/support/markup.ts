import { rejection } from '../../shared/review/suggestions.ts';

/** A body with every suggestion rejected. */
export function allRejected(
  body: string,
  suggestions: readonly { readonly start: number; readonly end: number; readonly was: string }[],
): string {
  const rest = { id: '', by: { name: 'x', role: '' }, at: '2026-03-05T09:00:00.000Z' };
  return suggestions.toReversed().reduce((text, one) => {
    const { from, to, insert } = rejection({ ...one, ...rest });
    return text.slice(0, from) + insert + text.slice(to);
  }, body);
}
