import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type Grade, type RatingScale, scaleProblem } from '../../../shared/model/claim-review.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { withNeighbour } from './moved.ts';
import styles from './style.module.css';

interface RatingsFormProps {
  readonly scale: RatingScale;
  readonly onChange: (scale: RatingScale) => void;
}

/** How fact checks rate claims: names that readers see, and numbers for programs. */
export function RatingsForm({ scale, onChange }: RatingsFormProps) {
  const change = (at: number, some: Partial<Grade>) =>
    onChange(scale.map((one, index) => (index === at ? { ...one, ...some } : one)));
  const problem = scaleProblem(scale);
  // A name is being typed, so a rating's place is what it is known by.
  const placed = scale.map((grade, at) => ({ grade, at, place: `Rating ${at + 1}` }));
  return (
    <section className={styles.section} aria-label="Ratings">
      <h2>Ratings</h2>
      <p className={styles.meta}>
        How fact checks rate a claim for readers. The greater number is the truer; a rating without
        one, as “Unproven”, says nothing of that. What was rated before stays as it is.
      </p>
      <ul className={styles.ratings}>
        {placed.map(({ grade, at, place }) => (
          <li key={place}>
            <TextField
              label={`${place}: name`}
              hideLabel
              value={grade.name}
              onChange={(name) => change(at, { name: name.slice(0, 60) })}
            />
            <TextField
              label={`${place}: number`}
              hideLabel
              type="number"
              placeholder="none"
              value={grade.score === null ? '' : String(grade.score)}
              onChange={(text) => change(at, { score: text.trim() === '' ? null : Number(text) })}
            />
            <span className={styles.tools}>
              <IconButton
                label={`Move ${grade.name} up`}
                icon={<ArrowUp />}
                isDisabled={at === 0}
                onPress={() => onChange(withNeighbour(scale, at, -1))}
              />
              <IconButton
                label={`Move ${grade.name} down`}
                icon={<ArrowDown />}
                isDisabled={at === scale.length - 1}
                onPress={() => onChange(withNeighbour(scale, at, 1))}
              />
              <IconButton
                label={`Take out ${grade.name}`}
                icon={<Trash2 />}
                onPress={() => onChange(scale.filter((_, index) => index !== at))}
              />
            </span>
          </li>
        ))}
      </ul>
      {problem === '' ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.fileTools}>
        <Button
          icon={<Plus />}
          isDisabled={scale.length >= 20}
          onPress={() => onChange([...scale, { name: '', score: null }])}
        >
          New rating
        </Button>
      </div>
    </section>
  );
}
