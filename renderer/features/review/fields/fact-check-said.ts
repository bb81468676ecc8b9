/** What a message says once an article was marked as a fact check, or as none. */
export function factCheckSaid(isFactCheck: boolean): string {
  return isFactCheck
    ? 'Marked as a fact check: its claims can be rated for readers'
    : 'No longer marked as a fact check';
}
