import type { Finding } from '../model/finding.ts';
import { capitalization } from './checks/capitalization.ts';
import { conditional } from './checks/conditional.ts';
import { consistency } from './checks/consistency.ts';
import { existence } from './checks/existence.ts';
import type { Hit, StyleCheck } from './checks/hit.ts';
import { metric } from './checks/metric.ts';
import { occurrence } from './checks/occurrence.ts';
import { repetition } from './checks/repetition.ts';
import { sequence } from './checks/sequence.ts';
import { spelling } from './checks/spelling.ts';
import { substitution } from './checks/substitution.ts';
import { type Copy, copyOf, type StyleInput } from './copy.ts';
import type { JobMatches, Matcher, MatchJob } from './matcher.ts';
import { fillMessage } from './message.ts';
import type { RuleKind, RuleOf, StyleProblem, StyleRule } from './rule.ts';
import type { UnknownWord } from './spelling.ts';

/** What the house style says about one article. */
export interface StyleReport {
  /** In headline, dek, and the text that detectors read. */
  readonly findings: readonly Finding[];
  /** Of rules that read the draft's Markdown (`raw`, `alt`): their offsets are in the draft. */
  readonly draftFindings: readonly Finding[];
  /** Rules that were stopped. */
  readonly problems: readonly StyleProblem[];
}

/**
 * Runs the rules of a house style. What someone said (quotations) is left alone. A rule that
 * takes too long is stopped and named; the others go on.
 *
 * @param matcher runs the rules' expressions
 * @param unknown the article's unknown words, for rules that extend spelling
 */
export function checkStyle(
  rules: readonly StyleRule[],
  input: StyleInput,
  matcher: Matcher,
  unknown: readonly UnknownWord[] = [],
): StyleReport {
  const copy = copyOf(input);
  const runs = rules.map((rule) => runOf(rule, copy, unknown));
  const matches = matcher.matches(runs.map((run) => run.job));
  const findings: Finding[] = [];
  const draftFindings: Finding[] = [];
  const problems: StyleProblem[] = [];
  for (const [index, { rule, hits }] of runs.entries()) {
    const found = matches[index] ?? [];
    if (found === 'too-slow') {
      problems.push(tooSlow(rule));
      continue;
    }
    const all = hits(found);
    for (const hit of rule.limit > 0 ? all.slice(0, rule.limit) : all) {
      (hit.piece.inDraft ? draftFindings : findings).push(findingOf(rule, hit));
    }
  }
  return { findings, draftFindings, problems };
}

interface Run {
  readonly rule: StyleRule;
  readonly job: MatchJob;
  hits(matches: JobMatches): readonly Hit[];
}

function runOf(rule: StyleRule, copy: Copy, unknown: readonly UnknownWord[]): Run {
  const run = <Kind extends RuleKind>(one: RuleOf<Kind>, check: StyleCheck<RuleOf<Kind>>): Run => ({
    rule,
    job: check.job(one, copy),
    hits: (matches) => check.hits(one, copy, matches),
  });
  switch (rule.kind) {
    case 'existence':
      return run(rule, existence);
    case 'substitution':
      return run(rule, substitution);
    case 'occurrence':
      return run(rule, occurrence);
    case 'repetition':
      return run(rule, repetition);
    case 'consistency':
      return run(rule, consistency);
    case 'conditional':
      return run(rule, conditional);
    case 'capitalization':
      return run(rule, capitalization);
    case 'metric':
      return run(rule, metric);
    case 'spelling':
      return run(rule, spelling(unknown));
    case 'sequence':
      return run(rule, sequence);
  }
}

function findingOf(rule: StyleRule, hit: Hit): Finding {
  const { piece, start, end, args, expected = '', replacement, related } = hit;
  return {
    rule: rule.id,
    group: 'style',
    severity: rule.severity,
    field: piece.field,
    start: piece.start + start,
    end: piece.start + end,
    text: piece.text.slice(start, end),
    expected,
    message: fillMessage(rule.message, args),
    ...(replacement !== undefined && { replacement }),
    ...(related && {
      related: {
        field: related.piece.field,
        start: related.piece.start + related.start,
        end: related.piece.start + related.end,
        text: related.piece.text.slice(related.start, related.end),
      },
    }),
  };
}

function tooSlow({ name, file }: StyleRule): StyleProblem {
  return {
    file,
    line: null,
    what: `The rule ${name} took too long on this text and was stopped.`,
    why: 'Its expression tries too many ways to match. The other rules went on.',
  };
}
