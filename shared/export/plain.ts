/** Stands on top of everything that is exported without a sign-off in force. */
export const DRAFT_MARK = 'DRAFT – not approved';

const lineBreaks = /[\t\n\v\f\r\u2028\u2029]+/g;
/** Control characters and non-characters, which HTML and XML forbid. */
const controls = /[\p{Cc}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/**
 * One line of plain text: line breaks and tabs become a space, control characters and outer
 * white space go. Other spaces stay, because no-break spaces are typography.
 */
export function plainLine(text: string): string {
  return text.replace(lineBreaks, ' ').replace(controls, '').trim();
}

/** Text of several lines, of the same length, with U+FFFD in place of control characters. */
export function withoutControls(text: string): string {
  return text.replace(controls, (found) => (found === '\n' || found === '\t' ? found : '\uFFFD'));
}

/** A link that a reader may follow, normalised; empty for anything but http and https. */
export function webAddress(text: string): string {
  if (!URL.canParse(text)) return '';
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : '';
}
