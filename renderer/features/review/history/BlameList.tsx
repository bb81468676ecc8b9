import type { BlamedSentence } from '../../../../shared/review/blame.ts';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { Moment } from '../Moment.tsx';
import { useDraft } from '../screen-context.ts';
import { useBlame } from '../use-blame.ts';
import { useSigner } from '../use-review.ts';
import styles from './history.module.css';

const SHOWN = 30;

/** Who is answerable for each sentence of the draft that was not submitted so, and since when. */
export function BlameList() {
  const blamed = useBlame();
  if (blamed === null || blamed.sentences.length === 0) return null;
  const { text, sentences } = blamed;
  return (
    <Section title="Sentences not as submitted" count={sentences.length}>
      <FirstRows items={sentences} step={SHOWN}>
        {(items) => (
          <ul className={styles.list}>
            {items.map((sentence) => (
              <BlameRow key={sentence.start} sentence={sentence} text={text} />
            ))}
          </ul>
        )}
      </FirstRows>
    </Section>
  );
}

interface BlameRowProps {
  readonly sentence: BlamedSentence;
  /** The draft that the sentence stands in. */
  readonly text: string;
}

function BlameRow({ sentence: { start, end, since }, text }: BlameRowProps) {
  const draft = useDraft();
  const me = useSigner();
  const goThere = () => {
    const here = draft.current?.carried({ start, end }, text);
    if (here) draft.current?.select(here.start, here.end);
  };
  return (
    <li className={styles.blamed}>
      <button type="button" onClick={goThere}>
        <span className={styles.sentence}>{text.slice(start, end)}</span>
        <span className={styles.meta}>
          {since ? (
            <>
              {since.by.name}, <Moment at={since.at} /> · since revision {since.number}
            </>
          ) : (
            `${me?.name ?? 'Somebody'} · since the last revision`
          )}
        </span>
      </button>
    </li>
  );
}
