import type { Anchor } from '../model/anchor.ts';
import { type Article, standingSignOff } from '../model/article.ts';
import type { AuditEntry } from '../model/library.ts';
import type { ActContext } from '../model/primitives.ts';
import type { Result } from '../model/result.ts';
import type { Suggestion } from '../model/suggestion.ts';
import { AnchoredText } from '../text/anchors.ts';
import { startReview } from './apply-command.ts';
import { voidSignOff } from './commands/states.ts';
import { type Outcome, refuse, withEditor } from './outcome.ts';
import { shortWords } from './readiness.ts';
import { reanchorClaim } from './reopen-claim.ts';
import { isSignedOff } from './state.ts';
import { fittingSuggestions } from './suggestions.ts';

export interface DraftSave {
  readonly article: Article;
  /** The whole new text with `\n` line ends. */
  readonly text: string;
  /** Whether the text differs from the stored draft. */
  readonly textChanged: boolean;
  /** Content hash of an article with this text. */
  hashOf(article: Article): string;
  /** Where the editor saw each claim and comment, by id. Empty spans were deleted. */
  readonly positions: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** What is suggested in the text and undecided. */
  readonly suggestions: readonly Suggestion[];
  /** What was decided since the last save. */
  readonly decided: readonly {
    readonly suggestion: Suggestion;
    readonly words: string;
    readonly decision: 'accepted' | 'rejected';
  }[];
  /** The user was asked and agreed. */
  readonly voidSignOff: boolean;
}

/**
 * What saving a draft means for the article: anchors follow the text, decided claims whose
 * words changed reopen (and only those), a sign-off over other content is voided when the user
 * agreed and the save refused when not. A save that changes nothing changes nothing.
 */
export function applyDraft(save: DraftSave, context: ActContext): Result<Outcome> {
  const { article } = save;
  const placed = save.textChanged ? followText(save, context) : article;
  const changesSigned =
    isSignedOff(article) && standingSignOff(article)?.contentHash !== save.hashOf(placed);
  if (changesSigned && !save.voidSignOff) {
    return refuse(
      `“${article.fields.headline}” is signed off, so its text was not saved over.`,
      'What you typed is still in the window. Choose to edit the article, which voids the sign-off, or take the change back.',
    );
  }
  const suggestions = fittingSuggestions(save.suggestions, save.text.length);
  const suggested = JSON.stringify(suggestions) !== JSON.stringify(article.suggestions);
  if (!save.textChanged && !changesSigned && !suggested) {
    return { ok: true, value: { article, audit: [] } };
  }
  const edited: Article = {
    ...placed,
    suggestions: suggested ? suggestions : article.suggestions,
    editors: save.textChanged ? withEditor(placed.editors, context) : placed.editors,
    updatedAt: context.now,
  };
  const voided = changesSigned
    ? voidSignOff(edited, 'The text was edited after sign-off.', context)
    : { article: edited, audit: [] };
  const audit = [...save.decided.map(decisionRecord), ...voided.audit];
  return { ok: true, value: startReview({ ...voided, audit }, context) };
}

function decisionRecord({ suggestion, words, decision }: DraftSave['decided'][number]): AuditEntry {
  return {
    action: `suggestion ${decision}`,
    detail: {
      suggestion: suggestion.id,
      by: suggestion.by.name,
      was: shortWords(suggestion.was, 200),
      words: shortWords(words, 200),
    },
  };
}

function followText(save: DraftSave, context: ActContext): Article {
  const positions = new Map(save.positions.map((one) => [one.id, one]));
  const text = new AnchoredText(save.text);
  const place = (id: string, anchor: Anchor): Anchor => {
    const position = positions.get(id);
    if (anchor.orphaned || !position) return text.find(anchor);
    const { start, end } = position;
    if (end > save.text.length || save.text.slice(start, end).trim() === '') {
      return { ...anchor, orphaned: true };
    }
    return text.make(start, end);
  };
  return {
    ...save.article,
    claims: save.article.claims.map((claim) =>
      reanchorClaim(claim, place(claim.id, claim.anchor), context.now),
    ),
    comments: save.article.comments.map((comment) =>
      comment.source === null ? { ...comment, anchor: place(comment.id, comment.anchor) } : comment,
    ),
  };
}
