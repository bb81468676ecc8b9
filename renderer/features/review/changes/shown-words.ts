/** Words of a change in one line; breaks and bare spaces are named. */
export function shownWords(text: string): string {
  if (text.trim() === '') return text.includes('\n') ? '¶' : 'space';
  return text.replace(/\s*\n\s*/g, ' ¶ ');
}
