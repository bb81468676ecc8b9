import { useEffect, useState } from 'react';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import {
  type CitationsStyle,
  citationStyles,
  notePlaces,
} from '../../../shared/model/house-style.ts';
import { useStores } from '../../stores/context.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './style.module.css';

type Sample = ResponseOf<'style:sample-citations'>;

const styleNames: Readonly<Record<CitationsStyle['style'], string>> = {
  news: 'Plain news style',
  chicago: 'Chicago, notes (17th edition)',
  apa: 'APA (7th edition)',
  mla: 'MLA (9th edition)',
};

const placeNames: Readonly<Record<CitationsStyle['place'], string>> = {
  footnotes: 'Footnotes, on the page',
  endnotes: 'Endnotes, behind the text',
};

interface CitationsFormProps {
  readonly citations: CitationsStyle;
  readonly onChange: (citations: CitationsStyle) => void;
}

/** How citations are written in what is published, with an example. */
export function CitationsForm({ citations, onChange }: CitationsFormProps) {
  const sample = useSample(citations.style);
  return (
    <section className={styles.section} aria-label="Citations">
      <h2>Citations</h2>
      <p className={styles.meta}>
        How sources are named in notes and in the list of sources, in the language of the article.
        In Word files notes stand on the page or behind the text; elsewhere they stand behind it.
      </p>
      <div className={styles.typing}>
        <SelectField
          label="Style"
          value={citations.style}
          options={citationStyles.map((id) => ({ id, label: styleNames[id] }))}
          onChange={(id) => {
            const style = citationStyles.find((one) => one === id);
            if (style) onChange({ ...citations, style });
          }}
        />
        <SelectField
          label="Notes"
          value={citations.place}
          options={notePlaces.map((id) => ({ id, label: placeNames[id] }))}
          onChange={(id) => {
            const place = notePlaces.find((one) => one === id);
            if (place) onChange({ ...citations, place });
          }}
        />
      </div>
      {sample ? (
        <dl className={styles.sample} aria-label="Example">
          <Line label="In a note" line={sample.note} />
          <Line label="Cited again" line={sample.again} />
          <Line label="In the list" line={sample.listed} />
        </dl>
      ) : null}
    </section>
  );
}

function Line({ label, line }: { readonly label: string; readonly line: Sample['note'] }) {
  const { runs, url, after } = line;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {runs.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}
        {[url, after].filter((part) => part !== '').map((part) => ` ${part}`)}
      </dd>
    </div>
  );
}

/** What a style makes of an example; null until it is known. */
function useSample(style: CitationsStyle['style']): Sample | null {
  const { api, desk } = useStores();
  const [sample, setSample] = useState<Sample | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void api.invoke('style:sample-citations', { style }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setSample(result.value);
      else desk.getState().showError(result.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, desk, style]);
  return sample;
}
