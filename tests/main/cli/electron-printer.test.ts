import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { findRuntime } from '../../../build/setup/runtime.mjs';
import { electronPrinter } from '../../../main/cli/electron-printer.ts';
import { pdfOptions } from '../../../main/export/printer.ts';
import { readPdf } from '../../../main/import/source-text/pdf.ts';

const hasElectron = findRuntime() !== undefined;
const options = pdfOptions({ head: 'Harbour levy', language: 'en' });
const pageOf = (words: string) => `<!doctype html><html lang="en"><p>${words}</p></html>`;

/** Prints two pages and says how long they are, in a process of its own. */
const script = `
  import { electronPrinter } from './main/cli/electron-printer.ts';
  const options = ${JSON.stringify(options)};
  for (const words of ['Kell', 'Dorn']) {
    const pdf = await electronPrinter.pdf('<p>' + words + '</p>', options);
    console.log(pdf.length > 1000);
  }
`;

describe.skipIf(!hasElectron)(
  `printing from the command line${hasElectron ? '' : ' (skipped: there is no Electron here; run "npm run setup")'}`,
  () => {
    it('gives each of several pages that are asked for at once its own PDF', async () => {
      const names = ['Ansgar', 'Dorn', 'Kell'];
      const pdfs = await Promise.all(names.map((one) => electronPrinter.pdf(pageOf(one), options)));
      for (const [index, pdf] of pdfs.entries()) {
        expect((await readPdf(pdf)).text).toContain(names[index]);
      }
    }, 60_000);

    it('lets the program end that printed', async () => {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', script],
        { cwd: resolve(import.meta.dirname, '../../..'), stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      expect(said).toBe('true\ntrue\n');
      expect(child.exitCode).toBe(0);
    }, 60_000);
  },
);
