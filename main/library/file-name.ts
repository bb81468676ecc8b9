const reservedOnWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_LENGTH = 120;

/**
 * A file's own name made safe to store: no folders, no control characters, nothing that
 * Windows refuses, at most 120 characters with its ending kept. Never empty.
 */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  const characters = [...clean];
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(clean)?.[0] ?? '';
  const short =
    characters.length <= MAX_LENGTH
      ? clean
      : characters.slice(0, MAX_LENGTH - ending.length).join('') + ending;
  if (short === '') return 'file';
  return reservedOnWindows.test(short) ? `file-${short}` : short;
}
