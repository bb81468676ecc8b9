import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parseRule } from '../../shared/style/parse-rule.ts';
import type { StyleProblem, StyleRule } from '../../shared/style/rule.ts';
import { LONGEST_RULE_FILE } from '../../shared/style/rule-file.ts';
import { applySettings, defaultSettings, parseValeIni } from '../../shared/style/vale-ini.ts';
import {
  knownWords,
  parseVocabulary,
  type Vocabulary,
  withVocabulary,
} from '../../shared/style/vocabulary.ts';

/** A library's house style as read from its `style` folder. */
export interface Styles {
  /** Ready to run: vocabularies and settings are worked in. */
  readonly rules: readonly StyleRule[];
  readonly vocabulary: Vocabulary;
  /** The vocabulary's accepted words, for spelling. */
  readonly knownWords: readonly string[];
  readonly problems: readonly StyleProblem[];
}

/** Rule files read at most; more is a folder that holds something else. */
const MOST_RULES = 2000;
const DEEPEST = 6;
/** Bytes of a word list. */
const LONGEST_LIST = 2_000_000;
const iniNames = ['.vale.ini', '_vale.ini', 'vale.ini'];
/** Parts of Vale's folder layout that hold no rules. */
const notStyles = /^(?:config|Vocab|dictionaries)$/;

/**
 * Reads the rules, vocabularies and settings of a `style` folder, laid out as Vale's styles path
 * is. Problems are gathered and the rest goes on; a missing folder is an empty style.
 *
 * @param folder its path
 */
export async function readStyles(folder: string): Promise<Styles> {
  return new Reader(folder).read();
}

interface Found {
  /** Within the folder, with `/` between names. */
  readonly file: string;
  readonly bytes: number;
}

class Reader {
  readonly #folder: string;
  readonly #problems: StyleProblem[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(): Promise<Styles> {
    const files = await this.#list('', 0);
    const settings = await this.#settings(files);
    const vocabulary = await this.#vocabulary(files, settings.vocabularies);
    const read = await this.#rules(files);
    const listed = await Promise.all(read.map((rule) => this.#withLists(rule, files)));
    const chosen = applySettings(listed, settings);
    const { rules, problems } = withVocabulary(chosen, vocabulary);
    this.#problems.push(...problems);
    return { rules, vocabulary, knownWords: knownWords(vocabulary), problems: this.#problems };
  }

  #report(file: string, what: string, why: string): void {
    this.#problems.push({ file, line: null, what, why });
  }

  async #list(under: string, depth: number): Promise<readonly Found[]> {
    const entries = await readdir(join(this.#folder, under), { withFileTypes: true }).catch(
      (error: unknown) => {
        if (!isMissing(error)) this.#report(under, 'The folder can’t be read.', reason(error));
        return [];
      },
    );
    const found: Found[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = posix.join(under, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.')) {
        if (depth < DEEPEST) found.push(...(await this.#list(file, depth + 1)));
        else this.#report(file, 'The folder is not read.', 'It is nested too deeply.');
      } else if (entry.isFile()) {
        const { size } = await lstat(join(this.#folder, file));
        found.push({ file, bytes: size });
      } else if (entry.isSymbolicLink()) {
        this.#report(file, 'The link is not followed.', 'A library keeps its own files.');
      }
    }
    return found;
  }

  /** The text of a file, or null where it is too long or can't be read; that is reported. */
  async #text({ file, bytes }: Found, most: number): Promise<string | null> {
    if (bytes > most) {
      this.#report(file, 'The file is not read.', `It is larger than ${most / 1000} kB.`);
      return null;
    }
    try {
      return await readFile(join(this.#folder, file), 'utf8');
    } catch (error) {
      this.#report(file, 'The file can’t be read.', reason(error));
      return null;
    }
  }

  async #settings(files: readonly Found[]): Promise<typeof defaultSettings> {
    const ini = files.find(({ file }) => iniNames.includes(file));
    const text = ini && (await this.#text(ini, LONGEST_RULE_FILE));
    if (!ini || text === null || text === undefined) return defaultSettings;
    const { settings, problems } = parseValeIni(ini.file, text);
    this.#problems.push(...problems);
    const packages = new Set(files.map(({ file }) => styleOf(file)));
    for (const name of settings.basedOn ?? []) {
      if (packages.has(name)) continue;
      this.#report(ini.file, `The style “${name}” is not here.`, 'No folder has that name.');
    }
    return settings;
  }

  async #vocabulary(
    files: readonly Found[],
    wanted: readonly string[] | null,
  ): Promise<Vocabulary> {
    const lists = { accept: [], reject: [] } as { [Key in keyof Vocabulary]: Vocabulary[Key][] };
    for (const found of files) {
      const [, name, list] =
        /^(?:styles\/)?(?:config\/vocabularies|Vocab)\/([^/]+)\/(accept|reject)\.txt$/.exec(
          found.file,
        ) ?? [];
      if (name === undefined || (wanted && !wanted.includes(name))) continue;
      const text = await this.#text(found, LONGEST_LIST);
      if (text === null) continue;
      lists[list === 'reject' ? 'reject' : 'accept'].push(parseVocabulary(found.file, text));
    }
    return { accept: lists.accept.flat(), reject: lists.reject.flat() };
  }

  async #rules(files: readonly Found[]): Promise<readonly StyleRule[]> {
    const candidates = files.filter(({ file }) => !notStyles.test(styleOf(file)));
    const rules = new Map<string, StyleRule>();
    let count = 0;
    for (const found of candidates) {
      if (found.file.endsWith('.yaml')) {
        this.#report(found.file, 'The file is not read.', 'Rule files end in .yml.');
      }
      if (!found.file.endsWith('.yml')) continue;
      count += 1;
      if (count > MOST_RULES) {
        this.#report(found.file, 'This and later rules are not read.', `${MOST_RULES} are enough.`);
        break;
      }
      const text = await this.#text(found, LONGEST_RULE_FILE);
      if (text === null) continue;
      const { rule, problems } = parseRule(found.file.replace(/^styles\//, ''), text);
      this.#problems.push(...problems);
      const same = rule && rules.get(rule.id);
      if (same) {
        this.#report(found.file, 'The rule is not run.', `${same.file} has the same name.`);
      } else if (rule) rules.set(rule.id, rule);
    }
    return [...rules.values()];
  }

  /** A spelling rule with the word lists that it names. */
  async #withLists(rule: StyleRule, files: readonly Found[]): Promise<StyleRule> {
    if (rule.kind !== 'spelling' || rule.ignore.length === 0) return rule;
    const known: string[] = [];
    for (const name of rule.ignore) {
      const places = [name, `config/ignore/${name}`].flatMap((one) => [one, `styles/${one}`]);
      const found = files.find(({ file }) => places.includes(file));
      const text = found ? await this.#text(found, LONGEST_LIST) : null;
      if (!found) this.#report(rule.file, `The word list “${name}” is not here.`, 'No such file.');
      known.push(...parseVocabulary(name, text ?? '').map((entry) => entry.text));
    }
    return { ...rule, known };
  }
}

/** The style package that a file is of; empty for one that lies loose in the folder. */
function styleOf(file: string): string {
  return /^(?:styles\/)?([^/]+)\//.exec(file)?.[1] ?? '';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
