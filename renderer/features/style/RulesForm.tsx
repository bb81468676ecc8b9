import type { Severity } from '../../../shared/model/finding.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { isOffByDefault, type RuleId, rules } from '../../../shared/text/detectors/rules.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './style.module.css';

interface RulesFormProps {
  readonly ruleSeverity: HouseStyle['ruleSeverity'];
  readonly onChange: (ruleSeverity: HouseStyle['ruleSeverity']) => void;
}

type Choice = Severity | 'off';
const choiceNames: Readonly<Record<Choice, string>> = {
  blocker: 'Blocker',
  warning: 'Warning',
  note: 'Note',
  off: 'Off',
};
const choices: readonly Choice[] = ['blocker', 'warning', 'note', 'off'];
const ids = Object.keys(rules).filter((id): id is RuleId => Object.hasOwn(rules, id));
const groups = [...new Set(ids.map((id) => rules[id].group))];

/** How grave each rule of the detectors is in this house. */
export function RulesForm({ ruleSeverity, onChange }: RulesFormProps) {
  const choose = (id: RuleId, choice: Choice) => {
    const { [id]: _, ...others } = ruleSeverity;
    onChange(choice === usual(id) ? others : { ...others, [id]: choice });
  };
  return (
    <section className={styles.section} aria-label="Rules of the detectors">
      <h2>Rules of the detectors</h2>
      <p className={styles.meta}>
        A blocker holds up sign-off until it is dealt with or dismissed with a reason.
      </p>
      {groups.map((group) => (
        <div key={group} className={styles.group}>
          <h3>{inWords(group)}</h3>
          <ul className={styles.rules}>
            {ids
              .filter((id) => rules[id].group === group)
              .map((id) => (
                <li key={id}>
                  <span>{inWords(id.slice(id.indexOf('/') + 1))}</span>
                  <SelectField
                    label={`How grave: ${inWords(id.slice(id.indexOf('/') + 1))}`}
                    hideLabel
                    value={ruleSeverity[id] ?? usual(id)}
                    options={choices.map((choice) => ({
                      id: choice,
                      label:
                        choice === usual(id)
                          ? `${choiceNames[choice]} (usual)`
                          : choiceNames[choice],
                    }))}
                    onChange={(chosen) =>
                      choose(id, choices.find((one) => one === chosen) ?? usual(id))
                    }
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function usual(id: RuleId): Choice {
  return isOffByDefault(id) ? 'off' : rules[id].severity;
}

/** `dek-cut-off` as an editor reads it: Dek cut off. */
function inWords(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
