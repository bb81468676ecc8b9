import styles from './evidence.module.css';
import type { Standing } from './outcomes.ts';

const names: Readonly<Record<Standing, string>> = {
  agrees: 'Found',
  differs: 'Differs',
  missing: 'Not found',
};

const shapes: Readonly<Record<Standing, string>> = {
  agrees: 'M3 8.5l3.2 3.2L13 5',
  differs: 'M3 6h10M3 10h10M10.5 3l-5 10',
  missing: 'M5 8h6',
};

/** How a fact stands to the sources, by a shape of its own as well as by colour. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={styles.mark}
      data-standing={standing}
      role="img"
      aria-label={names[standing]}
    >
      <path d={shapes[standing]} />
    </svg>
  );
}
