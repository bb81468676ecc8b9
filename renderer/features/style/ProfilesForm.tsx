import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { exportName, namePatternProblem } from '../../../shared/export/file-name.ts';
import type { ResponseOf } from '../../../shared/ipc/contract.ts';
import { bundleContentsSchema, type ExportProfile } from '../../../shared/model/export-profile.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { exampleArticle } from './example-article.ts';
import { profileProblem } from './profile-problem.ts';
import styles from './style.module.css';

interface ProfilesFormProps {
  readonly profiles: readonly ExportProfile[];
  readonly onChange: (profiles: readonly ExportProfile[]) => void;
}

const bundles = [
  { id: 'none', label: 'Files as they are' },
  { id: 'files', label: 'A bundle' },
  { id: 'article', label: 'A bundle with the article' },
  { id: 'everything', label: 'A bundle with everything' },
];

/** What goes out for which purpose: formats, file names, bundle. */
export function ProfilesForm({ profiles, onChange }: ProfilesFormProps) {
  const { api } = useStores();
  const [formats, setFormats] = useState<ResponseOf<'export:formats'>>([]);
  useEffect(() => {
    void api.invoke('export:formats', undefined).then((result) => {
      if (result.ok) setFormats(result.value);
    });
  }, [api]);
  const change = (at: number, some: Partial<ExportProfile>) =>
    onChange(profiles.map((one, index) => (index === at ? { ...one, ...some } : one)));
  // A name is being typed, so a profile's place is what it is known by.
  const placed = profiles.map((profile, at) => ({ profile, at, place: `profile ${at + 1}` }));
  return (
    <section className={styles.section} aria-label="Export profiles">
      <h2>Export profiles</h2>
      <p className={styles.meta}>
        Chosen at the top of the export dialog, and by name on the command line. File names may hold
        {' {slug} {date} {id} {headline} {format}'}; all but letters and digits becomes a hyphen.
      </p>
      {placed.map(({ profile, at, place }) => (
        <fieldset key={place} className={styles.profile} aria-label={profile.name}>
          <div className={styles.profileHead}>
            <TextField
              label="Profile’s name"
              value={profile.name}
              onChange={(name) => change(at, { name: name.slice(0, 60) })}
              {...problemOf(profileProblem(profiles, at))}
            />
            <TextField
              label="File names"
              value={profile.fileName}
              onChange={(fileName) => change(at, { fileName: fileName.slice(0, 200) })}
              description={exportName(
                { approved: true, article: exampleArticle, namePattern: profile.fileName },
                '.html',
              )}
              {...problemOf(namePatternProblem(profile.fileName))}
            />
            <SelectField
              label="Written as"
              value={profile.bundle ?? 'none'}
              options={bundles}
              onChange={(id) =>
                change(at, { bundle: bundleContentsSchema.safeParse(id).data ?? null })
              }
            />
            <IconButton
              label={`Take out ${profile.name}`}
              icon={<Trash2 />}
              onPress={() => onChange(profiles.filter((_, index) => index !== at))}
            />
          </div>
          <div className={styles.kinds}>
            {formats.map(({ format, label }) => (
              <Checkbox
                key={format}
                isSelected={profile.formats.includes(format)}
                onChange={(on) =>
                  change(at, {
                    formats: on
                      ? [...profile.formats, format]
                      : profile.formats.filter((one) => one !== format),
                  })
                }
              >
                {label}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ))}
      <div className={styles.fileTools}>
        <Button
          icon={<Plus />}
          onPress={() =>
            onChange([
              ...profiles,
              { name: '', formats: ['html'], fileName: '{slug}', bundle: null },
            ])
          }
        >
          New profile
        </Button>
      </div>
    </section>
  );
}

function problemOf(problem: string): { errorMessage?: string } {
  return problem === '' ? {} : { errorMessage: problem };
}
