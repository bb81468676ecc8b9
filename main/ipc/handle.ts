import { ipcMain, type WebContents } from 'electron';
import {
  type ChannelName,
  contract,
  type RequestOf,
  type ResponseOf,
} from '../../shared/ipc/contract.ts';
import type { DeskEvents, EventName } from '../../shared/ipc/events.ts';
import { type DeskError, DeskFailure, fail, ok, type Result } from '../../shared/model/result.ts';
import { isOwnPage } from '../security.ts';

/** What main does for a channel. Expected failures are thrown as DeskFailure. */
export type Handlers = {
  readonly [C in ChannelName]: (request: RequestOf<C>) => Promise<ResponseOf<C>> | ResponseOf<C>;
};

/**
 * Connects every channel of the contract to its handler: the only user of ipcMain. A request
 * is answered only if it comes from the top frame of a page of our own, and only after its
 * schema decoded it.
 */
export function handleAll(handlers: Handlers): void {
  const connect = <C extends ChannelName>(name: C) => handleOne(name, handlers[name]);
  for (const name of Object.keys(contract) as ChannelName[]) connect(name);
}

function handleOne<C extends ChannelName>(name: C, handler: Handlers[C]): void {
  ipcMain.handle(name, async (event, raw: unknown): Promise<Result<ResponseOf<C>>> => {
    const frame = event.senderFrame;
    if (!frame || frame.parent !== null || !isOwnPage(frame.url)) {
      return fail(refusedSender);
    }
    const request = contract[name].request.safeParse(raw);
    if (!request.success) {
      return fail({ ...badRequest, detail: `${name}: ${request.error.message}` });
    }
    try {
      // The schema of this very channel made the value.
      return ok(await handler(request.data as RequestOf<C>));
    } catch (cause) {
      return fail(errorOf(cause, name));
    }
  });
}

/** Tells a window something unasked. */
export function send<E extends EventName>(
  contents: WebContents,
  event: E,
  payload: DeskEvents[E],
): void {
  if (!contents.isDestroyed()) contents.send(`event:${event}`, payload);
}

const refusedSender: DeskError = {
  code: 'bad-request',
  message: 'A page that is not part of Proofdesk asked for something and was refused.',
  advice: 'Nothing was changed.',
};

const badRequest: DeskError = {
  code: 'bad-request',
  message: 'The window asked for something that does not make sense here.',
  advice: 'Nothing was changed. This is a fault in Proofdesk: copy the details and report them.',
};

/** A DeskFailure's own error; anything else as an internal one, with its stack as detail. */
export function errorOf(cause: unknown, doing: string): DeskError {
  if (cause instanceof DeskFailure) return cause.error;
  return {
    code: 'internal',
    message: 'Something went wrong inside Proofdesk.',
    advice:
      'Nothing that was saved is lost. Try again; if it happens again, copy the details and report them.',
    detail: `${doing}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
  };
}
