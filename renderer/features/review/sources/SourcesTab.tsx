import { FileText } from 'lucide-react';
import { sourceKinds } from '../../../../shared/model/source.ts';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import { sourceKindNames } from '../../../../shared/review/names.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useReview, useReviewActions } from '../use-review.ts';
import { SourceCard } from './SourceCard.tsx';
import { SourceFilesDrop } from './SourceFilesDrop.tsx';
import styles from './sources.module.css';

/** What the article's claims can be checked against. */
export function SourcesTab() {
  const sources = useReview((state) => state.article?.sources ?? none);
  const { ask } = useReviewActions();
  const add = (
    <MenuButton
      label="Add source"
      items={[
        ...sourceKinds.map((kind) => ({ id: kind, label: sourceKindNames[kind] })),
        { id: 'files', label: 'From files: BibTeX, RIS, CSL-JSON…' },
      ]}
      onAction={(id) => {
        if (id === 'files') ask({ kind: 'source-files', paths: [] });
        const sourceKind = sourceKinds.find((kind) => kind === id);
        if (sourceKind) ask({ kind: 'source', source: null, sourceKind });
      }}
    />
  );
  if (sources.length === 0) {
    return (
      <SourceFilesDrop>
        <EmptyState icon={<FileText />} title="No sources yet" action={add}>
          Add what the claims can be checked against: a document, a saved web page, a dataset, an
          interview or a person, or many at once from a reference manager’s file. Attach its file,
          and its text can be read beside the draft and cited.
        </EmptyState>
      </SourceFilesDrop>
    );
  }
  return (
    <SourceFilesDrop>
      <div className={styles.top}>{add}</div>
      <Similar />
      {sources.map((source) => (
        <SourceCard key={source.id} source={source} />
      ))}
    </SourceFilesDrop>
  );
}

/** Sources that are probably one and the same: two reports of one press release. */
function Similar() {
  const similar = useReview((state) => state.evidence.similar);
  const sources = useReview((state) => state.article?.sources ?? none);
  const titleOf = (sha256: string) =>
    sourceTitle(
      sources.find(({ evidence }) => evidence.some((file) => file.sha256 === sha256))?.csl,
    );
  return similar.map(({ first, second, ratio }) => (
    <p key={`${first} ${second}`} className={styles.similar} role="note">
      “{titleOf(first)}” and “{titleOf(second)}” share {Math.round(ratio * 100)} percent of their
      wording: they are probably one source.
    </p>
  ));
}

const none: readonly never[] = [];
