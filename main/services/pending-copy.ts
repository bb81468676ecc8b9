import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Intake } from '../../shared/import/intake.ts';
import type { Markup } from '../../shared/import/markup.ts';
import type { BringInItem } from '../../shared/ipc/channels/bring-in.ts';
import type { ReceivedFile } from '../../shared/model/article.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import type { TaskRunner } from '../worker/tasks.ts';
import { now, randomId, today } from './acting.ts';

/** Larger files are no news copy; refused before they are read into memory. Bytes. */
const MAX_BYTES = 20 * 1024 * 1024;

interface Pending {
  readonly intake: Intake;
  readonly received: ReceivedFile | null;
  readonly bytes: Uint8Array | null;
  readonly markup: Markup | null;
}

/** Copy that was read and waits for the editor to add or discard it, by its token. */
export class PendingCopy {
  readonly #runner: TaskRunner;
  readonly #waiting = new Map<string, Pending>();

  constructor(runner: TaskRunner) {
    this.#runner = runner;
  }

  /** Reads a file. Fails with a DeskFailure that names it. */
  async read(path: string): Promise<BringInItem> {
    const fileName = basename(path);
    const bytes = await readBytes(path);
    const { intake, received, markup } = await this.#runner.run('readCopy', {
      fileName,
      bytes,
      today: today(),
      now: now(),
    });
    return this.#keep({ intake, received, bytes, markup });
  }

  /** Reads pasted text, with its HTML where the clipboard had it. */
  async paste(text: string, html: string | null): Promise<BringInItem> {
    const when = { today: today(), now: now() };
    const { intake, markup } = await this.#runner.run('readPasted', { text, html, ...when });
    return this.#keep({ intake, received: null, bytes: null, markup });
  }

  /** What stands behind a token. Fails where it was added or discarded already. */
  take(token: string): Pending {
    const pending = this.#waiting.get(token);
    if (pending) return pending;
    throw new DeskFailure({
      code: 'not-found',
      message: 'This copy was already added or discarded.',
      advice: 'Look in the library; if it is not there, bring it in again.',
    });
  }

  /** Forgets copy; the files it came from stay where they are. */
  discard(tokens: readonly string[]): void {
    for (const token of tokens) this.#waiting.delete(token);
  }

  #keep(pending: Pending): BringInItem {
    const token = randomId('copy');
    this.#waiting.set(token, pending);
    const { intake, received, markup } = pending;
    return {
      token,
      fileName: received?.fileName ?? 'Pasted text',
      mediaType: received?.mediaType ?? 'text/plain',
      encoding: received?.encoding ?? '',
      size: received?.size ?? 0,
      intake,
      suggestions: markup?.suggestions.length ?? 0,
      comments: markup?.comments.length ?? 0,
    };
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const fileName = basename(path);
  const advice = 'Nothing was brought in from it, and nothing else was touched.';
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      throw new DeskFailure({
        code: 'unreadable-file',
        message: `“${fileName}” is a folder.`,
        advice: `${advice} Choose the files inside it.`,
        file: path,
      });
    }
    if (info.size > MAX_BYTES) {
      throw new DeskFailure({
        code: 'unreadable-file',
        message: `“${fileName}” is larger than 20 MB, too large for news copy.`,
        advice: `${advice} Check that it is the right file.`,
        file: path,
      });
    }
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof DeskFailure || !(cause instanceof Error)) throw cause;
    throw new DeskFailure(
      {
        code: 'unreadable-file',
        message: `“${fileName}” could not be read.`,
        advice: `${advice} See whether the file is still there and you may read it.`,
        file: path,
        detail: cause.message,
      },
      { cause },
    );
  }
}
