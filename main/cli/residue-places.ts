import { applyFixes, certainFixes } from '../../shared/import/apply-fixes.ts';
import type { Intake, Residue } from '../../shared/import/intake.ts';
import type { ArticleFields } from '../../shared/model/article.ts';
import type { Finding, TextField } from '../../shared/model/finding.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';

/** Words that a certain fix took out of the body, and where in the fixed body they stood. */
interface Removal {
  readonly residue: Residue;
  readonly at: number;
}

/**
 * The findings of intake with places in what `desk check` shows: the fields and body after the
 * certain fixes. Intake's own places are in the file's text, which is not shown.
 *
 * - Words that are still in the body or in a field stand at their place there.
 * - Words that a fix took out stand where they were: `start` equals `end`, `text` has the words.
 *
 * The house style may raise, lower or silence each rule, as with any finding.
 */
export function residueFindings(intake: Intake, style: HouseStyle): readonly Finding[] {
  const certain = certainFixes(intake);
  const fixed = applyFixes(intake, certain);
  const removals = removalsOf(intake, certain);
  return intake.residue
    .map((residue) => placed(residue, fixed, removals))
    .flatMap((finding) => {
      const severity = style.ruleSeverity[finding.rule] ?? finding.severity;
      return severity === 'off' ? [] : [{ ...finding, severity }];
    });
}

/** Rules of intake and the rules that find the same in the draft. */
const sameInDraft: Readonly<Record<string, string>> = {
  'intake/repeated-headline': 'structure/headline-in-body',
  'intake/competing-headline': 'structure/competing-headline',
  'intake/cut-off-dek': 'structure/dek-cut-off',
  'intake/repeated-dek': 'structure/dek-repeats-headline',
  'intake/placeholder-byline': 'structure/placeholder-byline',
  'intake/second-byline': 'structure/byline-in-body',
  'intake/relative-time': 'dates/relative-time',
  'intake/repeated-dateline': 'structure/dateline-in-body',
  'intake/repeated-tag': 'structure/repeated-tag',
  'intake/photo-tail': 'structure/credit-tail',
};

/**
 * The findings of intake without those that the draft's own detectors report again at the same
 * place: each trouble once, with the severity that holds up sign-off.
 *
 * @param residue placed by {@link residueFindings}
 * @param inDraft the findings of the analysis of the same fields and body
 */
export function notInDraft(
  residue: readonly Finding[],
  inDraft: readonly Finding[],
): readonly Finding[] {
  return residue.filter(({ rule, field, start, end }) => {
    const same = Object.hasOwn(sameInDraft, rule) ? sameInDraft[rule] : undefined;
    return !inDraft.some(
      (one) => one.rule === same && one.field === field && one.start < end && one.end > start,
    );
  });
}

interface Shown {
  readonly fields: ArticleFields;
  readonly body: string;
}

function placed(residue: Residue, shown: Shown, removals: readonly Removal[]): Finding {
  const { finding, fix } = residue;
  const removal = removals.find((one) => one.residue === residue);
  if (removal) return { ...finding, field: 'body', start: removal.at, end: removal.at };
  const field = fix.kind === 'set-field' ? textField(fix.field) : finding.field;
  const order: readonly TextField[] =
    field === 'body' ? ['body', 'headline', 'dek'] : [field, 'body'];
  for (const one of order) {
    const start = textOf(one, shown).indexOf(finding.text);
    if (start >= 0) return { ...finding, field: one, start, end: start + finding.text.length };
  }
  return { ...finding, field, start: 0, end: 0 };
}

function textField(name: keyof ArticleFields): TextField {
  return name === 'notes' || name === 'language' ? 'body' : name;
}

function textOf(field: TextField, { fields, body }: Shown): string {
  if (field === 'body') return body;
  const value = fields[field];
  return typeof value === 'string' ? value : value.join(', ');
}

/** Applies the fixes one after the other and watches where the body becomes shorter. */
function removalsOf(intake: Intake, certain: readonly number[]): readonly Removal[] {
  let removals: readonly Removal[] = [];
  let before = applyFixes(intake, []).body;
  for (const [count, index] of certain.entries()) {
    const after = applyFixes(intake, certain.slice(0, count + 1)).body;
    const residue = intake.residue[index];
    if (residue?.fix.kind === 'remove-from-body' && after !== before) {
      const at = placeOfCut(before, after, residue.fix.text);
      const shift = after.length - before.length;
      removals = removals.map((one) =>
        one.at > at ? { ...one, at: Math.max(at, one.at + shift) } : one,
      );
      removals = [...removals, { residue, at }];
    }
    before = after;
  }
  return removals;
}

/**
 * Where words were cut out. The texts are equal up to there, but may go on being equal by chance
 * ("Ukraine accuses", cut out before "Ukraine has"): the words themselves stood at or before.
 */
function placeOfCut(before: string, after: string, words: string): number {
  let equal = 0;
  while (equal < after.length && before[equal] === after[equal]) equal += 1;
  const stood = before.lastIndexOf(words, equal);
  return stood < 0 ? equal : Math.min(stood, equal);
}
