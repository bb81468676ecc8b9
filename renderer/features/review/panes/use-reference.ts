import { useEffect, useState } from 'react';
import type { Article, ArticleFields } from '../../../../shared/model/article.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { useStores } from '../../../stores/context.ts';
import type { Reference } from '../../../stores/review/model.ts';
import { useReview } from '../use-review.ts';

/** The text at the left as far as it is read. */
export interface ReferenceText {
  readonly reference: Reference;
  /** Null while it is being read, and for evidence without text. */
  readonly text: string | null;
  readonly label: string;
  /** The fields beside it; null for a source. */
  readonly fields: ArticleFields | null;
  /** Copy in Markdown, compared with the draft; a source is neither. */
  readonly isCopy: boolean;
}

type Read = { readonly key: string; readonly text: string };

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
    const request: Promise<Result<string>> =
      reference.kind === 'revision'
        ? api
            .invoke('revision:read', { id, number: reference.number })
            .then((result) => (result.ok ? { ok: true, value: result.value.text } : result))
        : api
            .invoke('evidence:text', { sha256: reference.sha256 })
            .then((result) => (result.ok ? { ok: true, value: result.value ?? '' } : result));
    void request.then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead({ key, text: result.value });
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, id, key, reference]);

  const text = reference.kind === 'submission' ? submission : read?.key === key ? read.text : null;
  useEffect(() => {
    review.getState().referenceRead(text ?? '');
  }, [review, text]);

  return article ? describe(article, reference, text) : null;
}

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

function describe(article: Article, reference: Reference, text: string | null): ReferenceText {
  if (reference.kind === 'submission') {
    const { submittedFields: fields } = article;
    return { reference, text, label: 'Submission', fields, isCopy: true };
  }
  if (reference.kind === 'revision') {
    const revision = article.revisions.find((one) => one.number === reference.number);
    const label = `Revision ${reference.number}`;
    return { reference, text, label, fields: revision?.fields ?? null, isCopy: true };
  }
  const source = article.sources.find((one) => one.id === reference.sourceId);
  const label = source?.csl.title ?? 'Source';
  return { reference, text, label, fields: null, isCopy: false };
}
