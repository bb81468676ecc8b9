import type { DeskFailure } from '../../shared/model/result.ts';
import { asidePath, durableWrite } from './durable.ts';
import { conflictFailure } from './failures.ts';
import { sha256 } from './known-files.ts';
import type { StoreContext } from './store-context.ts';

/**
 * Looks whether another program changed `path` since it was last read or written here. Where it
 * did, its content is copied to `name.outside-…`, ours to `name.desk-…`, and the `conflict` to
 * throw is returned; the outside version is known from then on, so that writing again means:
 * take ours. Null where nothing stands in the way of writing `ours`.
 */
export async function keepOutsideChange(
  context: StoreContext,
  path: string,
  ours: Uint8Array,
): Promise<DeskFailure | null> {
  const outside = await context.known.changedOutside(path);
  if (outside === null) return null;
  let conflict: DeskFailure | null = null;
  if (sha256(outside.bytes) !== sha256(ours)) {
    const at = context.clock();
    const theirs = await asidePath(context.files, path, 'outside', at);
    await durableWrite(context.files, theirs, outside.bytes);
    const mine = await asidePath(context.files, path, 'desk', at);
    await durableWrite(context.files, mine, ours);
    conflict = conflictFailure(path, [theirs, mine]);
  }
  context.known.note(path, outside.stamp, outside.bytes);
  return conflict;
}
