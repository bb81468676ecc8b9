import { z } from 'zod';
import { articleIdSchema } from '../model/primitives.ts';

/** One way in which the renderer asks main for something. */
interface Channel<Request extends z.ZodType, Response> {
  readonly request: Request;
  /** Never set; carries the type. */
  readonly response?: Response;
}

/** A channel with the type of its response, then the schema of its request. */
export function channel<Response>() {
  return <Request extends z.ZodType>(request: Request): Channel<Request, Response> => ({ request });
}

/** Requests that many channels have. */
export const article = z.object({ id: articleIdSchema });
export const nothing = z.undefined();
export const paths = z.array(z.string().min(1)).max(2000);
/** What progress is told under and a task is cancelled by. */
export const taskId = z.string().min(1).max(64);
