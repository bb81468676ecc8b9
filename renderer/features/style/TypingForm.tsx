import type { TypingStyle } from '../../../shared/model/house-style.ts';
import { dashStyles, quoteStyles } from '../../../shared/model/house-style.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './style.module.css';

const quoteNames: Readonly<Record<TypingStyle['quotes'], string>> = {
  language: 'By the article’s language',
  double: '“double”, inside them ‘single’',
  single: '‘single’, inside them “double”',
  low: '„low“',
  'low-high': '„low and high”',
  guillemets: '«guillemets»',
  'as-typed': 'As typed',
};

const dashNames: Readonly<Record<TypingStyle['dash'], string>> = {
  en: 'En dash with spaces –',
  'em-spaced': 'Em dash with spaces —',
  em: 'Em dash without spaces—',
  'as-typed': 'As typed',
};

interface TypingFormProps {
  readonly typing: TypingStyle;
  readonly onChange: (typing: TypingStyle) => void;
}

/** What the editor puts in for straight quotation marks and for two hyphens. */
export function TypingForm({ typing, onChange }: TypingFormProps) {
  return (
    <section className={styles.section} aria-label="While typing">
      <h2>While typing</h2>
      <p className={styles.meta}>
        What is put into a draft for straight quotation marks, and for two hyphens between spaces.
        Undo right after takes back only that.
      </p>
      <div className={styles.typing}>
        <SelectField
          label="Quotation marks"
          value={typing.quotes}
          options={quoteStyles.map((id) => ({ id, label: quoteNames[id] }))}
          onChange={(id) => {
            const quotes = quoteStyles.find((one) => one === id);
            if (quotes) onChange({ ...typing, quotes });
          }}
        />
        <SelectField
          label="Dashes"
          value={typing.dash}
          options={dashStyles.map((id) => ({ id, label: dashNames[id] }))}
          onChange={(id) => {
            const dash = dashStyles.find((one) => one === id);
            if (dash) onChange({ ...typing, dash });
          }}
        />
      </div>
    </section>
  );
}
