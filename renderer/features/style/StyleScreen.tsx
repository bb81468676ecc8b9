import { Braces, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { claimKinds } from '../../../shared/model/claim.ts';
import { scaleProblem } from '../../../shared/model/claim-review.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { claimKindNames } from '../../../shared/review/names.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChecklistForm } from './ChecklistForm.tsx';
import { CitationsForm } from './CitationsForm.tsx';
import { DictionaryForm } from './DictionaryForm.tsx';
import { DismissalsForm } from './DismissalsForm.tsx';
import { LimitsForm } from './LimitsForm.tsx';
import { arePoliciesComplete, PoliciesForm } from './PoliciesForm.tsx';
import { ProfilesForm } from './ProfilesForm.tsx';
import { PublisherForm, publisherProblems } from './PublisherForm.tsx';
import { areProfilesComplete } from './profile-problem.ts';
import { RatingsForm } from './RatingsForm.tsx';
import { RuleFiles } from './RuleFiles.tsx';
import { RulesForm } from './RulesForm.tsx';
import { StyleYaml } from './StyleYaml.tsx';
import styles from './style.module.css';
import { TypingForm } from './TypingForm.tsx';

/** The rules of this newsroom: limits, what must be checked, who signs, the checklist. */
export function StyleScreen() {
  const { desk, review } = useStores();
  const stored = useStore(desk, (state) => state.library?.file.houseStyle);
  const readOnly = useStore(desk, (state) => state.library?.readOnly ?? true);
  const [edited, setEdited] = useState<HouseStyle | null>(null);
  const [asYaml, setAsYaml] = useState(false);
  const [isReadable, setReadable] = useState(true);
  /** Another number makes the YAML afresh. */
  const [round, setRound] = useState(0);
  const style = edited ?? stored;
  if (!style) return null;

  const change = (some: Partial<HouseStyle>) => setEdited({ ...style, ...some });
  const takeBack = () => {
    setEdited(null);
    setReadable(true);
    setRound(round + 1);
  };
  const isComplete =
    isReadable &&
    style.name.trim() !== '' &&
    style.checklist.every((item) => item.text.trim() !== '') &&
    areProfilesComplete(style.exportProfiles) &&
    scaleProblem(style.ratingScale) === '' &&
    arePoliciesComplete(style.policies) &&
    Object.values(publisherProblems(style.publisher)).every((problem) => problem === '');
  const save = async () => {
    if (!(await desk.getState().setStyle(style))) return;
    setEdited(null);
    review.getState().analyse();
    desk.getState().showToast({ message: 'House style saved' });
  };
  return (
    <div className={styles.screen} data-pane="style">
      <header className={styles.header}>
        <h1>House style</h1>
        <Button
          variant="quiet"
          icon={asYaml ? <ListChecks /> : <Braces />}
          onPress={() => {
            setAsYaml(!asYaml);
            setReadable(true);
          }}
        >
          {asYaml ? 'Edit in the form' : 'Edit as YAML'}
        </Button>
        <Button variant="quiet" isDisabled={edited === null && isReadable} onPress={takeBack}>
          Take back
        </Button>
        <Button
          variant="primary"
          isDisabled={edited === null || readOnly || !isComplete}
          onPress={() => void save()}
        >
          Save
        </Button>
      </header>
      {asYaml ? (
        <div className={styles.page}>
          <StyleYaml
            key={round}
            style={style}
            onChange={(written) => {
              setReadable(written !== null);
              if (written) setEdited(written);
            }}
          />
        </div>
      ) : (
        <StyleForm style={style} onChange={change} />
      )}
    </div>
  );
}

interface StyleFormProps {
  readonly style: HouseStyle;
  readonly onChange: (some: Partial<HouseStyle>) => void;
}

function StyleForm({ style, onChange }: StyleFormProps) {
  return (
    <div className={styles.page}>
      <section className={styles.section} aria-label="Name">
        <TextField label="Name" value={style.name} onChange={(name) => onChange({ name })} />
      </section>
      <LimitsForm style={style} onChange={onChange} />
      <section className={styles.section} aria-label="Claims that must be checked">
        <h2>Claims that must be checked</h2>
        <p className={styles.meta}>
          Claims of these kinds hold up sign-off until they are verified, or waived with a reason.
        </p>
        <div className={styles.kinds}>
          {claimKinds.map((kind) => (
            <Checkbox
              key={kind}
              isSelected={style.requiredClaimKinds.includes(kind)}
              onChange={(isRequired) =>
                onChange({
                  requiredClaimKinds: claimKinds.filter((one) =>
                    one === kind ? isRequired : style.requiredClaimKinds.includes(one),
                  ),
                })
              }
            >
              {claimKindNames[kind]}
            </Checkbox>
          ))}
        </div>
      </section>
      <section className={styles.section} aria-label="Sign-off">
        <h2>Sign-off</h2>
        <Checkbox isSelected={style.fourEyes} onChange={(fourEyes) => onChange({ fourEyes })}>
          Four eyes: who signs an article must not be one who edited it
        </Checkbox>
      </section>
      <RulesForm
        ruleSeverity={style.ruleSeverity}
        onChange={(ruleSeverity) => onChange({ ruleSeverity })}
      />
      <TypingForm typing={style.typing} onChange={(typing) => onChange({ typing })} />
      <CitationsForm
        citations={style.citations}
        onChange={(citations) => onChange({ citations })}
      />
      <RatingsForm
        scale={style.ratingScale}
        onChange={(ratingScale) => onChange({ ratingScale })}
      />
      <PublisherForm
        publisher={style.publisher}
        onChange={(publisher) => onChange({ publisher })}
      />
      <PoliciesForm policies={style.policies} onChange={(policies) => onChange({ policies })} />
      <DictionaryForm
        dictionary={style.dictionary}
        onChange={(dictionary) => onChange({ dictionary })}
      />
      <DismissalsForm
        dismissals={style.dismissals}
        onChange={(dismissals) => onChange({ dismissals })}
      />
      <ProfilesForm
        profiles={style.exportProfiles}
        onChange={(exportProfiles) => onChange({ exportProfiles })}
      />
      <RuleFiles />
      <ChecklistForm
        checklist={style.checklist}
        onChange={(checklist) => onChange({ checklist })}
      />
    </div>
  );
}
