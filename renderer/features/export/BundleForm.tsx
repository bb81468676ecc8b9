import { bundleContentsNames } from '../../../shared/export/bundle/contents.ts';
import { bundleContents, bundleContentsSchema } from '../../../shared/model/export-profile.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './export.module.css';
import type { BundleControl } from './use-bundle.ts';

const contentsOptions = bundleContents.map((id) => ({ id, label: bundleContentsNames[id] }));

/** Whether all of an article becomes one archive, what goes into that, and who signs it. */
export function BundleForm({ bundle }: { readonly bundle: BundleControl }) {
  const { own, contents, isSigned, passphrase, change } = bundle;
  return (
    <fieldset className={styles.group}>
      <legend>As a bundle</legend>
      <Checkbox
        isSelected={contents !== null}
        onChange={(on) => change({ contents: on ? 'files' : null })}
      >
        As one signed bundle
      </Checkbox>
      {contents === null ? null : (
        <div className={styles.bundle}>
          <RadioGroup
            label="What goes in"
            value={contents}
            options={contentsOptions}
            onChange={(id) => {
              const chosen = bundleContentsSchema.safeParse(id);
              if (chosen.success) change({ contents: chosen.data });
            }}
          />
          {own ? (
            <Checkbox isSelected={isSigned} onChange={(on) => change({ isSigned: on })}>
              Signed by {own.name}
            </Checkbox>
          ) : (
            <p className={styles.hint}>
              It will not be signed: there is no signing key yet. You can make one in the settings.
            </p>
          )}
          {own?.protection === 'passphrase' && isSigned ? (
            <TextField
              label="Passphrase of your key"
              type="password"
              value={passphrase}
              onChange={(text) => change({ passphrase: text })}
            />
          ) : null}
          <p className={styles.hint}>
            Of confidential sources a bundle says only that there are some.
          </p>
        </div>
      )}
    </fieldset>
  );
}
