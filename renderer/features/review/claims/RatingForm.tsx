import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Claim } from '../../../../shared/model/claim.ts';
import { claimantKinds } from '../../../../shared/model/claim-review.ts';
import { useStores } from '../../../stores/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useAct } from '../use-review.ts';
import styles from './claims.module.css';
import { type RatingDraft, ratingDraft, readDraft } from './rating-form.ts';

const kindNames: Readonly<Record<RatingDraft['kind'], string>> = {
  person: 'A person',
  organisation: 'An organisation',
};

interface RatingFormProps {
  readonly claim: Claim;
  readonly onDone: () => void;
}

/** What readers of a fact check are told of a claim, in its card. */
export function RatingForm({ claim, onDone }: RatingFormProps) {
  const { desk } = useStores();
  const act = useAct();
  const scale = useStore(desk, (state) => state.library?.file.houseStyle.ratingScale ?? none);
  const [draft, setDraft] = useState(() => ratingDraft(claim.review));
  /** How often it was tried to save what is not right. */
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const wasTried = tries > 0;
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>(notRight)?.focus();
  }, [tries]);
  const { review, problems } = readDraft(draft);
  const change = (some: Partial<RatingDraft>) => setDraft({ ...draft, ...some });
  const save = async () => {
    if (!review) return setTries(tries + 1);
    const command = { type: 'set-claim-review', claimId: claim.id, review } as const;
    if (await act(command, 'Claim rated for readers')) onDone();
  };
  const field = (name: keyof RatingDraft) => {
    const problem = wasTried ? problems[name] : undefined;
    return {
      value: draft[name],
      onChange: (text: string) => change({ [name]: text }),
      ...(problem === undefined ? {} : { errorMessage: problem }),
    };
  };
  const names = scale.map(({ name }) => name);
  const former = claim.review?.rating.name;
  const hasLeft = former !== undefined && !names.includes(former);
  return (
    <form
      ref={form}
      className={styles.edit}
      aria-label="Review for readers"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <div className={styles.rating} data-problem={wasTried && problems.rating !== undefined}>
        <SelectField
          label="Rating"
          value={draft.rating}
          autoFocus
          options={[
            ...(draft.rating === '' ? [{ id: '', label: 'Choose…' }] : []),
            ...names.map((id) => ({ id, label: id })),
            ...(hasLeft ? [{ id: former, label: `${former} (no longer in the house style)` }] : []),
          ]}
          onChange={(rating) => change({ rating })}
        />
        {wasTried && problems.rating ? (
          <p className={styles.problem} role="alert">
            {problems.rating}
          </p>
        ) : null}
      </div>
      <TextField label="Why, in a sentence or two" {...field('conclusion')} multiline rows={2} />
      <TextField label="Who made the claim" {...field('name')} />
      <div className={styles.pair}>
        <SelectField
          label="They are"
          value={draft.kind}
          options={claimantKinds.map((id) => ({ id, label: kindNames[id] }))}
          onChange={(id) => change({ kind: claimantKinds.find((one) => one === id) ?? draft.kind })}
        />
        <TextField label="Role" {...field('role')} />
      </div>
      <TextField label="Their web address" {...field('claimantUrl')} placeholder="https://" />
      <TextField label="When it was made" {...field('date')} placeholder="YYYY-MM-DD" />
      <TextField label="Where it stands on the web" {...field('url')} placeholder="https://" />
      <div className={styles.actions}>
        <Button type="submit">Save</Button>
        <Button variant="quiet" onPress={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const none: readonly never[] = [];

/** The fields that keep a review from being saved. */
const notRight = '[data-problem="true"] button, [aria-invalid="true"]';
