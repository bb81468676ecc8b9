/**
 * Fills a rule's message as Go's formatting does: `%s` takes the next of the words, `%[2]s` the
 * second, `%%` is a per cent sign. Words that the message has no place for are left out.
 */
export function fillMessage(message: string, words: readonly string[]): string {
  let next = 0;
  return message
    .replace(/%(?:\[(\d+)\])?([svqd%])/g, (_, position: string | undefined, verb: string) => {
      if (verb === '%') return '%';
      if (position !== undefined) next = Number(position) - 1;
      const word = words[next] ?? '';
      next += 1;
      return verb === 'q' ? `“${word}”` : word;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
