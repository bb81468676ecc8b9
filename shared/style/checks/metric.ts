import { evaluate } from '../formula.ts';
import type { RuleOf } from '../rule.ts';
import { jobOver, type StyleCheck } from './hit.ts';

/** A figure worked out from the whole body, such as a reading grade. An empty body has none. */
export const metric: StyleCheck<RuleOf<'metric'>> = {
  job: () => jobOver([], []),
  hits: (rule, copy) => {
    const metrics = copy.metrics();
    const value = evaluate(rule.formula, metrics);
    const [piece] = copy.pieces([{ unit: 'summary', within: [], without: [] }]);
    if (!piece || !Number.isFinite(value)) return [];
    if (evaluate(rule.condition, { ...metrics, value_: value }) === 0) return [];
    const expected = `Not ${rule.bound}`;
    return [{ piece, start: 0, end: 0, args: [value.toFixed(2)], expected }];
  },
};
