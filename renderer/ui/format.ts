const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const timeOnly = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const dayOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto', style: 'narrow' });

/** An instant (ISO 8601) as day and time here: `4 Mar 2026, 10:41`. */
export function formatInstant(instant: string): string {
  return dateTime.format(new Date(instant));
}

/** An instant as the time of day here: `10:41`. */
export function formatTime(instant: string): string {
  return timeOnly.format(new Date(instant));
}

/** A calendar day (`YYYY-MM-DD`) as `4 Mar 2026`. */
export function formatDay(day: string): string {
  return dayOnly.format(new Date(`${day}T12:00:00`));
}

const steps = [
  { unit: 'minute', seconds: 60 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'month', seconds: 2_629_800 },
  { unit: 'year', seconds: 31_557_600 },
] as const;

/** How long ago an instant was: `now`, `5 min ago`, `yesterday`. */
export function formatRelative(instant: string, now: number = Date.now()): string {
  const seconds = (new Date(instant).getTime() - now) / 1000;
  const step = steps.findLast((one) => Math.abs(seconds) >= one.seconds);
  return step ? relative.format(Math.round(seconds / step.seconds), step.unit) : 'now';
}

/** A size in bytes as `834 B`, `12 kB`, `3.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A number with the word that fits it: `1 article`, `1,204 articles`. */
export function formatCount(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
