import { sourceTitle } from '../../../../shared/model/source-title.ts';
import type { Reference } from '../../../stores/review/model.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import type { ReferenceText } from './use-reference.ts';

/** Chooses what the left pane shows. */
export function ReferenceChoice({ shown }: { readonly shown: ReferenceText }) {
  const { show } = useReviewActions();
  const revisions = useReview((state) => state.article?.revisions ?? none);
  const sources = useReview((state) => state.article?.sources ?? none);
  const choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly reference: Reference;
  }[] = [
    { id: 'submission', label: 'Submission', reference: { kind: 'submission' } },
    ...[...revisions].reverse().map(({ number, note }) => ({
      id: `revision-${number}`,
      label: note === '' ? `Revision ${number}` : `Revision ${number} · ${note}`,
      reference: { kind: 'revision', number } as const,
    })),
    ...sources.flatMap(({ id: sourceId, csl, evidence }) =>
      evidence.map(({ sha256, fileName }) => ({
        id: `${sourceId}-${sha256}`,
        label: evidence.length > 1 ? `${sourceTitle(csl)} · ${fileName}` : sourceTitle(csl),
        reference: { kind: 'source', sourceId, sha256, passage: null } as const,
      })),
    ),
  ];
  return (
    <SelectField
      label="Beside the draft"
      hideLabel
      value={idOf(shown.reference)}
      options={choices}
      onChange={(id) => {
        const choice = choices.find((one) => one.id === id);
        if (choice) show({ reference: choice.reference });
      }}
    />
  );
}

function idOf(reference: Reference): string {
  if (reference.kind === 'submission') return 'submission';
  return reference.kind === 'revision'
    ? `revision-${reference.number}`
    : `${reference.sourceId}-${reference.sha256}`;
}

const none: readonly never[] = [];
