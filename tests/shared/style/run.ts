import type { ArticleFields } from '../../../shared/model/article.ts';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { checkStyle, type StyleReport } from '../../../shared/style/check-style.ts';
import type { StyleInput } from '../../../shared/style/copy.ts';
import { untimedMatcher } from '../../../shared/style/matcher.ts';
import { type ParsedRule, parseRule } from '../../../shared/style/parse-rule.ts';
import type { StyleRule } from '../../../shared/style/rule.ts';
import type { DetectorInput, Fact } from '../../../shared/text/analysis.ts';
import { names } from '../../../shared/text/detectors/names.ts';
import { quotations } from '../../../shared/text/detectors/quotations.ts';
import { readBody } from '../../../shared/text/paragraphs.ts';
import { splitSentences } from '../../../shared/text/sentences.ts';
import { tokenize } from '../../../shared/text/tokens.ts';
import { goodFields } from '../text/detectors/run.ts';

/** A Markdown body as style checks get it, with the quotations and names that detectors find. */
export function styleInput(body: string, fields: Partial<ArticleFields> = {}): StyleInput {
  const { text, blocks, links, danglingMarks, toBody } = readBody(body);
  const all = { ...goodFields, headline: '', dek: '', ...fields };
  const sentences = blocks.flatMap((block) =>
    splitSentences(text, block.start, block.end, all.language),
  );
  const facts: Fact[] = [];
  const input: DetectorInput = {
    fields: all,
    style: defaultHouseStyle(),
    today: '2026-03-04',
    text,
    blocks,
    sentences,
    tokens: tokenize(text),
    links,
    danglingMarks,
    facts,
  };
  for (const detector of [quotations, names]) facts.push(...detector.detect(input).facts);
  return { ...input, body, toBody };
}

/** The rule of a file that has no problem. */
export function rule(yaml: string, file = 'House/Rule.yml'): StyleRule {
  const { rule, problems } = parseRule(file, yaml);
  if (!rule || problems.length > 0) throw new Error(JSON.stringify(problems));
  return rule;
}

/** Problems of a file, each as what and why. */
export function problemsOf(yaml: string, file = 'House/Rule.yml'): ParsedRule['problems'] {
  return parseRule(file, yaml).problems;
}

export function check(
  yaml: string,
  body: string,
  fields: Partial<ArticleFields> = {},
): StyleReport {
  return checkStyle([rule(yaml)], styleInput(body, fields), untimedMatcher);
}

/** Findings of one rule. */
export function findings(
  yaml: string,
  body: string,
  fields: Partial<ArticleFields> = {},
): readonly Finding[] {
  return check(yaml, body, fields).findings;
}

/** The words that one rule reports. */
export function reported(
  yaml: string,
  body: string,
  fields: Partial<ArticleFields> = {},
): readonly string[] {
  return findings(yaml, body, fields).map((finding) => finding.text);
}
