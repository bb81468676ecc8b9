import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { withFonts } from '../../shared/export/print/fonts-place.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { printFonts } from '../export/fonts.ts';
import type { PdfOptions, Printer } from '../export/printer.ts';

/** A page on disk that is to become a PDF; the paths are absolute. */
interface Job {
  readonly html: string;
  readonly pdf: string;
  readonly options: PdfOptions;
}

interface Waiting {
  resolve(): void;
  reject(reason: DeskFailure): void;
}

const answerSchema = z.object({ pdf: z.string(), failed: z.string().nullable() });

const script = fileURLToPath(new URL('../../build/print.mjs', import.meta.url));

/** An Electron without a window, which prints one page after the other until nobody is left to ask. */
class RunningElectron {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** By the path of the PDF. */
  readonly #waiting = new Map<string, Waiting>();
  #said = '';

  /** @param ended told when it ended, whatever the reason */
  constructor(ended: () => void) {
    this.#child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stderr.on('data', (data) => {
      this.#said += String(data);
    });
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#answered(line));
    // What was asked of a program that is gone is answered below.
    this.#child.stdin.on('error', () => undefined);
    const gone = (why: string) => {
      ended();
      for (const { reject } of this.#waiting.values()) reject(notPrinted(why));
      this.#waiting.clear();
    };
    this.#child.once('error', (cause) => gone(cause.message));
    this.#child.once('exit', () => gone(this.#said));
  }

  /** @throws DeskFailure where the page could not be printed */
  async print(job: Job): Promise<void> {
    this.#hold(true);
    try {
      await new Promise<void>((resolve, reject) => {
        this.#waiting.set(job.pdf, { resolve, reject });
        this.#child.stdin.write(`${JSON.stringify(job)}\n`);
      });
    } finally {
      if (this.#waiting.size === 0) this.#hold(false);
    }
  }

  #answered(line: string): void {
    const { pdf, failed } = answerSchema.parse(JSON.parse(line));
    const waiting = this.#waiting.get(pdf);
    this.#waiting.delete(pdf);
    if (failed === null) waiting?.resolve();
    else waiting?.reject(notPrinted(failed));
  }

  /** While nothing is asked of it, it does not keep this process from ending, and ends with it. */
  #hold(busy: boolean): void {
    const { stdin, stdout, stderr } = this.#child;
    const pipes = [stdin, stdout, stderr].filter((pipe) => pipe instanceof Socket);
    for (const one of [this.#child, ...pipes]) {
      if (busy) one.ref();
      else one.unref();
    }
  }
}

let running: RunningElectron | null = null;

/** Prints with an Electron of its own, which starts with the first page and serves all later ones. */
export const electronPrinter: Printer = {
  async pdf(html, options) {
    const folder = await mkdtemp(join(tmpdir(), 'proofdesk-print-'));
    try {
      const job: Job = { html: join(folder, 'page.html'), pdf: join(folder, 'page.pdf'), options };
      const manifest = createRequire(import.meta.url).resolve(
        '@fontsource/source-serif-4/package.json',
      );
      await writeFile(job.html, withFonts(html, await printFonts(dirname(manifest))));
      running ??= new RunningElectron(() => {
        running = null;
      });
      await running.print(job);
      return new Uint8Array(await readFile(job.pdf));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

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
