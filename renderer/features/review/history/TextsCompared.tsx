import { useMemo, useState } from 'react';
import { diffTexts } from '../../../../shared/diff/diff.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { useReview } from '../use-review.ts';
import styles from './history.module.css';
import { mergedPieces, type Piece } from './merged-pieces.ts';
import { sentencePieces } from './sentence-pieces.ts';

interface TextsComparedProps {
  /** Null while it is being read. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Two texts as one, with what went and what came; by words, or sentence by sentence. */
export function TextsCompared({ before, after }: TextsComparedProps) {
  const [bySentence, setBySentence] = useState(false);
  const language = useReview((state) => state.article?.fields.language ?? '');
  const pieces = useMemo(
    () =>
      before === null || after === null
        ? null
        : bySentence
          ? sentencePieces(before, after, language)
          : mergedPieces(before, after, diffTexts(before, after).changes),
    [before, after, bySentence, language],
  );
  const isSame = pieces?.every((piece) => piece.kind === 'same') ?? false;
  return (
    <>
      <Checkbox isSelected={bySentence} onChange={setBySentence}>
        Sentence by sentence
      </Checkbox>
      <p className={styles.meta}>
        {pieces === null ? 'Reading…' : isSame ? 'The two texts are the same.' : null}
      </p>
      <div className={styles.merged}>
        {pieces?.map((piece) => (
          <PieceShown key={piece.key} piece={piece} />
        ))}
      </div>
    </>
  );
}

function PieceShown({ piece: { kind, text } }: { readonly piece: Piece }) {
  switch (kind) {
    case 'same':
      return <span>{text}</span>;
    case 'gone':
      return <del>{text}</del>;
    case 'moved':
      return <mark title="Moved here">{text}</mark>;
    case 'come':
      return <ins>{text}</ins>;
  }
}
