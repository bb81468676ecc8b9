import { EyeOff, MoreHorizontal, Paperclip } from 'lucide-react';
import { useState } from 'react';
import { claimStatus } from '../../../../shared/model/claim.ts';
import type { Source } from '../../../../shared/model/source.ts';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import { sourceKindNames } from '../../../../shared/review/names.ts';
import { useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { ClaimMark } from '../../../ui/ClaimMark.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { useAct, useReview, useReviewActions } from '../use-review.ts';
import { sourceByline } from './csl-text.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import styles from './sources.module.css';

/** A source: its data, its evidence files, and the claims that lean on it. Files can be dropped. */
export function SourceCard({ source }: { readonly source: Source }) {
  const { api } = useStores();
  const act = useAct();
  const actions = useReviewActions();
  const claims = useReview((state) => state.article?.claims ?? none);
  const [isOver, setOver] = useState(false);
  const citing = claims.filter((claim) =>
    claim.citations.some((citation) => citation.sourceId === source.id),
  );
  const { csl, evidence, kind, note, confidential } = source;
  const byline = sourceByline(csl);
  const title = sourceTitle(csl);
  return (
    <article
      className={styles.card}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Kept from the window, which would bring the files in as articles.
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const paths = [...event.dataTransfer.files].map(api.pathOf).filter((path) => path !== '');
        if (paths.length > 0) void actions.attachEvidence(source.id, paths);
      }}
    >
      <header className={styles.cardHead}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.meta}>
            {sourceKindNames[kind]}
            {byline === '' ? '' : ` · ${byline}`}
            {confidential ? (
              <span className={styles.confidential}>
                <EyeOff aria-hidden /> Confidential: never exported
              </span>
            ) : null}
          </p>
        </div>
        <MenuButton
          label={`More for ${title}`}
          icon={<MoreHorizontal />}
          items={[
            { id: 'edit', label: 'Edit…' },
            { id: 'remove', label: 'Remove source', danger: true },
          ]}
          onAction={(id) => {
            if (id === 'edit') actions.ask({ kind: 'source', source, sourceKind: kind });
            else void act({ type: 'remove-sources', sourceIds: [source.id] }, 'Source removed');
          }}
        />
      </header>
      {note === '' ? null : <p className={styles.note}>{note}</p>}
      {evidence.map((file) => (
        <EvidenceRow key={file.sha256} source={source} file={file} />
      ))}
      <div className={styles.actions}>
        <Button
          icon={<Paperclip />}
          variant="quiet"
          onPress={() => void actions.attachEvidence(source.id, null)}
        >
          Attach a file
        </Button>
        <span className={styles.meta}>{isOver ? 'Drop to attach' : 'or drop it here'}</span>
      </div>
      {citing.length > 0 ? (
        <ul className={styles.citing} aria-label="Claims that cite it">
          {citing.map((claim) => (
            <li key={claim.id}>
              <button
                type="button"
                onClick={() => actions.goTo({ kind: 'claim', claimId: claim.id })}
              >
                <ClaimMark status={claimStatus(claim)} />
                <span>{claim.anchor.exact}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}

const none: readonly never[] = [];
