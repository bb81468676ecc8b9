import { FileQuestion, ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react';
import type { VerifiedExport, VerifiedFile } from '../../../shared/export/verification.ts';
import { told, verdictWords } from '../../../shared/export/verification-words.ts';
import { formatInstant } from '../../ui/format.ts';
import styles from './verify.module.css';

const stateWords: Readonly<Record<VerifiedFile['state'], string>> = {
  intact: 'intact',
  changed: 'changed',
  missing: 'missing',
  added: 'added',
  'not-listed': 'not in the list',
};

/** What was found of one bundle or folder, in plain words. */
export function VerifiedView({ found }: { readonly found: VerifiedExport }) {
  const { place, manifest, reasons, files } = found;
  const kind = kindOf(found);
  const { checked, holds, cannotTell } = told(found);
  const troubled = files.filter(({ state }) => state !== 'intact');
  return (
    <section className={styles.found} aria-label={place}>
      <header className={styles.verdict} data-kind={kind}>
        {icons[kind]}
        <h3>{verdictWords(found)}</h3>
      </header>
      <p className={styles.place}>{place}</p>
      {manifest ? (
        <p>
          “{manifest.article.headline}”, {manifest.approved ? 'approved' : 'a draft, not approved'},
          exported {formatInstant(manifest.exportedAt)}
        </p>
      ) : null}
      {reasons.length > 0 ? (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      <Sentences title="What was checked" sentences={checked} />
      <Sentences title="What holds" sentences={holds} />
      <Sentences title="What this can’t tell" sentences={cannotTell} />
      {files.length > 0 ? (
        <details className={styles.files} open={troubled.length > 0}>
          <summary>{files.length === 1 ? '1 file' : `${files.length} files`}</summary>
          <ul>
            {[...troubled, ...files.filter(({ state }) => state === 'intact')].map(
              ({ name, state }) => (
                <li key={name} data-state={state}>
                  <span>{name}</span> <span>{stateWords[state]}</span>
                </li>
              ),
            )}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

type Kind = 'good' | 'unsure' | 'bad' | 'none';

const icons: Readonly<Record<Kind, React.ReactNode>> = {
  good: <ShieldCheck aria-hidden />,
  unsure: <ShieldQuestion aria-hidden />,
  bad: <ShieldAlert aria-hidden />,
  none: <FileQuestion aria-hidden />,
};

function kindOf({ verdict, signature }: VerifiedExport): Kind {
  if (verdict === 'changed' || verdict === 'missing') return 'bad';
  if (verdict === 'unknown') return 'none';
  return verdict === 'intact' && signature.state === 'valid' ? 'good' : 'unsure';
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly string[];
}

function Sentences({ title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <div className={styles.sentences}>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
