import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Vite puts the files' text into the bundle, each loaded when it is first used. */
const bundled = () =>
  import.meta.glob<string>('./csl/*.{csl,xml}', { query: '?raw', import: 'default' });

/** The XML of a citation style or locale of the folder `csl`, by its file's name. */
export async function readCsl(name: string): Promise<string> {
  // Without Vite, as on the command line, there is no `import.meta.env`.
  if (!import.meta.env) {
    return readFile(fileURLToPath(new URL(`csl/${name}`, import.meta.url)), 'utf8');
  }
  const load = bundled()[`./csl/${name}`];
  if (!load) throw new Error(`There is no ${name} among the citation styles`);
  return load();
}
