import { useEffect, useMemo, useState } from 'react';
import type { Article, ArticleFields } from '../../../../shared/model/article.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { SourceText, TextPart } from '../../../../shared/model/source-text.ts';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import { useStores } from '../../../stores/context.ts';
import type { Reference } from '../../../stores/review/model.ts';
import { useReview } from '../use-review.ts';

/** The text at the left as far as it is read. */
export interface ReferenceText {
  readonly reference: Reference;
  /** Null while it is being read, and for evidence without text. */
  readonly text: string | null;
  /** Pages or rows of a source. */
  readonly parts: readonly TextPart[];
  /** Why evidence has no text, with what to do; empty where it has, and while it is being read. */
  readonly reason: string;
  readonly label: string;
  /** The fields beside it; null for a source. */
  readonly fields: ArticleFields | null;
  /** A revision that was marked as a fact check; nothing is submitted as one. */
  readonly isFactCheck: boolean;
  /** Copy in Markdown, compared with the draft; a source is neither. */
  readonly isCopy: boolean;
}

type Read = { readonly key: string } & SourceText;

/** What the left pane shows: the submission, a revision or a source's file. */
export function useReference(): ReferenceText | null {
  const { api, desk, review } = useStores();
  const article = useReview((state) => state.article);
  const submission = useReview((state) => state.submission);
  const chosen = useReview((state) => state.view.reference);
  const [read, setRead] = useState<Read | null>(null);
  const id = article?.id ?? null;
  const reference = article && isThere(article, chosen) ? chosen : first;
  const key = keyOf(id, reference);

  useEffect(() => {
    if (id === null || reference.kind === 'submission') return;
    let isCurrent = true;
    const request: Promise<Result<SourceText>> =
      reference.kind === 'revision'
        ? api
            .invoke('revision:read', { id, number: reference.number })
            .then((result) => (result.ok ? { ok: true, value: copyOf(result.value.text) } : result))
        : api
            .invoke('evidence:text', { sha256: reference.sha256 })
            .then((result) => (result.ok ? { ok: true, value: result.value ?? missing } : result));
    void request.then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ key, ...result.value });
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, id, key, reference]);

  const given = useMemo(() => copyOf(submission), [submission]);
  const shown = reference.kind === 'submission' ? given : read?.key === key ? read : null;
  useEffect(() => {
    review.getState().referenceRead(shown?.text ?? '', shown?.parts ?? none);
  }, [review, shown]);

  return article ? describe(article, reference, shown) : null;
}

const none: readonly never[] = [];

/** The copy of an article: always readable, in no parts. */
function copyOf(text: string): SourceText {
  return { readable: true, text, parts: none, reason: '' };
}

const missing: SourceText = {
  readable: false,
  text: '',
  parts: none,
  reason:
    'The library does not have this file any more, or it was damaged. Attach it again from where you have it.',
};

const first: Reference = { kind: 'submission' };

function isThere(article: Article, reference: Reference): boolean {
  if (reference.kind === 'submission') return true;
  if (reference.kind === 'revision') {
    return article.revisions.some((revision) => revision.number === reference.number);
  }
  return article.sources.some(
    ({ id, evidence }) =>
      id === reference.sourceId && evidence.some((file) => file.sha256 === reference.sha256),
  );
}

function keyOf(id: string | null, reference: Reference): string {
  if (reference.kind === 'submission') return `${id}/submission`;
  return reference.kind === 'revision'
    ? `${id}/revision/${reference.number}`
    : `${id}/source/${reference.sha256}`;
}

function describe(article: Article, reference: Reference, shown: SourceText | null): ReferenceText {
  const text = shown?.readable ? shown.text : null;
  const about = {
    reference,
    text,
    parts: shown?.parts ?? none,
    reason: shown?.reason ?? '',
    isFactCheck: false,
  };
  if (reference.kind === 'submission') {
    const { submittedFields: fields } = article;
    return { ...about, label: 'Submission', fields, isCopy: true };
  }
  if (reference.kind === 'revision') {
    const revision = article.revisions.find((one) => one.number === reference.number);
    const label = `Revision ${reference.number}`;
    const isFactCheck = (revision?.reviewedClaims ?? null) !== null;
    return { ...about, label, fields: revision?.fields ?? null, isFactCheck, isCopy: true };
  }
  const source = article.sources.find((one) => one.id === reference.sourceId);
  const label = source ? sourceTitle(source.csl) : 'Source';
  return { ...about, label, fields: null, isCopy: false };
}
