import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import type { PrintPage } from '../../shared/export/exporter.ts';
import { withFonts } from '../../shared/export/print/fonts-place.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import { printFonts } from '../export/fonts.ts';
import type { PdfOptions, Printer } from '../export/printer.ts';
import { lockContents, lockSession } from '../security.ts';

/** Pages to be printed have an origin of their own. */
const PRINT_ORIGIN = 'app://print';

/** The fonts are in the page, and nothing else is loaded or run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox";

/** Prints in hidden windows of this program: sandboxed, without scripts, without a network. */
export class WindowPrinter implements Printer {
  readonly #fontFolder: string;
  readonly #pages = new Map<string, string>();
  #fonts: Promise<string> | null = null;
  #session: Session | null = null;
  /** One after the other: each window is a process. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param fontFolder where the fonts of printed pages are */
  constructor(fontFolder: string) {
    this.#fontFolder = fontFolder;
  }

  pdf(html: string, options: PdfOptions): Promise<Uint8Array> {
    return this.#inTurn(() =>
      this.#withPage(html, async (window) => {
        const { margins, ...rest } = options;
        return new Uint8Array(
          await window.webContents.printToPDF({ ...rest, margins: { ...margins } }),
        );
      }),
    );
  }

  /**
   * Shows the system's own print dialog for a page.
   *
   * @returns false where the person left it without printing
   */
  paper({ html, head }: Pick<PrintPage, 'html' | 'head'>): Promise<boolean> {
    // Chromium puts the head above each page, and its number below.
    const options = { printBackground: true, pageSize: 'A4', header: head, footer: ' ' } as const;
    return this.#inTurn(() =>
      this.#withPage(
        html,
        (window) =>
          new Promise<boolean>((resolve, reject) => {
            window.webContents.print(options, (done, reason) => {
              if (done || /cancel/i.test(reason)) resolve(done);
              else reject(notPrinted(reason));
            });
          }),
      ),
    );
  }

  #inTurn<T>(job: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(job, job);
    this.#last = mine.catch(() => null);
    return mine;
  }

  async #withPage<T>(html: string, job: (window: BrowserWindow) => Promise<T>): Promise<T> {
    this.#fonts ??= printFonts(this.#fontFolder);
    const id = randomUUID();
    this.#pages.set(`/${id}`, withFonts(html, await this.#fonts));
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: this.#ownSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
      },
    });
    lockContents(window.webContents);
    try {
      await window.loadURL(`${PRINT_ORIGIN}/${id}`);
      return await job(window);
    } catch (cause) {
      if (cause instanceof DeskFailure || !(cause instanceof Error)) throw cause;
      throw notPrinted(cause.message, cause);
    } finally {
      this.#pages.delete(`/${id}`);
      window.destroy();
    }
  }

  #ownSession(): Session {
    if (this.#session) return this.#session;
    const own = session.fromPartition('print');
    lockSession(own);
    own.protocol.handle('app', (request) => {
      const page = this.#pages.get(new URL(request.url).pathname);
      if (page === undefined) return new Response('Not found', { status: 404 });
      return new Response(page, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': POLICY,
        },
      });
    });
    this.#session = own;
    return own;
  }
}

function notPrinted(reason: string, cause?: Error): DeskFailure {
  return new DeskFailure(
    {
      code: 'internal',
      message: 'The page could not be printed.',
      advice: 'Nothing was written and nothing was lost. Try again, or save it as another format.',
      detail: reason,
    },
    cause ? { cause } : undefined,
  );
}
