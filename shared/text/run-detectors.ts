import type { Finding } from '../model/finding.ts';
import type { Detector, DetectorInput, DetectorOutput, Fact } from './analysis.ts';
import { primaryLanguage } from './segmenter.ts';

/**
 * Runs detectors one after the other, each with the facts of those before it.
 *
 * @returns what these found; the facts that were given are not among it
 */
export function runDetectors(detectors: readonly Detector[], input: DetectorInput): DetectorOutput {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  for (const detector of detectors) {
    if (!knowsLanguage(detector, input.fields.language)) continue;
    const known = facts.length === 0 ? input.facts : [...input.facts, ...facts];
    const output = detector.detect({ ...input, facts: known });
    facts.push(...output.facts);
    findings.push(...output.findings);
  }
  return { facts, findings };
}

/** Whether a detector works for articles of this language (BCP 47). */
export function knowsLanguage(
  { languages }: Pick<Detector, 'languages'>,
  language: string,
): boolean {
  return languages.includes('*') || languages.includes(primaryLanguage(language));
}

/** Orders facts by where they start, the longer first. */
export function inTextOrder(a: Fact, b: Fact): number {
  return a.start - b.start || b.end - a.end || compareText(a.type, b.type);
}

/** Orders texts by their code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
