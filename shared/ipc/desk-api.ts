import type { Result } from '../model/result.ts';
import type { ChannelName, RequestOf, ResponseOf } from './contract.ts';
import type { DeskEvents, EventName } from './events.ts';

/** The one object that the preload script exposes, as `window.desk`. */
export interface DeskApi {
  /** Sends a request to main. Never rejects for an expected failure: see the Result. */
  invoke<C extends ChannelName>(channel: C, request: RequestOf<C>): Promise<Result<ResponseOf<C>>>;
  /** Listens to an event; the answer stops listening. */
  on<E extends EventName>(event: E, listener: (payload: DeskEvents[E]) => void): () => void;
  /** Path on disk of a file that was dropped or chosen in the window; empty where none. */
  pathOf(file: File): string;
}
