import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type CheckGroup, type CheckItem, checkGroups } from '../../../shared/model/checklist.ts';
import { checkGroupNames } from '../../../shared/review/names.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './style.module.css';

interface ChecklistFormProps {
  readonly checklist: readonly CheckItem[];
  readonly onChange: (checklist: readonly CheckItem[]) => void;
}

/** The checklist that every article gets. */
export function ChecklistForm({ checklist, onChange }: ChecklistFormProps) {
  const change = (id: string, some: Partial<CheckItem>) =>
    onChange(checklist.map((item) => (item.id === id ? { ...item, ...some } : item)));
  const add = (group: CheckGroup) =>
    onChange([
      ...checklist,
      { id: freeId(checklist), group, text: '', required: true, settledBy: [] },
    ]);
  return (
    <section className={styles.section} aria-label="Checklist">
      <h2>Checklist</h2>
      <p className={styles.meta}>
        Required items hold up sign-off until they are ticked, or marked not applicable with a
        reason.
      </p>
      {checkGroups.map((group) => {
        const items = checklist.filter((item) => item.group === group);
        return (
          <div key={group} className={styles.group}>
            <h3>{checkGroupNames[group]}</h3>
            <ul>
              {items.map((item, at) => (
                <li key={item.id} className={styles.item}>
                  <div className={styles.words}>
                    <TextField
                      label={`Item of ${checkGroupNames[group]}`}
                      hideLabel
                      value={item.text}
                      onChange={(text) => change(item.id, { text })}
                      {...(item.text.trim() === '' ? { errorMessage: 'Say what to check.' } : {})}
                    />
                    {item.settledBy.length > 0 ? (
                      <p className={styles.meta} title={item.settledBy.join(', ')}>
                        Settled by the detectors
                      </p>
                    ) : null}
                  </div>
                  <Checkbox
                    isSelected={item.required}
                    onChange={(required) => change(item.id, { required })}
                  >
                    required
                  </Checkbox>
                  <span className={styles.tools}>
                    <IconButton
                      label="Move up"
                      icon={<ArrowUp />}
                      isDisabled={at === 0}
                      onPress={() => onChange(swapped(checklist, item, items[at - 1]))}
                    />
                    <IconButton
                      label="Move down"
                      icon={<ArrowDown />}
                      isDisabled={at === items.length - 1}
                      onPress={() => onChange(swapped(checklist, item, items[at + 1]))}
                    />
                    <IconButton
                      label="Remove from the checklist"
                      icon={<Trash2 />}
                      onPress={() => onChange(checklist.filter((one) => one !== item))}
                    />
                  </span>
                </li>
              ))}
            </ul>
            <Button variant="quiet" icon={<Plus />} onPress={() => add(group)}>
              Add an item
            </Button>
          </div>
        );
      })}
    </section>
  );
}

/** The list with two of its items in each other's place. */
function swapped(
  checklist: readonly CheckItem[],
  one: CheckItem,
  other: CheckItem | undefined,
): readonly CheckItem[] {
  if (!other) return checklist;
  return checklist.map((item) => (item === one ? other : item === other ? one : item));
}

/** An id that no item has; articles remember their answers by it. */
function freeId(checklist: readonly CheckItem[]): string {
  const taken = new Set(checklist.map((item) => item.id));
  let number = checklist.length + 1;
  while (taken.has(`check-own${String(number).padStart(4, '0')}`)) number += 1;
  return `check-own${String(number).padStart(4, '0')}`;
}
