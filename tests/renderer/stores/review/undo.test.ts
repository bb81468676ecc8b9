import { describe, expect, it } from 'vitest';
import { undoOf } from '../../../../renderer/stores/review/undo.ts';
import type { Article } from '../../../../shared/model/article.ts';
import { defaultHouseStyle } from '../../../../shared/model/default-house-style.ts';
import type { ActContext } from '../../../../shared/model/primitives.ts';
import { applyCommand } from '../../../../shared/review/apply-command.ts';
import type { ReviewCommand } from '../../../../shared/review/command.ts';
import { testReview } from '../../../support/articles.ts';
import { article, person } from './fake-desk.ts';

let ids = 0;
const context: ActContext = {
  now: '2026-03-04T11:00:00.000Z',
  by: person,
  newId(prefix) {
    ids += 1;
    return `${prefix}-${String(ids).padStart(8, '0')}`;
  },
};

function apply(before: Article, command: ReviewCommand): Article {
  const done = applyCommand(before, command, context, defaultHouseStyle());
  if (!done.ok) throw new Error(done.error.message);
  return done.value.article;
}

const anchor = {
  start: 0,
  end: 3,
  exact: 'Six',
  prefix: '',
  suffix: ' boats',
  sentenceHash: '',
  orphaned: false,
};
const withClaim = apply(article, {
  type: 'add-claim',
  kind: 'figure',
  priority: 2,
  anchor,
  note: '',
  origin: 'editor',
});
const withSource = apply(withClaim, {
  type: 'add-source',
  kind: 'document',
  csl: { type: 'report', title: 'Minutes' },
  confidential: false,
  note: '',
});
const claimId = withSource.claims[0]?.id ?? '';
const sourceId = withSource.sources[0]?.id ?? '';
const cited = apply(withSource, {
  type: 'add-citation',
  claimId,
  sourceId,
  locator: { label: 'page', value: '4' },
  excerpt: 'six boats',
  place: null,
});
const commented = apply(cited, {
  type: 'add-comment',
  anchor,
  source: null,
  body: 'Really?',
  mustResolve: true,
});

/** What a removal and its undo leave; times and new ids aside, nothing. */
function afterUndo(before: Article, command: ReviewCommand): Article {
  const after = apply(before, command);
  const undo = undoOf(before, command, after);
  if (!undo) throw new Error(`No way back from ${command.type}`);
  return apply(after, undo);
}

describe('the way back', () => {
  it('from removing a claim brings it back with its citations', () => {
    expect(afterUndo(commented, { type: 'remove-claim', claimId }).claims).toEqual(
      commented.claims,
    );
  });

  it('from removing a source brings it and its citations back', () => {
    const undone = afterUndo(commented, { type: 'remove-sources', sourceIds: [sourceId] });
    expect(undone.sources).toEqual(commented.sources);
    expect(undone.claims).toEqual(commented.claims);
  });

  it('from adding several sources takes just those out again', () => {
    const csl = { type: 'report', title: 'Levy report' } as const;
    const sources = [
      { kind: 'document', csl },
      { kind: 'document', csl: { ...csl, title: 'Harbour accounts' } },
    ] as const;
    const undone = afterUndo(commented, { type: 'add-sources', sources: [...sources] });
    expect(undone.sources).toEqual(commented.sources);
    expect(undone.claims).toEqual(commented.claims);
  });

  it('from removing a citation cites the same place again', () => {
    const citationId = commented.claims[0]?.citations[0]?.id ?? '';
    const undone = afterUndo(commented, { type: 'remove-citation', claimId, citationId });
    expect(undone.claims[0]?.citations).toMatchObject([
      { sourceId, excerpt: 'six boats', locator: { label: 'page', value: '4' } },
    ]);
  });

  it('from removing a comment brings it back', () => {
    const commentId = commented.comments[0]?.id ?? '';
    expect(afterUndo(commented, { type: 'remove-comment', commentId }).comments).toEqual(
      commented.comments,
    );
  });

  it('from adding, editing, splitting and merging claims leaves them as they were', () => {
    const other = { ...anchor, start: 4, end: 9, exact: 'boats', prefix: 'Six ', suffix: ' left.' };
    const add = {
      type: 'add-claim',
      kind: 'figure',
      priority: 2,
      note: '',
      origin: 'editor',
    } as const;
    const two = apply(commented, { ...add, anchor: other });
    const claimIds = two.claims.map(({ id }) => id);
    const piece = { kind: 'figure', priority: 1 } as const;
    const commands: readonly ReviewCommand[] = [
      { ...add, anchor: { ...anchor, end: 9, exact: 'Six boats' } },
      { type: 'edit-claim', claimId, anchor: other, priority: 3 },
      {
        type: 'split-claim',
        claimId,
        pieces: [
          { ...piece, anchor },
          { ...piece, anchor: other },
        ],
      },
      { type: 'merge-claims', claimIds, anchor },
    ];
    for (const command of commands) expect(afterUndo(two, command).claims).toEqual(two.claims);
  });

  it('from marking a fact check and from rating leaves mark, review and decision as they were', () => {
    const marked = apply(cited, { type: 'set-fact-check', isFactCheck: true });
    expect(afterUndo(cited, { type: 'set-fact-check', isFactCheck: true }).isFactCheck).toBe(false);
    const rate = (rating: string) =>
      ({ type: 'set-claim-review', claimId, review: { ...testReview, rating } }) as const;
    expect(afterUndo(marked, rate('False')).claims).toEqual(marked.claims);
    const rated = apply(marked, rate('False'));
    const verified = apply(rated, {
      type: 'decide-claim',
      claimId,
      decision: 'verified',
      reason: '',
    });
    expect(afterUndo(verified, rate('True')).claims).toEqual(verified.claims);
    const remove = { type: 'set-claim-review', claimId, review: null } as const;
    expect(afterUndo(verified, remove).claims).toEqual(verified.claims);
  });

  it('from dismissing a finding reports it again', () => {
    const undone = afterUndo(commented, {
      type: 'dismiss-finding',
      rule: 'names/unknown',
      field: 'body',
      text: 'Six',
      reason: 'It is a number.',
      around: null,
    });
    expect(undone.dismissals).toEqual([]);
  });

  it('is none for what is gone already', () => {
    expect(undoOf(article, { type: 'remove-claim', claimId }, article)).toBeNull();
  });
});
