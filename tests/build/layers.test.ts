import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const script = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const allowed: Record<string, string> = {
  'shared/model/part.ts': "import { z } from 'zod'; export const part = z;",
  'shared/ipc/contract.ts': "import { part } from '../model/part.ts'; export const map = { part };",
  'main/library/store.ts':
    "import { Low } from 'lowdb'; import 'node:fs'; export const store = Low;",
  'main/index.ts': "import 'electron'; import 'electron-store'; import './library/store.ts';",
  'main/preload.ts': "import 'electron'; import { map } from '../shared/ipc/contract.ts'; map;",
  'renderer/api.ts': 'export const api = 1;',
  'renderer/ui/button.tsx': "import 'react'; import 'react-aria-components'; export const ui = 1;",
  'renderer/stores/list.ts': "import 'zustand/vanilla'; import '../../shared/ipc/contract.ts';",
  'renderer/features/good/view.tsx':
    "import 'react'; import { ui } from '../../ui/button.tsx'; export const v = <p title={ui}>{1}</p>;",
  'renderer/app/main.tsx':
    "import '../api.ts'; import '../features/good/view.tsx'; import './main.css';",
};

const forbidden: Record<string, [content: string, rule: string, message: string]> = {
  'shared/ring-a.ts': [
    "import type { B } from './ring-b.ts'; export type A = B;",
    'no-cycle',
    'not even for types',
  ],
  'shared/lost.ts': ["import './nowhere.ts';", 'resolvable', 'must lead somewhere'],
  'shared/up.ts': ["import '../renderer/api.ts';", 'shared-layer', '`shared/` may import'],
  'shared/disk.ts': ["import 'node:fs';", 'shared-pure', '`shared/` may import'],
  'shared/view.ts': ["import 'react';", 'shared-libraries', '`shared/` may import'],
  'shared/shell.ts': ["import 'electron';", 'shared-libraries', '`shared/` may import'],
  'main/screen.ts': ["import '../renderer/api.ts';", 'main-layer', 'never `renderer/`'],
  'main/library/app.ts': ["import 'electron';", 'main-plain', 'but no electron'],
  'main/library/prefs.ts': ["import 'electron-store';", 'main-plain', 'but no electron'],
  'main/cli.ts': ["import 'electron';", 'main-plain', 'but no electron'],
  'renderer/back.ts': ["import '../main/index.ts';", 'renderer-layer', '`renderer/` may import'],
  'renderer/shell.ts': ["import 'electron';", 'renderer-layer', '`renderer/` may import'],
  'renderer/disk.ts': ["import 'node:path';", 'renderer-browser', '`renderer/` may import'],
  'renderer/ui/data.ts': ["import '../api.ts';", 'ui-layer', '`renderer/ui/` may import'],
  'renderer/ui/state.ts': ["import 'zustand';", 'ui-libraries', '`renderer/ui/` may import'],
  'renderer/stores/look.ts': ["import '../ui/button.tsx';", 'stores-layer', '`zustand/vanilla`'],
  'renderer/stores/hook.ts': ["import 'zustand';", 'stores-libraries', '`zustand/vanilla`'],
  'renderer/features/bad/api.ts': ["import '../../api.ts';", 'features-layer', 'A feature may'],
  'renderer/features/bad/other.ts': [
    "import '../good/view.tsx';",
    'features-apart',
    'never another feature',
  ],
};

let folder: string;
let report: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-layers-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await cp(join(root, 'build/layers.cjs'), join(folder, 'build/layers.cjs'));
  const wrong = Object.entries(forbidden).map(([path, [content]]) => [path, content] as const);
  const back = [
    'shared/ring-b.ts',
    "import type { A } from './ring-a.ts'; export type B = A;",
  ] as const;
  for (const [path, content] of [...Object.entries(allowed), ...wrong, back]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  report = await cruise();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(forbidden))('%s is refused', (path, [, rule, message]) => {
  const found = report
    .split(/\n(?= {2}error )/)
    .find((part) => part.includes(`${rule}: ${path} →`));
  expect(found?.replace(/\s+/g, ' ')).toContain(message);
});

test('what the layers allow is not refused', () => {
  const refused = Object.keys(allowed).filter((path) => report.includes(`: ${path} →`));
  expect(refused).toEqual([]);
});

test('the preload may import nothing else', async () => {
  await writeFile(join(folder, 'main/preload.ts'), "import 'node:path';");
  expect(await cruise()).toMatch(/main-preload: main\/preload.ts → path/);
}, 60_000);

function cruise(): Promise<string> {
  const sources = ['main', 'renderer', 'shared'];
  const args = ['--config', 'build/layers.cjs', '--output-type', 'err-long', '--no-progress'];
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args, ...sources], { cwd: folder }, (_, stdout) =>
      done(stdout),
    );
  });
}
