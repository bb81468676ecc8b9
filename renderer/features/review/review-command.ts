import type { DeskCommand } from '../../stores/command-store.ts';

/** A function that makes the commands of one group of the review. */
export function commandOf(group: string) {
  return (
    id: string,
    title: string,
    run: () => unknown,
    more: Partial<DeskCommand> = {},
  ): DeskCommand => ({
    id: `review.${id}`,
    title,
    group,
    run: () => {
      void run();
    },
    ...more,
  });
}
