import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFonts } from '../../shared/export/print/fonts-place.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { printFonts } from '../export/fonts.ts';
import type { Printer } from '../export/printer.ts';

/** Starts Electron without a window for each page that is to be printed. */
export const electronPrinter: Printer = {
  async pdf(html, options) {
    const folder = await mkdtemp(join(tmpdir(), 'proofdesk-print-'));
    try {
      const job = {
        html: join(folder, 'page.html'),
        pdf: join(folder, 'page.pdf'),
        userData: join(folder, 'electron'),
        options,
      };
      const manifest = createRequire(import.meta.url).resolve(
        '@fontsource/source-serif-4/package.json',
      );
      await writeFile(job.html, withFonts(html, await printFonts(dirname(manifest))));
      await writeFile(join(folder, 'job.json'), JSON.stringify(job));
      await run(join(folder, 'job.json'));
      return new Uint8Array(await readFile(job.pdf));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const script = fileURLToPath(new URL('../../build/print.mjs', import.meta.url));

function run(job: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, job], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data) => {
      said += String(data);
    });
    child.once('error', (cause) => reject(notPrinted(cause.message)));
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(notPrinted(said));
    });
  });
}

function notPrinted(detail: string): DeskFailure {
  return new DeskFailure({
    code: 'internal',
    message: 'PDF needs Electron, and it could not be started or could not print the page.',
    advice:
      'Nothing of this article was written. Run “npm run setup”, then try again; all other ' +
      'formats need no Electron.',
    detail,
  });
}
