import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HouseRules } from '../../shared/style/house-rules.ts';
import type { Matcher } from '../../shared/style/matcher.ts';
import type { Analysis, AnalysisInput } from '../../shared/text/analysis.ts';
import { AnalysisMemory, analyze } from '../../shared/text/analyze.ts';
import { isFileSystemError } from '../library/files.ts';
import { spellerFor } from '../style/dictionary.ts';
import { readStyles, type Styles } from '../style/read-styles.ts';
import { timedMatcher } from '../style/timed-matcher.ts';

/** A draft to analyse, and where the library keeps its own rules. */
export interface DraftToAnalyse extends AnalysisInput {
  /** The library's `style` folder; null where there is no library. */
  readonly styleFolder: string | null;
}

/** The draft that was analysed last: its claims are looked up in the sources right after. */
let last: { readonly key: string; readonly style: ReadStyle; readonly analysis: Analysis } | null =
  null;

/** Paragraphs that were analysed before, of whatever article. */
const memory = new AnalysisMemory();

/** Analyses a draft with everything that the library's house style says. */
export async function analyseDraft({ styleFolder, ...input }: DraftToAnalyse): Promise<Analysis> {
  const style = styleFolder === null ? noStyle : await stylesIn(styleFolder);
  const key = JSON.stringify(input);
  if (last?.key === key && last.style === style) return last.analysis;
  const analysis = analyze(input, await houseRules(style, input), memory);
  last = { key, style, analysis };
  return analysis;
}

async function houseRules(
  { styles, matcher }: ReadStyle,
  input: AnalysisInput,
): Promise<HouseRules> {
  const speller = await spellerFor(input.fields.language);
  return {
    rules: styles.rules,
    matcher,
    speller,
    knownWords: [...styles.knownWords, ...input.style.dictionary],
    problems: styles.problems,
  };
}

interface ReadStyle {
  readonly styles: Styles;
  /** Remembers expressions that were too slow, for as long as the files stay the same. */
  readonly matcher: Matcher;
}

const noStyle: ReadStyle = {
  styles: { rules: [], vocabulary: { accept: [], reject: [] }, knownWords: [], problems: [] },
  matcher: timedMatcher(),
};

/** Files of a style folder are looked at again after this long, in milliseconds. */
const LOOK_AGAIN = 1000;

let held: { folder: string; lookedAt: number; stamp: string; read: Promise<ReadStyle> } | null =
  null;

/** The rules of a folder; read again when a file in it has changed. */
async function stylesIn(folder: string): Promise<ReadStyle> {
  const now = Date.now();
  if (held?.folder === folder && now - held.lookedAt < LOOK_AGAIN) return held.read;
  const stamp = await stampOf(folder);
  if (held?.folder === folder && held.stamp === stamp) held.lookedAt = now;
  else held = { folder, lookedAt: now, stamp, read: read(folder) };
  return held.read;
}

async function read(folder: string): Promise<ReadStyle> {
  return { styles: await readStyles(folder), matcher: timedMatcher() };
}

/** Names, sizes and times of all files below a folder; empty where there is none. */
async function stampOf(folder: string): Promise<string> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const stamps = entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const { size, mtimeMs } = await stat(path);
        return `${path} ${size} ${mtimeMs}`;
      });
    return (await Promise.all(stamps)).sort().join('\n');
  } catch (error) {
    if (isFileSystemError(error)) return '';
    throw error;
  }
}
