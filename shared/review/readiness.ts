import { type Article, standingSignOff } from '../model/article.ts';
import { type Claim, type ClaimStatus, claimStatus } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Person } from '../model/primitives.ts';
import { openFindings } from '../text/dismissals.ts';
import { checklist } from './checklist.ts';
import { ratedClaims, whyNoReviews } from './fact-check.ts';
import { fieldProblems } from './field-problems.ts';
import type { Gate, Readiness, Reason } from './readiness-model.ts';

export interface ReadinessInput {
  readonly article: Article;
  /** The draft as it stands. */
  readonly body: string;
  /** All that the detectors reported about it. */
  readonly findings: readonly Finding[];
  readonly style: HouseStyle;
  /** Who would sign; null leaves the four-eyes gate to the sign-off itself. */
  readonly signer: Person | null;
}

/**
 * The gates between an article and its sign-off, each with every reason
 * that keeps it shut and where that reason leads.
 */
export function readiness(input: ReadinessInput): Readiness {
  const { article, style } = input;
  const open = openFindings(input.findings, {
    article: article.dismissals,
    library: style.dismissals,
    texts: { fields: article.fields, body: input.body },
  });
  const gates: readonly Gate[] = [
    { id: 'claims', title: 'Claims are checked', reasons: claimReasons(article.claims, style) },
    { id: 'findings', title: 'No blocker is open', reasons: blockerReasons(open) },
    { id: 'checks', title: 'Checklist is done', reasons: checkReasons(article, style, open) },
    { id: 'comments', title: 'Comments are resolved', reasons: commentReasons(article) },
    ...(article.suggestions.length > 0
      ? [
          {
            id: 'suggestions',
            title: 'Suggestions are decided',
            reasons: suggestionReasons(article, input.body),
          } as const,
        ]
      : []),
    ...(article.isFactCheck
      ? [
          {
            id: 'fact-check',
            title: 'Ratings are checked',
            reasons: factCheckReasons(article),
          } as const,
        ]
      : []),
    { id: 'fields', title: 'Fields are valid', reasons: fieldReasons(article, style) },
    ...(style.fourEyes
      ? [{ id: 'four-eyes', title: 'Another person signs', reasons: signerReasons(input) } as const]
      : []),
  ];
  const unmet = gates.filter((gate) => gate.reasons.length > 0).length;
  return { gates, unmet, ready: unmet === 0 };
}

/** The words of a claim, cut to fit one line. */
export function shortWords(text: string, max = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= max ? line : `${line.slice(0, max - 1).trimEnd()}…`;
}

const unsettled: ReadonlySet<ClaimStatus> = new Set(['open', 'reopened', 'disputed']);

function claimReasons(claims: readonly Claim[], style: HouseStyle): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const claim of claims) {
    const status = claimStatus(claim);
    const words = `“${shortWords(claim.anchor.exact)}”`;
    const target = { kind: 'claim', claimId: claim.id } as const;
    if (claim.anchor.orphaned) {
      reasons.push({ text: `${words} is no longer in the draft: place or remove it`, target });
    } else if (style.requiredClaimKinds.includes(claim.kind) && unsettled.has(status)) {
      reasons.push({ text: `${words} is ${status}`, target });
    }
  }
  return reasons;
}

function blockerReasons(open: readonly Finding[]): readonly Reason[] {
  return open
    .filter((finding) => finding.severity === 'blocker')
    .map(({ message, rule, field, start, end }) => ({
      text: message,
      target: { kind: 'finding', rule, field, start, end } as const,
    }));
}

function checkReasons(
  article: Article,
  style: HouseStyle,
  open: readonly Finding[],
): readonly Reason[] {
  return checklist(style, article, open)
    .filter(
      ({ item, status }) =>
        item.required && (status.state === 'open' || status.state === 'failing'),
    )
    .map(({ item }) => ({
      text: item.text,
      target: { kind: 'check', itemId: item.id } as const,
    }));
}

function commentReasons(article: Article): readonly Reason[] {
  return article.comments
    .filter((comment) => comment.mustResolve && comment.resolved === null)
    .map((comment) => ({
      text: `${comment.by.name}: ${shortWords(comment.body)}`,
      target: { kind: 'comment', commentId: comment.id } as const,
    }));
}

function suggestionReasons({ suggestions }: Article, body: string): readonly Reason[] {
  return suggestions.map(({ id, by, start, end, was }) => {
    const words = body.slice(start, end);
    const what =
      words === ''
        ? `to delete “${shortWords(was)}”`
        : was === ''
          ? `to insert “${shortWords(words)}”`
          : `“${shortWords(words)}” for “${shortWords(was)}”`;
    return {
      text: `${by.name} suggests ${what}`,
      target: { kind: 'suggestion', suggestionId: id } as const,
    };
  });
}

/** Readers are told how true a rated claim is, so waiving it, or leaving it open, is not enough. */
function factCheckReasons(article: Article): readonly Reason[] {
  const none = whyNoReviews(article);
  if (none) return [{ text: none.why, target: { kind: 'fact-check' } }];
  return ratedClaims(article)
    .filter(({ decision }) => decision.state !== 'verified')
    .map((claim) => ({
      text: `“${shortWords(claim.anchor.exact)}” is rated “${claim.review.rating.name}”, but ${claimStatus(claim)}`,
      target: { kind: 'claim', claimId: claim.id } as const,
    }));
}

function fieldReasons(article: Article, style: HouseStyle): readonly Reason[] {
  return fieldProblems(article.fields, style).map(({ field, message }) => ({
    text: message,
    target: { kind: 'field', field } as const,
  }));
}

function signerReasons({ article, signer }: ReadinessInput): readonly Reason[] {
  // A sign-off that stands was judged when it was given.
  if (signer === null || standingSignOff(article) !== null) return [];
  const name = signer.name.trim().toLowerCase();
  if (!article.editors.some((editor) => editor.name.trim().toLowerCase() === name)) return [];
  return [
    {
      text: `${signer.name} edited this article; the house style asks that somebody else signs it.`,
      target: { kind: 'signer' },
    },
  ];
}
