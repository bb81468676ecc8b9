// The layers of the app and what each may import (see ARCHITECTURE.md). Used by dependency-cruiser.

const swc = require('@swc/core');

// dependency-cruiser parses with swc, as it cannot use TypeScript 7, but does not tell it which files hold JSX.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

const builtin = { dependencyTypes: ['core'] };
const library = (names) => `(^|/)node_modules/(${names})/`;
const electron = `^electron$|${library('electron|electron-store')}`;
const source = '^(main|renderer|shared)/';

/** Forbids `from` to import what `to` describes; `may` names what is allowed instead. */
function rule(name, from, to, may) {
  return { name, severity: 'error', comment: may, from, to };
}

const shared = '`shared/` may import `shared/` and pure libraries only.';
const main =
  '`main/` may import `main/`, `shared/`, node, electron and libraries; never `renderer/`.';
const plain =
  '`main/library/`, `main/signing/` and `main/cli` may import what `main/` may, but no electron.';
const preload = '`main/preload.ts` may import electron and `shared/ipc/` only.';
const renderer = '`renderer/` may import `renderer/`, `shared/` and browser libraries only.';
const ui =
  '`renderer/ui/` may import `renderer/ui/`, `renderer/theme/`, the types in `shared/` and UI libraries.';
const stores =
  '`renderer/stores/` may import `shared/` (the API type is in `shared/ipc/`) and `zustand/vanilla`.';
const features =
  'A feature may import itself, `renderer/ui/`, `renderer/stores/`, `renderer/theme/`, `shared/` and libraries; never another feature.';

module.exports = {
  forbidden: [
    rule(
      'no-cycle',
      { path: source },
      { circular: true },
      'Imports may not go in a circle, not even for types.',
    ),
    rule(
      'resolvable',
      { path: source },
      // mdast, hast and xast are packages of types only.
      { couldNotResolve: true, pathNot: '^(mdast|hast|xast)$' },
      'An import must lead somewhere.',
    ),

    rule('shared-layer', { path: '^shared/' }, { path: '^(main|renderer|tests|build)/' }, shared),
    rule('shared-pure', { path: '^shared/' }, builtin, shared),
    rule(
      'shared-libraries',
      { path: '^shared/' },
      { path: `${electron}|${library('react|react-dom|zustand|lowdb')}` },
      shared,
    ),

    rule('main-layer', { path: '^main/' }, { path: '^(renderer|tests|build)/' }, main),
    rule('main-plain', { path: '^main/(library/|cli|signing/)' }, { path: electron }, plain),
    rule(
      'main-start',
      {
        path: '^main/((services|ipc|library|print|signing)/|[^/]+\\.ts$)',
        pathNot: '^main/cli\\.ts$',
      },
      { path: '^shared/export/registry\\.ts$' },
      'The exporters are large and would slow the start of the program: ask the worker (`formats`, `render`).',
    ),
    rule(
      'main-preload',
      { path: '^main/preload\\.ts$' },
      { pathNot: `^electron$|${library('electron')}|^shared/ipc/` },
      preload,
    ),

    rule(
      'renderer-layer',
      { path: '^renderer/' },
      { path: `^(main|tests|build)/|${electron}` },
      renderer,
    ),
    rule('renderer-browser', { path: '^renderer/' }, builtin, renderer),
    rule(
      'ui-layer',
      { path: '^renderer/ui/' },
      { path: '^renderer/', pathNot: '^renderer/(ui|theme)/' },
      ui,
    ),
    rule('ui-libraries', { path: '^renderer/ui/' }, { path: library('zustand') }, ui),
    rule(
      'stores-layer',
      { path: '^renderer/stores/' },
      { path: '^renderer/', pathNot: '^renderer/stores/' },
      stores,
    ),
    rule(
      'stores-libraries',
      { path: '^renderer/stores/', pathNot: '^renderer/stores/context\\.ts$' },
      {
        path: `${library('react|react-dom|react-aria-components')}|(^|/)node_modules/zustand/(esm/)?(index|react)\\.`,
      },
      stores,
    ),
    rule(
      'features-layer',
      { path: '^renderer/features/' },
      { path: '^renderer/', pathNot: '^renderer/(features|ui|stores|theme)/' },
      features,
    ),
    rule(
      'features-apart',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
      features,
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|woff2?|svg|png)$' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
