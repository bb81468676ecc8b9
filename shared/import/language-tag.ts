/** A language as BCP 47 writes it; empty where the value is no such tag. */
export function languageTag(value: string): string {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value) ? value.replaceAll('_', '-') : '';
}
