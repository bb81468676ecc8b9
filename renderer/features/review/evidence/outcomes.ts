import type { ClaimEvidence, FactEvidence } from '../../../../shared/evidence/evidence.ts';

export type Outcome = FactEvidence['result'];
/** How a fact stands to the sources; never a verdict on the claim. */
export type Standing = 'agrees' | 'differs' | 'missing';

const outcomes: Readonly<Record<Outcome, readonly [Standing, string]>> = {
  exact: ['agrees', 'word for word'],
  typography: ['agrees', 'the same words, other typography'],
  partial: ['agrees', 'in part, as the ellipsis or brackets say'],
  stitched: ['differs', 'put together from several places'],
  altered: ['differs', 'with other words'],
  equal: ['agrees', 'the same'],
  consistent: ['agrees', 'consistent with its approximation'],
  compatible: ['agrees', 'compatible'],
  variant: ['agrees', 'written another way'],
  'different-title': ['differs', 'with another title'],
  different: ['differs', 'differs'],
  'not-found': ['missing', 'not found in the sources'],
  'pages-unreadable': ['missing', 'not found, but not every page can be read'],
  unreadable: ['missing', 'not found, but not every source can be read'],
};

export function standingOf(outcome: Outcome): Standing {
  return outcomes[outcome][0];
}

/** An outcome in the words that the screen uses. */
export function outcomeText(outcome: Outcome): string {
  return outcomes[outcome][1];
}

/** What a claim's evidence comes to, in a few words for its row; empty where there is none. */
export function evidenceLine(evidence: ClaimEvidence | undefined): {
  readonly standing: Standing;
  readonly text: string;
} | null {
  if (!evidence) return null;
  const { facts, passages } = evidence;
  const differs = facts.filter(({ result }) => standingOf(result) === 'differs').length;
  if (differs > 0) {
    return {
      standing: 'differs',
      text: differs === 1 ? 'a source differs' : `sources differ in ${differs} facts`,
    };
  }
  const found = facts.filter(({ result }) => standingOf(result) === 'agrees').length;
  if (found > 0) return { standing: 'agrees', text: `${found} of ${facts.length} facts found` };
  const count = passages.length;
  if (count > 0)
    return { standing: 'agrees', text: count === 1 ? '1 passage' : `${count} passages` };
  return { standing: 'missing', text: 'nothing found' };
}
