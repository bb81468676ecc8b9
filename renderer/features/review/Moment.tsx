import { formatInstant, formatRelative } from '../../ui/format.ts';

/** A point in time: absolute, with how long ago on pointing at it. */
export function Moment({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={formatRelative(at)}>
      {formatInstant(at)}
    </time>
  );
}
