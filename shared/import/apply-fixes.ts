import type { ArticleFields } from '../model/article.ts';
import type { Intake, Residue } from './intake.ts';
import { uniqueTags } from './tags.ts';

/** Fields and body after fixes. */
export interface Fixed {
  readonly fields: ArticleFields;
  readonly body: string;
}

/** Indexes into `intake.residue` of the fixes that are certain: taken unless declined. */
export function certainFixes(intake: Intake): readonly number[] {
  return intake.residue.flatMap(({ certain, fix }, index) =>
    certain && fix.kind !== 'none' ? [index] : [],
  );
}

/**
 * Applies fixes to what was understood. A fix whose words are gone already changes nothing.
 *
 * @param chosen indexes into `intake.residue`, in any order; unknown ones are passed over
 */
export function applyFixes(intake: Intake, chosen: readonly number[]): Fixed {
  const wanted = new Set(chosen);
  return intake.residue
    .filter((_, index) => wanted.has(index))
    .reduce(applied, { fields: intake.fields, body: intake.body });
}

function applied(fixed: Fixed, { fix }: Residue): Fixed {
  if (fix.kind === 'remove-from-body') return { ...fixed, body: without(fixed.body, fix.text) };
  if (fix.kind === 'set-field') {
    const value = fix.field === 'tags' ? uniqueTags(fix.value.split(',')).tags : fix.value;
    return { ...fixed, fields: { ...fixed.fields, [fix.field]: value } };
  }
  return fixed;
}

/** Takes words out of a body: where they fill lines of their own, with those lines. */
function without(body: string, words: string): string {
  const at = placeOf(body, words);
  if (at < 0) return body;
  const before = body.slice(0, at);
  const after = body.slice(at + words.length);
  if (before !== '' && !before.endsWith('\n')) return before + after;
  if (after !== '' && !after.startsWith('\n')) return before + after.replace(/^ +/, '');
  const gap = before.endsWith('\n\n') || after.startsWith('\n\n') ? '\n\n' : '\n';
  const [head, tail] = [before.replace(/\n+$/, ''), after.replace(/^\n+/, '')];
  return head === '' || tail === '' ? head + tail : head + gap + tail;
}

/** Where words stand, whole lines first; -1 where they don't. */
function placeOf(body: string, words: string): number {
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) {
    const end = at + words.length;
    if ((at === 0 || body[at - 1] === '\n') && (end === body.length || body[end] === '\n')) {
      return at;
    }
  }
  return body.indexOf(words);
}
