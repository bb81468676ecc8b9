import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The weights of the house's serif that printed pages use. Not the variable font of the screen: of
 * that an engine makes shapes, of these real fonts in the PDF.
 */
const sheets = ['400.css', '400-italic.css', '600.css', '700.css', '700-italic.css'];

/** Beside the format that all engines of today read. */
const older = /,\s*url\([^)]*\.woff\) format\('woff'\)/g;

/**
 * The house's serif as `@font-face` rules that hold the fonts themselves, so that a page needs
 * nothing else.
 *
 * @param folder that of the fonts' package, or a copy of its style sheets with `files/` beside them
 */
export async function printFonts(folder: string): Promise<string> {
  const rules: string[] = [];
  for (const sheet of sheets) {
    const css = (await readFile(join(folder, sheet), 'utf8')).replace(older, '');
    const names = [...css.matchAll(/url\(\.\/(files\/[\w-]+\.woff2)\)/g)].map(([, name]) => name);
    let whole = css;
    for (const name of names) {
      if (name === undefined) continue;
      const bytes = await readFile(join(folder, name));
      whole = whole.replace(`./${name}`, `data:font/woff2;base64,${bytes.toString('base64')}`);
    }
    rules.push(whole);
  }
  return rules.join('\n');
}
