import { commonPrefix, commonSuffix } from '../../../../shared/diff/common.ts';
import type { Anchor } from './anchors.ts';
import type { ProposalMark } from './marks.ts';

/** So many former places of an anchor are known again when the application sends them back. */
const REMEMBERED = 16;

/**
 * Tells the places that the application gives anew from those that it only repeats. The editor
 * moves anchors with every edit and reports them; what the application then sends back may be
 * older than what is on the screen, and must not pull an anchor back.
 */
export class AnchorMemory {
  private readonly places = new Map<string, string[]>();

  /** Notes places that the application was told, or has given. */
  note(anchors: readonly Anchor[]): void {
    for (const anchor of anchors) {
      const known = this.places.get(anchor.id) ?? [];
      const key = placeKey(anchor);
      if (!known.includes(key)) {
        this.places.set(anchor.id, [...known, key].slice(-REMEMBERED));
      }
    }
  }

  /**
   * The given anchors, with those whose place is no news at their live place.
   *
   * @param live where anchors stand in the editor now.
   * @param length of the draft: places are kept within it.
   */
  settle<T extends Anchor>(given: readonly T[], live: readonly Anchor[], length: number): T[] {
    const now = new Map(live.map((anchor) => [anchor.id, anchor]));
    const settled = given.map((anchor) => {
      const here = now.get(anchor.id);
      const old = this.places.get(anchor.id)?.includes(placeKey(anchor)) === true;
      const { start, end } = here && old ? here : anchor;
      return { ...anchor, start: Math.min(start, length), end: Math.min(end, length) };
    });
    this.note(given);
    return settled;
  }
}

function placeKey({ start, end }: Anchor): string {
  return `${start}:${end}`;
}

/**
 * Places that were computed on an earlier text, in the text as it is now. What lies before or
 * after the stretch that differs is moved with it; what reaches into that stretch is left out.
 */
export function carryOver<T extends ProposalMark>(
  list: readonly T[],
  earlier: string,
  now: string,
): readonly T[] {
  if (earlier === now) return list;
  const prefix = commonPrefix(earlier, now);
  const suffix = commonSuffix(earlier, now, Math.min(earlier.length, now.length) - prefix);
  const restStart = earlier.length - suffix;
  const shift = now.length - earlier.length;
  return list.flatMap((mark) => {
    if (mark.end <= prefix) return [mark];
    if (mark.start < restStart) return [];
    return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
  });
}
