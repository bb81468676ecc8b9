import { BookOpen, Quote } from 'lucide-react';
import type { EvidencePlace, FactEvidence } from '../../../../shared/evidence/evidence.ts';
import type { Claim } from '../../../../shared/model/claim.ts';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { locatorText } from '../claims/locator-text.ts';
import { useIsClosed, useReview } from '../use-review.ts';
import { inOrder } from './best-place.ts';
import styles from './evidence.module.css';
import { type ExcerptPiece, excerptPieces } from './excerpt.ts';
import { outcomeText, standingOf } from './outcomes.ts';
import { StandingMark } from './StandingMark.tsx';
import { useEvidenceActs } from './use-evidence-acts.ts';

/** What the sources say of a claim: each fact with its best places, then related passages. */
export function EvidenceList({ claim }: { readonly claim: Claim }) {
  const evidence = useReview((state) => state.evidence.claims.get(claim.id));
  const isLookingUp = useReview((state) => state.lookup.kind === 'looking');
  const hasFiles = useReview(
    (state) => state.article?.sources.some((source) => source.evidence.length > 0) ?? false,
  );
  if (!hasFiles) return null;
  if (!evidence) {
    return isLookingUp ? <p className={styles.looking}>Looking in the sources…</p> : null;
  }
  const { facts, passages } = evidence;
  const rows = withPlaces(inOrder(facts));
  const shown = new Set(rows.flatMap(({ place }) => (place ? [placeKey(place)] : [])));
  const others = passages.filter((passage) => !shown.has(placeKey(passage)));
  return (
    <section className={styles.evidence} aria-label="In the sources">
      <h3 className={styles.title}>In the sources</h3>
      <ul>
        {rows.map(({ fact, place }) => (
          <FactRow
            key={`${fact.type} ${fact.fact.start} ${fact.fact.text}`}
            claim={claim}
            fact={fact}
            place={place}
          />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          <h3 className={styles.title}>Related passages</h3>
          <ul>
            {others.map((place) => (
              <li key={placeKey(place)}>
                <Place claim={claim} place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
      {facts.length === 0 && others.length === 0 ? (
        <p className={styles.looking}>No passage has words of this claim.</p>
      ) : null}
    </section>
  );
}

function placeKey({ sha256, start, end }: EvidencePlace): string {
  return `${sha256} ${start} ${end}`;
}

/** The best place of each fact; null where a fact before it shows the same. */
function withPlaces(facts: readonly FactEvidence[]) {
  const shown = new Set<string>();
  return facts.map((fact) => {
    const [best] = fact.places;
    if (!best || (standingOf(fact.result) === 'agrees' && shown.has(placeKey(best))))
      return { fact, place: null };
    shown.add(placeKey(best));
    return { fact, place: best };
  });
}

interface FactRowProps {
  readonly claim: Claim;
  readonly fact: FactEvidence;
  readonly place: EvidencePlace | null;
}

function FactRow({ claim, fact, place }: FactRowProps) {
  const standing = standingOf(fact.result);
  return (
    <li className={styles.fact} data-standing={standing}>
      <p className={styles.outcome}>
        <StandingMark standing={standing} />
        <span>
          <q>{fact.fact.text}</q> {outcomeText(fact.result)}
        </span>
      </p>
      {place ? <Place claim={claim} place={place} /> : null}
    </li>
  );
}

function Place({ claim, place }: { readonly claim: Claim; readonly place: EvidencePlace }) {
  const title = useReview((state) =>
    sourceTitle(
      state.article?.sources.find(({ evidence }) =>
        evidence.some((file) => file.sha256 === place.sha256),
      )?.csl,
    ),
  );
  const acts = useEvidenceActs();
  const isClosed = useIsClosed();
  const where = `${title}, ${locatorText(place.locator)}`;
  return (
    <div className={styles.place}>
      <blockquote>
        {excerptPieces(place).map(({ at, ...piece }) => (
          <Piece key={`${at} ${piece.kind}`} {...piece} />
        ))}
      </blockquote>
      <p className={styles.source}>
        <span>{where}</span>
        <IconButton
          label={`Show the passage: ${where}`}
          icon={<BookOpen />}
          onPress={() => acts.show(place)}
        />
        {isClosed ? null : (
          <IconButton
            label={`Cite this passage: ${where}`}
            icon={<Quote />}
            onPress={() => void acts.cite(claim.id, place)}
          />
        )}
      </p>
    </div>
  );
}

function Piece({ kind, text, draft }: Omit<ExcerptPiece, 'at'>) {
  if (kind === 'plain') return text;
  if (kind === 'match') return <b>{text}</b>;
  return (
    <>
      <mark className={styles.differs}>{text}</mark>
      <span className={styles.inDraft}>
        {' '}
        {draft === '' ? '(not in the draft)' : `(draft: ${draft})`}
      </span>
    </>
  );
}
