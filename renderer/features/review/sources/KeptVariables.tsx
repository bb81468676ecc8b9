import type { CslItem, CslType } from '../../../../shared/model/csl.ts';
import type { SourceKind } from '../../../../shared/model/source.ts';
import { keptVariables } from './csl-form.ts';
import { variableToText } from './csl-text.ts';
import styles from './sources.module.css';

interface KeptVariablesProps {
  readonly kind: SourceKind;
  readonly type: CslType;
  readonly csl: CslItem;
}

/** What a source holds beside the fields of its form; saving the form leaves it as it is. */
export function KeptVariables({ kind, type, csl }: KeptVariablesProps) {
  const kept = keptVariables(kind, type, csl);
  if (kept.length === 0) return null;
  return (
    <details className={styles.kept}>
      <summary>
        {kept.length === 1
          ? '1 more field, kept as it is'
          : `${kept.length} more fields, kept as they are`}
      </summary>
      <dl>
        {kept.map((variable) => (
          <div key={variable}>
            <dt>{variable.replaceAll(/[-_]/g, ' ')}</dt>
            <dd>{variableToText(variable, csl)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
