/**
 * Evidence: 200 claims against 50 sources of 10,000 words. Prints one JSON line per figure; times
 * in milliseconds, counts of what was found as they should be.
 */
import { createHash } from 'node:crypto';
import { type ClaimEvidence, findEvidence } from '../../shared/evidence/evidence.ts';
import { similarSources } from '../../shared/evidence/similar.ts';
import { SourceIndex } from '../../shared/evidence/source-index.ts';
import type { ClaimKind } from '../../shared/model/claim.ts';
import { run } from '../shared/text/detectors/run.ts';
import { corpusOf } from './support/evidence-corpus.ts';
import { report } from './support/report.ts';

const corpus = corpusOf(50, 10_000);
const texts = corpus.sources.map((text) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  source: { readable: true, text, parts: [], reason: '' },
}));

function timed<T>(job: () => T): readonly [result: T, ms: number] {
  const start = performance.now();
  const result = job();
  return [result, performance.now() - start];
}

function indexed(): SourceIndex {
  const index = new SourceIndex();
  for (const { sha256, source } of texts) index.set(sha256, source);
  return index;
}

const runs = Array.from({ length: 3 }, () => timed(indexed));
report(
  'index 50 sources of 10,000 words',
  'ms',
  runs.map(([, ms]) => ms),
);

interface Asked {
  readonly group: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly facts: ReturnType<typeof run>['facts'];
}
const quotation = (group: string) => (text: string) => ({
  group,
  kind: 'quotation' as const,
  text,
  facts: [],
});
const claims: readonly Asked[] = [
  ...corpus.exact.map(quotation('exact')),
  ...corpus.edited.map(quotation('edited')),
  ...corpus.absent.map(quotation('absent')),
  ...corpus.nearMisses.map(({ type, draft }) => ({
    group: type,
    kind: type,
    text: draft,
    facts: run(draft).facts,
  })),
];

/** All claims against a fresh index, as on the first look. */
function ask(index: SourceIndex): readonly (readonly [Asked, ClaimEvidence, number])[] {
  return claims.map((claim) => {
    const [found, ms] = timed(() => findEvidence(index, claim));
    return [claim, found, ms] as const;
  });
}

const [, , last] = runs;
for (const [round, [index]] of runs.entries()) {
  const answers = ask(index);
  const times = answers.map(([, , ms]) => ms);
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length;
  report(`a claim, round ${round + 1}, mean`, 'ms', [mean]);
  report(`a claim, round ${round + 1}, each`, 'ms', times);
}
if (last) {
  report(
    'a claim asked again, each',
    'ms',
    ask(last[0]).map(([, , ms]) => ms),
  );
  const [pairs, ms] = timed(() => similarSources(last[0]));
  report('similar sources, 50 texts', 'ms', [ms]);
  report('similar sources found', 'pairs', [pairs.length]);
  const [first] = texts;
  if (first) {
    const [, again] = timed(() => last[0].set(first.sha256, first.source));
    report('one source replaced', 'ms', [again]);
  }
}

const answers = ask(indexed());
for (const group of ['exact', 'edited', 'absent', 'figure', 'name', 'date']) {
  const own = answers.filter(([claim]) => claim.group === group);
  const results = new Map<string, number>();
  for (const [claim, found] of own) {
    const type = claim.kind;
    const result = found.facts.find((one) => one.type === type)?.result ?? 'nothing';
    results.set(result, (results.get(result) ?? 0) + 1);
  }
  for (const [result, count] of [...results].sort()) {
    report(`${group}, of ${own.length}: ${result}`, 'claims', [count]);
  }
}
