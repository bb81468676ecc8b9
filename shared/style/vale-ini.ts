import type { Severity } from '../model/finding.ts';
import type { StyleProblem, StyleRule } from './rule.ts';

/** What a `.vale.ini` says about which rules run, and how. */
export interface StyleSettings {
  /** Style packages that run; null for all. */
  readonly basedOn: readonly string[] | null;
  /** Vocabularies in use; null for all. */
  readonly vocabularies: readonly string[] | null;
  /** Rules of a lower severity don't run. */
  readonly least: Severity;
  /** By rule name, `House.Jargon`. */
  readonly overrides: ReadonlyMap<string, Severity | 'on' | 'off'>;
}

/** Without a `.vale.ini`, every rule in the folder runs as it is. */
export const defaultSettings: StyleSettings = {
  basedOn: null,
  vocabularies: null,
  least: 'note',
  overrides: new Map(),
};

const levels = new Map<string, Severity>([
  ['error', 'blocker'],
  ['warning', 'warning'],
  ['suggestion', 'note'],
]);
const weights = { note: 0, warning: 1, blocker: 2 } as const satisfies Record<Severity, number>;

interface Draft {
  basedOn: readonly string[] | null;
  vocabularies: readonly string[] | null;
  least: Severity;
  readonly overrides: Map<string, Severity | 'on' | 'off'>;
}

/**
 * Reads a `.vale.ini`. Sections for Markdown count (`[*]`, `[*.md]`, `[*.{md,txt}]`), as copy
 * here is Markdown. What can't be honoured is named.
 *
 * @param file its path, for problems
 */
export function parseValeIni(
  file: string,
  text: string,
): { readonly settings: StyleSettings; readonly problems: readonly StyleProblem[] } {
  const settings: Draft = { ...defaultSettings, overrides: new Map() };
  const problems: StyleProblem[] = [];
  let applies = true;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || /^[#;]/.test(line)) continue;
    const report = (what: string, why: string): void => {
      problems.push({ file, line: index + 1, what, why });
    };
    const section = /^\[(.*)\]$/.exec(line)?.[1];
    if (section !== undefined) {
      applies = isForMarkdown(section);
      if (!applies) report(`The section [${section}] is left out.`, 'Copy here is Markdown.');
      continue;
    }
    if (!applies) continue;
    const [, key = '', value = ''] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    const why =
      key === '' ? 'It is no setting of the form “key = value”.' : set(settings, key, value);
    if (why !== null) report(`“${line}” is not honoured.`, why);
  }
  return { settings, problems };
}

function isForMarkdown(section: string): boolean {
  return section === '*' || /\*\.(?:md|\{(?:[^}]*,\s*)?md(?:,[^}]*)?\}|\*)$/.test(section);
}

/** Takes one setting over; says why where it can't be. */
function set(settings: Draft, key: string, value: string): string | null {
  const names = value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  switch (key) {
    case 'StylesPath':
      return value === '.' || value === 'styles'
        ? null
        : 'Styles are read from the library’s own style folder.';
    case 'MinAlertLevel': {
      const least = levels.get(value);
      if (!least) return 'Known levels are suggestion, warning and error.';
      settings.least = least;
      return null;
    }
    case 'BasedOnStyles': {
      const packages = names.filter((name) => name !== 'Vale');
      settings.basedOn = [...(settings.basedOn ?? []), ...packages];
      return names.includes('Vale')
        ? 'Vale’s built-in style is not here; Proofdesk checks spelling and doubled words itself.'
        : null;
    }
    case 'Vocab':
      settings.vocabularies = [...(settings.vocabularies ?? []), ...names];
      return null;
    case 'Packages':
      return 'Nothing is fetched from a network; put the package’s folder into the style folder.';
    default:
      return override(settings, key, value);
  }
}

function override(settings: Draft, key: string, value: string): string | null {
  if (!/^[^.\s]+(?:\.[^.\s]+)+$/.test(key)) return 'There is no such setting here.';
  const state = /^no$/i.test(value) ? 'off' : /^yes$/i.test(value) ? 'on' : levels.get(value);
  if (state === undefined) return 'It can be NO, YES, suggestion, warning or error.';
  settings.overrides.set(key, state);
  return null;
}

/** The rules that the settings let run, with the severities they set. */
export function applySettings(
  rules: readonly StyleRule[],
  { basedOn, least, overrides }: StyleSettings,
): readonly StyleRule[] {
  return rules.flatMap((rule): readonly StyleRule[] => {
    const override = overrides.get(rule.name);
    const inStyle = basedOn === null || basedOn.some((name) => rule.name.startsWith(`${name}.`));
    if (override === 'off' || (!inStyle && override === undefined)) return [];
    const severity = override === undefined || override === 'on' ? rule.severity : override;
    return weights[severity] < weights[least] ? [] : [{ ...rule, severity }];
  });
}
