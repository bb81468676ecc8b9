import { useEffect, useState } from 'react';
import { DEFAULT_NAME_PATTERN, namePatternProblem } from '../../../shared/export/file-name.ts';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';
import { defaultPublisher } from '../../../shared/model/publisher.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { availability } from './availability.ts';
import { BundleForm } from './BundleForm.tsx';
import { ExistingFiles } from './ExistingFiles.tsx';
import { ExportDone } from './ExportDone.tsx';
import styles from './export.module.css';
import { type Format, FormatGroup } from './FormatGroup.tsx';
import { Preview } from './Preview.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { useBundle } from './use-bundle.ts';
import { useExportArticles } from './use-export-articles.ts';
import { useExportTask } from './use-export-task.ts';

interface ExportDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Formats with a true preview of each, where to, and what came of it. */
export function ExportDialog({ ids, onClose }: ExportDialogProps) {
  const { api, desk } = useStores();
  const style = desk.getState().library?.file.houseStyle;
  const profiles = style?.exportProfiles ?? [];
  const [last] = useState(() =>
    profiles.find(({ name }) => name === desk.getState().preferences.exportProfile),
  );
  const [profile, setProfile] = useState(last?.name ?? '');
  const [namePattern, setNamePattern] = useState(last?.fileName ?? DEFAULT_NAME_PATTERN);
  const [formats, setFormats] = useState<readonly Format[]>([]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(last?.formats ?? ['html', 'md']),
  );
  const [shown, setShown] = useState<string | null>(null);
  const [folder, setFolder] = useState<string | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const articles = useExportArticles(ids, setError);
  const task = useExportTask(ids, setError);
  const bundle = useBundle(last?.bundle ?? null, setError);

  useEffect(() => {
    let isCurrent = true;
    void api.invoke('export:formats', undefined).then((result) => {
      if (!isCurrent) return;
      if (!result.ok) setError(result.error);
      else setFormats(result.value.filter(({ kind }) => kind !== 'issue' || ids.length > 1));
    });
    return () => {
      isCurrent = false;
    };
  }, [api, ids.length]);

  const availabilityOf = (one: Format) =>
    availability(one, articles, ids.length, style?.publisher ?? defaultPublisher);
  const possible = formats.filter((one) => availabilityOf(one).isPossible);
  const chosen = possible.filter(({ format }) => ticked.has(format));
  const previewed = possible.find(({ format }) => format === shown) ?? chosen[0] ?? possible[0];
  const applyProfile = (one: ExportProfile) => {
    setProfile(one.name);
    setTicked(new Set(one.formats));
    setNamePattern(one.fileName);
    bundle.change({ contents: one.bundle });
    void desk.getState().setPreferences({ exportProfile: one.name });
  };
  const [first] = articles;
  const choose = async (): Promise<string | null> => {
    const result = await api.invoke('export:choose-folder', undefined);
    if (!result.ok) {
      setError(result.error);
      return null;
    }
    if (result.value !== null) setFolder(result.value);
    return result.value;
  };
  const write = async (overwrite: boolean) => {
    const target = folder ?? (await choose());
    if (target === null) return;
    setError(null);
    await task.run({
      folder: target,
      formats: chosen.map(({ format }) => format),
      namePattern,
      bundle: bundle.request,
      overwrite,
    });
  };

  if (task.summary && task.summary.existing.length === 0) {
    return <ExportDone summary={task.summary} onClose={onClose} onError={setError} error={error} />;
  }
  const drafts = articles.filter((article) => !article.isApproved);
  return (
    <Dialog
      title={ids.length === 1 ? 'Export' : `Export ${ids.length} articles`}
      isOpen
      size="large"
      // What is being written is cancelled first, and what became of it is said.
      onClose={task.isRunning ? task.cancel : onClose}
      footer={
        <>
          <p className={styles.folder} title={folder ?? ''}>
            {folder ?? 'No folder chosen yet'}
          </p>
          <Button variant="quiet" onPress={() => void choose()}>
            Choose folder…
          </Button>
          <Button
            variant="primary"
            isDisabled={
              (chosen.length === 0 && bundle.request === null) ||
              !bundle.isReady ||
              namePatternProblem(namePattern) !== '' ||
              task.isRunning
            }
            onPress={() => void write(false)}
          >
            {bundle.request ? bundlesText(ids.length) : filesText(fileCount(chosen, ids.length))}
          </Button>
        </>
      }
    >
      {error ? <ErrorNotice error={error} /> : null}
      {task.isRunning ? (
        <div className={styles.progress}>
          <ProgressBar
            label={task.label}
            done={task.done}
            total={task.total}
            onCancel={task.cancel}
          />
        </div>
      ) : null}
      {task.summary ? (
        <ExistingFiles
          summary={task.summary}
          onReplace={() => void write(true)}
          onElsewhere={() => {
            task.reset();
            void choose();
          }}
        />
      ) : null}
      {drafts.length > 0 ? (
        <p className={styles.draft}>
          <b>DRAFT – not approved.</b>{' '}
          {ids.length === 1
            ? 'This article is not signed off: its files are marked as a draft, in their text and their names.'
            : `${drafts.length} of ${ids.length} articles are not signed off: their files are marked as drafts, in their text and their names.`}
        </p>
      ) : null}
      <ProfileForm
        profiles={profiles}
        profile={profile}
        namePattern={namePattern}
        article={first ? { article: first, approved: first.isApproved } : null}
        ending={bundle.request ? '-bundle.zip' : `.${previewed?.extension ?? 'html'}`}
        onChoose={applyProfile}
        onNamePattern={(pattern) => {
          setNamePattern(pattern);
          setProfile('');
        }}
      />
      <div className={styles.columns}>
        <div className={styles.formats}>
          {purposes.map(([purpose, title]) => (
            <FormatGroup
              key={purpose}
              title={title}
              formats={formats.filter((one) => one.purpose === purpose)}
              ticked={ticked}
              shown={previewed?.format ?? null}
              availabilityOf={availabilityOf}
              onTick={(format, on) => {
                const next = new Set(ticked);
                if (on) next.add(format);
                else next.delete(format);
                setTicked(next);
                setProfile('');
                if (on) setShown(format);
              }}
              onShow={setShown}
            />
          ))}
          <BundleForm
            bundle={{
              ...bundle,
              change: (some) => {
                bundle.change(some);
                if (some.contents !== undefined) setProfile('');
              },
            }}
          />
        </div>
        {previewed && ids[0] !== undefined ? (
          <Preview
            articleId={ids[0]}
            format={previewed.format}
            label={previewed.label}
            namePattern={namePattern}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

const purposes = [
  ['publish', 'To publish'],
  ['data', 'Data for other programs'],
  ['review', 'For review'],
  ['record', 'For the record'],
] as const;

function fileCount(formats: readonly Format[], articles: number): number {
  return formats.reduce((sum, { kind }) => sum + (kind === 'issue' ? 1 : articles), 0);
}

function bundlesText(count: number): string {
  return count === 1 ? 'Export 1 bundle' : `Export ${count} bundles`;
}

function filesText(count: number): string {
  return count === 1 ? 'Export 1 file' : `Export ${count} files`;
}
