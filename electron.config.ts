import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const from = (path: string) => resolve(import.meta.dirname, path);

/** The library looks for its WebAssembly file beside the bundle that it ended up in. */
function sqliteFile(): Plugin {
  const name = 'node-sqlite3-wasm.wasm';
  return {
    name: 'sqlite-file',
    generateBundle() {
      const library = dirname(createRequire(import.meta.url).resolve('node-sqlite3-wasm'));
      const source = readFileSync(join(library, name));
      this.emitFile({ type: 'asset', fileName: name, source });
    },
  };
}

/** A library that decodes BibTeX can fetch files, too; the app is built without that part. */
function withoutFetching(): Plugin {
  const name = '\0no-fetch';
  return {
    name: 'without-fetching',
    enforce: 'pre',
    resolveId: (id) => (/^(?:sync-fetch|node-fetch)$/.test(id) ? name : null),
    load: (id) =>
      id === name
        ? `export default () => { throw new Error('Nothing is fetched by this program.'); };
           export const Headers = class {};`
        : null,
  };
}

/** The fonts of printed pages, which main puts into them. */
function printFonts(): Plugin {
  return {
    name: 'print-fonts',
    generateBundle() {
      const manifest = '@fontsource/source-serif-4/package.json';
      const folder = dirname(createRequire(import.meta.url).resolve(manifest));
      const isUsed = (name: string) => /[467]00(?:-italic|-normal)?\.(?:css|woff2)$/.test(name);
      const names = [
        ...readdirSync(folder).filter((name) => /^[467]00(?:-italic)?\.css$/.test(name)),
        ...readdirSync(join(folder, 'files')).map((name) => `files/${name}`),
      ];
      for (const name of names.filter(isUsed)) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `fonts/${name}`, source });
      }
    },
  };
}

/** Stops a build in which one entry would run another, as the worker would the main process. */
function separateEntries(): Plugin {
  return {
    name: 'separate-entries',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const { fileName } of chunks.filter((chunk) => chunk.isEntry)) {
        const user = chunks.find((chunk) => chunk.imports.includes(fileName));
        if (user) this.error(`${user.fileName} would run ${fileName}`);
      }
    },
  };
}

// What is loaded from a disk need not be small to come quickly; kB.
const chunkSizeWarningLimit = 5000;

// Written out, because they must fit the oldest Electron that runs the app, not the installed one.
const node = {
  target: 'node20.18',
  externalizeDeps: false,
  sourcemap: true,
  minify: false,
  chunkSizeWarningLimit,
} as const;
const output = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  // Keeps what two entries share out of either of them.
  strictExecutionOrder: true,
} as const;

export default defineConfig({
  main: {
    plugins: [sqliteFile(), withoutFetching(), printFonts(), separateEntries()],
    build: {
      ...node,
      outDir: from('out/main'),
      rolldownOptions: {
        input: { index: from('main/index.ts'), worker: from('main/worker/entry.ts') },
        output,
      },
    },
  },
  preload: {
    build: {
      ...node,
      outDir: from('out/preload'),
      rolldownOptions: { input: { preload: from('main/preload.ts') }, output },
    },
  },
  renderer: {
    root: from('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      sourcemap: true,
      minify: true,
      chunkSizeWarningLimit,
      outDir: from('out/renderer'),
      rolldownOptions: { input: from('renderer/index.html') },
    },
  },
});
