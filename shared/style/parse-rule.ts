import { type Document, isMap, isNode, LineCounter, parseDocument, visit, YAMLError } from 'yaml';
import { buildRule, type Origin } from './build-rule.ts';
import { PatternFailure } from './patterns.ts';
import type { StyleProblem, StyleRule } from './rule.ts';
import { LONGEST_RULE_FILE } from './rule-file.ts';
import { type ReadableKind, ruleSchemas } from './schemas.ts';

/** What came of one rule file. A rule may run although something in its file is not honoured. */
export interface ParsedRule {
  readonly rule: StyleRule | null;
  readonly problems: readonly StyleProblem[];
}

/** Open brackets beyond which no rule file goes. */
const DEEPEST = 100;

/**
 * Reads one of Vale's rule files. Nothing in it is skipped silently: what can't be honoured is
 * a problem that names file, line and reason.
 *
 * @param file path within the `style` folder, `House/Jargon.yml`: it names the rule
 * @param yaml the file's text
 */
export function parseRule(file: string, yaml: string): ParsedRule {
  const problems: StyleProblem[] = [];
  const whole = (what: string, why: string): ParsedRule => ({
    rule: null,
    problems: [...problems, { file, line: null, what, why }],
  });
  const origin = originOf(file);
  if (!origin) return whole('The file is not read.', 'Its name has no letters or digits.');
  if (yaml.length > LONGEST_RULE_FILE || isTooDeep(yaml)) {
    return whole('The file is not read.', 'It is too large or too deeply nested for a rule.');
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    return {
      rule: null,
      problems: [{ file, line, what: 'The YAML can’t be read.', why: broken.message }],
    };
  }
  const values = valuesOf(document);
  if (!values) return whole('The file holds no rule.', 'A rule is a list of keys and values.');
  const report: Report = {
    atKey(key, what, why) {
      const node = document.get(key, true);
      problems.push({ file, line: lineAt(lines, startOf(node)), what, why });
    },
    atText(text, what, why) {
      const line = lineAt(lines, startOfText(document, text));
      problems.push({ file, line, what, why });
    },
  };
  const kind = kindOf(values, report);
  return { rule: kind && ruleOf(kind, values, origin, report), problems };
}

/** Takes down what can't be honoured, with its place in the file. */
interface Report {
  atKey(key: string, what: string, why: string): void;
  /** Where `text` stands as a value or key. */
  atText(text: string, what: string, why: string): void;
}

function ruleOf<Kind extends ReadableKind>(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  origin: Origin,
  report: Report,
): StyleRule | null {
  const schema = ruleSchemas[kind];
  for (const key of Object.keys(values)) {
    if (Object.hasOwn(schema.shape, key)) continue;
    report.atKey(key, `\`${key}\` is ignored.`, `Rules that extend ${kind} have no such key.`);
  }
  const read = schema.safeParse(values);
  if (!read.success) {
    for (const { path, message } of read.error.issues) {
      const key = path.map(String).join('.');
      report.atKey(
        String(path[0] ?? ''),
        `\`${key}\` can't be read; the rule is not run.`,
        `${message}.`,
      );
    }
    return null;
  }
  try {
    // TypeScript does not tie the schema that `kind` picks to the file of `kind`.
    return buildRule(
      kind,
      read.data as Parameters<typeof buildRule<Kind>>[1],
      origin,
      report.atKey,
    );
  } catch (error) {
    if (!(error instanceof PatternFailure)) throw error;
    const { expression } = error;
    const what =
      expression === ''
        ? 'The rule is not run.'
        : `The rule is not run, because of “${shortened(expression)}”.`;
    report.atText(expression, what, error.message);
    return null;
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const pointless: Readonly<Record<string, string>> = {
  script:
    'It is a program in the Tengo language; programs from rule files are not run. Write it as existence, occurrence or metric if you can.',
  readability: 'Write it as a metric, which has the same figures.',
};

function kindOf(values: Readonly<Record<string, unknown>>, report: Report): ReadableKind | null {
  const kind = values.extends;
  if (typeof kind !== 'string' || kind === '') {
    report.atKey('extends', 'The rule is not run.', 'It does not say what it `extends`.');
    return null;
  }
  if (isReadable(kind)) return kind;
  const why = kind.includes('.')
    ? 'Rules that extend other rules are not joined here; copy what it needs into this file.'
    : `There is no such extension point; known ones are ${Object.keys(ruleSchemas).join(', ')}.`;
  report.atKey(
    'extends',
    `The rule is not run: it extends “${shortened(kind)}”.`,
    Object.hasOwn(pointless, kind) ? (pointless[kind] ?? why) : why,
  );
  return null;
}

function isReadable(kind: string): kind is ReadableKind {
  return Object.hasOwn(ruleSchemas, kind);
}

/** `House/Jargon.yml` to `House.Jargon` and `style/house-jargon`. */
function originOf(file: string): Origin | null {
  const name = file.replace(/\.ya?ml$/i, '').replaceAll('/', '.');
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? null : { id: `style/${slug}`, name, file };
}

/**
 * Whether brackets, dashes or indents open a nesting that the YAML library has no stack for: it
 * recurses, and V8 may end the process rather than throw when its stack is nearly full.
 */
function isTooDeep(yaml: string): boolean {
  if (new RegExp(`^ {${DEEPEST}}`, 'm').test(yaml)) return true;
  let open = 0;
  for (const [mark] of yaml.matchAll(/[[\]{}]|(?:[-?] ){30}/g)) {
    if (mark.length > 1) return true;
    // Marks of expressions are paired or few; only a nesting leaves many open.
    open = mark === '[' || mark === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > DEEPEST) return true;
  }
  return false;
}

function valuesOf(document: Document): Readonly<Record<string, unknown>> | null {
  if (!isMap(document.contents)) return null;
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 });
    return isRecord(values) ? values : null;
  } catch (error) {
    // A ReferenceError is what the library throws for aliases that lead nowhere or multiply.
    if (error instanceof ReferenceError || error instanceof YAMLError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function startOfText(document: Document, text: string): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (text === '' || node.value !== text) return undefined;
      start = node.range?.[0];
      return visit.BREAK;
    },
  });
  return start;
}

/** The line of an offset, from 1. */
function lineAt(lines: LineCounter, offset: number | undefined): number | null {
  return offset === undefined ? null : lines.linePos(offset).line;
}
