import { useMemo, useRef, useState } from 'react';
import { SelectField } from '../../../ui/SelectField.tsx';
import { FirstRows } from '../inspector/FirstRows.tsx';
import { Section } from '../inspector/Section.tsx';
import { useDraft } from '../screen-context.ts';
import { useIsClosed, useReview } from '../use-review.ts';
import { AuthorChoice, EVERYBODY } from './AuthorChoice.tsx';
import { ChangeActions } from './ChangeActions.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { changeKinds, decideListed, listedKey } from './change-list.ts';
import styles from './changes.module.css';
import { useChangeKeys } from './use-change-keys.ts';
import { useChanges } from './use-changes.ts';

const ALL = 'all';
type Shown = 'open' | 'accepted';

/** All changes of the draft against the text at the left: open or accepted, by kind and by author. */
export function ChangeList() {
  const changes = useChanges();
  const accepted = useReview((state) => state.article?.acceptedChanges ?? none);
  const draft = useDraft();
  const isClosed = useIsClosed();
  const list = useRef<HTMLUListElement>(null);
  const [state, setState] = useState<Shown>('open');
  const [kind, setKind] = useState(ALL);
  const [author, setAuthor] = useState(EVERYBODY);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => decideListed(changes, accepted), [changes, accepted]);
  const open = all.filter((one) => one.accepted === null).length;
  const kinds = changeKinds.filter(({ id }) => changes.some((change) => change.kind === id));
  const authors = [...new Set(changes.flatMap(({ by }) => by?.name ?? []))].sort();
  const shown = all.filter(
    (one) =>
      (one.accepted === null) === (state === 'open') &&
      (kind === ALL || one.change.kind === kind) &&
      (author === EVERYBODY || one.change.by?.name === author),
  );
  const chosen = shown.filter(({ change }) => ticked.has(listedKey(change)));
  useChangeKeys(list, shown);
  const text = draft.current?.getText() ?? '';
  return (
    <Section title="Changes" count={changes.length}>
      {changes.length === 0 ? (
        <p className={styles.none}>The draft is as the text beside it.</p>
      ) : (
        <div className={styles.top}>
          <SelectField
            label="Show"
            value={state}
            options={[
              { id: 'open', label: `Open: ${open}` },
              { id: 'accepted', label: `Accepted: ${all.length - open}` },
            ]}
            onChange={(id) => setState(id === 'accepted' ? 'accepted' : 'open')}
          />
          <div className={styles.filters}>
            <SelectField
              label="Kind"
              value={kind}
              options={[{ id: ALL, label: 'All kinds' }, ...kinds]}
              onChange={setKind}
            />
            <AuthorChoice label="Made by" authors={authors} value={author} onChange={setAuthor} />
          </div>
          {isClosed ? null : (
            <ChangeActions
              isAll={chosen.length === 0}
              isAccepted={state === 'accepted'}
              changes={chosen.length === 0 ? shown : chosen}
            />
          )}
        </div>
      )}
      {changes.length > 0 && shown.length === 0 ? (
        <p className={styles.none}>
          {state === 'open'
            ? 'No open change is left here.'
            : 'Nothing was accepted here. Accepting leaves the text as it is.'}
        </p>
      ) : null}
      <FirstRows items={shown} step={50}>
        {(first) => (
          <ul ref={list} className={styles.list}>
            {first.map((one) => {
              const key = listedKey(one.change);
              return (
                <ChangeRow
                  key={one.change.index}
                  change={one.change}
                  accepted={one.accepted}
                  text={text}
                  isTicked={ticked.has(key)}
                  onTick={(isTicked) => {
                    const others = [...ticked].filter((other) => other !== key);
                    setTicked(new Set(isTicked ? [...others, key] : others));
                  }}
                />
              );
            })}
          </ul>
        )}
      </FirstRows>
    </Section>
  );
}

const none: readonly never[] = [];
