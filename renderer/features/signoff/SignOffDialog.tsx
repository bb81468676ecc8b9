import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { standingSignOff } from '../../../shared/model/article.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import type { Target } from '../../../shared/review/readiness-model.ts';
import { useStores } from '../../stores/context.ts';
import { createSummarise } from '../../stores/review/summary.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { GateList } from '../../ui/GateList.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { SignedRatings } from './SignedRatings.tsx';
import styles from './signoff.module.css';
import { statementFor } from './statement.ts';

interface SignOffDialogProps {
  readonly articleId: string;
  readonly onClose: () => void;
}

const summarise = createSummarise();

/** The gates, what is being signed and by whom. Signing is possible only with every gate met. */
export function SignOffDialog({ articleId, onClose }: SignOffDialogProps) {
  const { desk, review } = useStores();
  const article = useStore(review, (state) => state.article);
  const analysed = useStore(review, (state) => state.analysed);
  const fieldEdits = useStore(review, (state) => state.fieldEdits);
  const style = useStore(desk, (state) => state.library?.file.houseStyle ?? null);
  const preferred = useStore(desk, (state) => state.preferences.person);
  const [name, setName] = useState(preferred.name);
  const [role, setRole] = useState(preferred.role);
  const [error, setError] = useState<DeskError | null>(null);
  const [isSigning, setSigning] = useState(false);
  const hash = useContentHash(articleId, setError);

  const person = { name: name.trim(), role: role.trim() };
  const signer = person.name === '' ? null : person;
  const isOpen = article?.id === articleId;
  const summary =
    isOpen && style ? summarise({ article, fieldEdits, analysed, style, signer }) : null;
  const readiness = summary?.readiness ?? null;
  const statement = summary && signer ? statementFor(summary.fields.headline, signer) : '';
  const canSign = readiness?.ready === true && hash !== null && signer !== null && !isSigning;

  const sign = async () => {
    if (!canSign || hash === null) return;
    setSigning(true);
    const result = await review.getState().signOff(statement, person, hash);
    setSigning(false);
    if (!result.ok) {
      setError(result.error);
      return;
    }
    if (person.name !== preferred.name || person.role !== preferred.role) {
      await desk.getState().setPreferences({ person });
    }
    desk.getState().showToast({ message: `Signed off by ${person.name}` });
    onClose();
  };
  const goTo = (target: Target) => {
    if (target.kind === 'signer') {
      document.querySelector<HTMLElement>('[data-signer] input')?.focus();
      return;
    }
    onClose();
    desk.getState().go({ screen: 'review', articleId });
    review.getState().goTo(target);
  };

  return (
    <Dialog
      title="Sign off"
      isOpen
      size="medium"
      onClose={onClose}
      footer={
        <>
          <p className={styles.hash}>
            {hash === null ? 'Reading the content…' : <>Content {shortHash(hash)}</>}
          </p>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={!canSign} onPress={() => void sign()}>
            Sign off
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {article && standingSignOff(article) ? <p>This article is signed off already.</p> : null}
      <section className={styles.gates} aria-label="Gates">
        {readiness ? (
          <>
            <p className={styles.lead}>
              {readiness.ready
                ? 'Every gate is met.'
                : 'It can’t be signed off yet. Each line leads to what is left to do.'}
            </p>
            <GateList readiness={readiness} onGoTo={goTo} />
          </>
        ) : (
          <p className={styles.lead}>Checking…</p>
        )}
      </section>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <div className={styles.pair} data-signer>
          <TextField label="Name" value={name} onChange={setName} isRequired />
          <TextField label="Role" value={role} onChange={setRole} />
        </div>
        {style?.fourEyes ? (
          <p className={styles.note}>
            Four eyes: this house style asks that who signs is not who edited.{' '}
            {article && article.editors.length > 0
              ? `Edited by ${article.editors.map((editor) => editor.name).join(', ')}.`
              : 'Nobody has edited it yet.'}
          </p>
        ) : null}
        {article ? <SignedRatings article={article} /> : null}
        {statement === '' ? null : (
          <blockquote className={styles.statement}>{statement}</blockquote>
        )}
        <p className={styles.note}>
          The sign-off holds for exactly this content. If a word of it changes, it is void.
        </p>
        <button type="submit" hidden aria-label="Sign off" />
      </form>
    </Dialog>
  );
}

/** Hash of what is on disk once everything typed is there; null until then. */
function useContentHash(articleId: string, failed: (error: DeskError) => void): string | null {
  const { api, review } = useStores();
  const updatedAt = useStore(review, (state) => state.article?.updatedAt ?? '');
  const [hash, setHash] = useState<{ readonly of: string; readonly value: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const saved = await review.getState().flush();
      const result = saved.ok ? await api.invoke('article:content-hash', { id: articleId }) : saved;
      if (!isCurrent) return;
      if (!result.ok) failed(result.error);
      else if (result.value !== null) setHash({ of: updatedAt, value: result.value });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [api, review, articleId, updatedAt, failed]);
  return hash?.of === updatedAt ? hash.value : null;
}

/** A hash as people compare it: the first twelve digits in fours. */
function shortHash(hash: string): string {
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}
