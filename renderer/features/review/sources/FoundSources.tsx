import { useState } from 'react';
import { sourceTitle } from '../../../../shared/model/source-title.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { sourceByline } from './csl-text.ts';
import { cslTypeNames } from './csl-types.ts';
import styles from './source-files.module.css';
import type { ReadSource } from './use-source-files.ts';

/** So many are listed at once; the others are found by their words. */
const MOST_SHOWN = 200;

interface FoundSourcesProps {
  readonly sources: readonly ReadSource[];
  readonly unticked: ReadonlySet<number>;
  readonly onTick: (ids: readonly number[], on: boolean) => void;
}

/** The sources that were found, to tick. */
export function FoundSources({ sources, unticked, onTick }: FoundSourcesProps) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const matching = sources.filter(({ csl }) =>
    `${sourceTitle(csl)} ${sourceByline(csl)}`.toLowerCase().includes(wanted),
  );
  const free = matching.filter(({ isKnown }) => !isKnown).map(({ id }) => id);
  const known = sources.filter(({ isKnown }) => isKnown).length;
  return (
    <>
      <div className={styles.bar}>
        <p role="status">
          {sources.length === 1 ? '1 source found' : `${sources.length} sources found`}
          {known === 0 ? '' : `, ${known} of them ${known === 1 ? 'is' : 'are'} there already`}
        </p>
        <span className={styles.gap} />
        <Button variant="quiet" onPress={() => onTick(free, true)}>
          Tick all
        </Button>
        <Button variant="quiet" onPress={() => onTick(free, false)}>
          Untick all
        </Button>
      </div>
      {sources.length > 10 ? (
        <SearchField label="Search the sources found" value={words} onChange={setWords} />
      ) : null}
      <ul className={styles.found} aria-label="Sources found">
        {matching.slice(0, MOST_SHOWN).map((source) => (
          <li key={source.id}>
            <Checkbox
              isSelected={!source.isKnown && !unticked.has(source.id)}
              isDisabled={source.isKnown}
              onChange={(on) => onTick([source.id], on)}
            >
              <span className={styles.words}>
                <span className={styles.title}>{sourceTitle(source.csl)}</span>
                <span className={styles.meta}>{aboutSource(source)}</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {matching.length > MOST_SHOWN ? (
        <p className={styles.meta}>
          The first {MOST_SHOWN} of {matching.length}. What is ticked below them is added, too;
          search to see it.
        </p>
      ) : null}
    </>
  );
}

function aboutSource({ csl, isKnown, leftOut }: ReadSource): string {
  return [
    isKnown ? 'There already' : '',
    cslTypeNames[csl.type],
    sourceByline(csl),
    leftOut.length === 0 ? '' : `not taken over: ${leftOut.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
