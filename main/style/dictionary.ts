import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { type Dictionary, makeSpeller, type Speller } from '../../shared/style/spelling.ts';
import { primaryLanguage } from '../../shared/text/segmenter.ts';

interface Files {
  readonly aff: string;
  readonly dic: string;
}

/** Vite puts the text of the files into the bundle, which comes without node_modules. */
const bundled = {
  'dictionary-en': async (): Promise<Files> => {
    const [aff, dic] = await Promise.all([
      import('../../node_modules/dictionary-en/index.aff?raw'),
      import('../../node_modules/dictionary-en/index.dic?raw'),
    ]);
    return { aff: aff.default, dic: dic.default };
  },
  'dictionary-en-gb': async (): Promise<Files> => {
    const [aff, dic] = await Promise.all([
      import('../../node_modules/dictionary-en-gb/index.aff?raw'),
      import('../../node_modules/dictionary-en-gb/index.dic?raw'),
    ]);
    return { aff: aff.default, dic: dic.default };
  },
} as const;
type Package = keyof typeof bundled;

async function installed(name: Package): Promise<Files> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const [aff, dic] = await Promise.all([
    readFile(join(folder, 'index.aff'), 'utf8'),
    readFile(join(folder, 'index.dic'), 'utf8'),
  ]);
  return { aff, dic };
}

const dictionaries = new Map<Package, Promise<Dictionary>>();

function load(name: Package): Promise<Dictionary> {
  const known = dictionaries.get(name);
  if (known) return known;
  // Without Vite, as on the command line, there is no `import.meta.env`.
  const files = import.meta.env ? bundled[name]() : installed(name);
  const made = files.then(({ aff, dic }): Dictionary => {
    const spell = nspell(aff, dic);
    return { isWord: (word) => spell.correct(word) };
  });
  dictionaries.set(name, made);
  return made;
}

/** American for `en-US`, British for other countries; plain `en` takes a word of either. */
function packagesFor(language: string): readonly Package[] {
  if (primaryLanguage(language) !== 'en') return [];
  if (/^en-us\b/i.test(language)) return ['dictionary-en'];
  return /^en-./i.test(language) ? ['dictionary-en-gb'] : ['dictionary-en', 'dictionary-en-gb'];
}

const spellers = new Map<string, Promise<Speller>>();

/**
 * The speller for a language, or null where there is no dictionary for it. The first call reads
 * the dictionary (some 0.3 s); later ones share it and what it has learned.
 *
 * @param language BCP 47
 */
export async function spellerFor(language: string): Promise<Speller | null> {
  const names = packagesFor(language);
  if (names.length === 0) return null;
  const key = names.join(' ');
  const made =
    spellers.get(key) ?? Promise.all(names.map(load)).then((all) => makeSpeller('en', all));
  spellers.set(key, made);
  return made;
}
