import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { fieldNames } from '../../../shared/review/field-problems.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './style.module.css';

const textFields = ['headline', 'dek', 'byline', 'dateline', 'slug'] as const;

interface LimitsFormProps {
  readonly style: HouseStyle;
  readonly onChange: (some: Partial<Pick<HouseStyle, 'limits' | 'targetWords'>>) => void;
}

/** Which fields an article needs, and how long they may be. */
export function LimitsForm({ style, onChange }: LimitsFormProps) {
  const { limits } = style;
  const set = (some: Partial<HouseStyle['limits']>) => onChange({ limits: { ...limits, ...some } });
  const number = (text: string, most: number, now: number) => {
    const value = Number.parseInt(text, 10);
    return Number.isNaN(value) ? now : Math.min(most, Math.max(1, value));
  };
  return (
    <section className={styles.section} aria-label="Fields">
      <h2>Fields</h2>
      <p className={styles.meta}>Lengths are in characters as a reader counts them.</p>
      <div className={styles.limits}>
        {textFields.map((field) => (
          <div key={field} className={styles.limit}>
            <span>{fieldNames[field]}</span>
            <TextField
              label={`Longest ${fieldNames[field].toLowerCase()}`}
              hideLabel
              type="number"
              value={String(limits[field].max)}
              onChange={(text) =>
                set({ [field]: { ...limits[field], max: number(text, 10_000, limits[field].max) } })
              }
            />
            <Checkbox
              isSelected={limits[field].required}
              onChange={(required) => set({ [field]: { ...limits[field], required } })}
            >
              required
            </Checkbox>
          </div>
        ))}
        <div className={styles.limit}>
          <span>{fieldNames.tags}</span>
          <TextField
            label="Most tags"
            hideLabel
            type="number"
            value={String(limits.tags.max)}
            onChange={(text) =>
              set({ tags: { ...limits.tags, max: number(text, 100, limits.tags.max) } })
            }
          />
          <Checkbox
            isSelected={limits.tags.required}
            onChange={(required) => set({ tags: { ...limits.tags, required } })}
          >
            required
          </Checkbox>
        </div>
        <div className={styles.limit}>
          <span>Text, in words</span>
          <TextField
            label="Target length in words"
            hideLabel
            type="number"
            placeholder="none"
            value={style.targetWords === null ? '' : String(style.targetWords)}
            onChange={(text) =>
              onChange({ targetWords: text === '' ? null : number(text, 100_000, 1) })
            }
          />
          <span />
        </div>
        <div className={styles.limit}>
          <span>{fieldNames.date}</span>
          <span />
          <Checkbox
            isSelected={limits.date.required}
            onChange={(required) => set({ date: { required } })}
          >
            required
          </Checkbox>
        </div>
      </div>
    </section>
  );
}
