import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleFieldsSchema } from '../../../shared/model/article.ts';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { analyze } from '../../../shared/text/analyze.ts';
import { isOffByDefault, rules } from '../../../shared/text/detectors/rules.ts';
import { goodFields } from './detectors/run.ts';

/*
 * The user's guide has one entry for each rule, in a fixed shape:
 *
 *   ## group/rule
 *
 *   Prose: what it looks for, and why.
 *
 *   - Reports: an example that the rule reports
 *   - Leaves alone: one that it does not
 *
 * An example is a body in Markdown, on one line. Fields other than the test's own stand before
 * it in brackets, `[headline: Storm sinks 30 boats] [dek: ]`; tags are parted by commas. ` ¶ `
 * is a paragraph break.
 */
const folder = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));

interface Entry {
  readonly rule: string;
  readonly file: string;
  readonly prose: string;
  readonly reports: readonly string[];
  readonly leavesAlone: readonly string[];
}

function entriesOf(file: string): readonly Entry[] {
  const [, ...sections] = readFileSync(`${folder}${file}`, 'utf8').split(/^## /mu);
  return sections.map((section) => {
    const [rule = '', ...lines] = section.split('\n');
    const bullets = (label: string) =>
      lines.filter((line) => line.startsWith(label)).map((line) => line.slice(label.length).trim());
    return {
      rule: rule.trim(),
      file,
      prose: lines.filter((line) => !line.startsWith('- ')).join(' '),
      reports: bullets('- Reports:'),
      leavesAlone: bullets('- Leaves alone:'),
    };
  });
}

const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .flatMap(entriesOf)
  // Other headings are the page's own.
  .filter(({ rule }) => /^[a-z-]+\/[a-z0-9-]+$/u.test(rule));

/** The default house style with the rules on that are off unless a newsroom asks for them. */
const everyRule: HouseStyle = {
  ...defaultHouseStyle(),
  ruleSeverity: Object.fromEntries(
    Object.keys(rules)
      .filter(isOffByDefault)
      .map((rule) => [rule, 'note'] as const),
  ),
};

/** The rules that fire on an example. */
function rulesOn(example: string): readonly string[] {
  const fields: Record<string, unknown> = {};
  let body = example;
  for (;;) {
    const match = /^\[(\w+): ?([^\]]*)\]\s*/u.exec(body);
    const name = match?.[1];
    if (!match || name === undefined || !Object.hasOwn(goodFields, name)) break;
    const value = match[2] ?? '';
    fields[name] = name === 'tags' ? value.split(',').map((tag) => tag.trim()) : value;
    body = body.slice(match[0].length);
  }
  const given = articleFieldsSchema.parse({ ...goodFields, ...fields });
  return analyze({
    fields: given,
    body: body.replaceAll(' ¶ ', '\n\n'),
    style: everyRule,
    today: '2026-03-04',
  }).findings.map((one) => one.rule);
}

describe('the guide to the rules', () => {
  it('has one entry for every rule, in the file of its group, and no other', () => {
    const listed = entries.map(({ rule, file }) => `${file} ${rule}`);
    const known = Object.entries(rules).map(([rule, { group }]) => `${group}.md ${rule}`);
    expect(listed.toSorted()).toEqual(known.toSorted());
  });

  it.each(entries)('$rule is explained, with examples', ({ prose, reports, leavesAlone }) => {
    expect(prose.trim().length).toBeGreaterThan(60);
    expect(reports.length).toBeGreaterThan(0);
    expect(leavesAlone.length).toBeGreaterThan(0);
  });

  it.each(entries.flatMap(({ rule, reports }) => reports.map((example) => ({ rule, example }))))(
    '$rule reports: $example',
    ({ rule, example }) => {
      expect(rulesOn(example)).toContain(rule);
    },
  );

  it.each(
    entries.flatMap(({ rule, leavesAlone }) => leavesAlone.map((example) => ({ rule, example }))),
  )('$rule leaves alone: $example', ({ rule, example }) => {
    expect(rulesOn(example)).not.toContain(rule);
  });
});
