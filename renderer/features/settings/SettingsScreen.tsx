import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { preferencesSchema } from '../../../shared/model/preferences.ts';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { KeysSection } from './KeysSection.tsx';
import styles from './settings.module.css';

const themes = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];
const textSizes = [15, 16, 17, 18, 20, 22, 24].map((size) => ({
  id: String(size),
  label: `${size} px`,
}));

/** Who works here, how it looks, which library is open, and what this program is. */
export function SettingsScreen() {
  const { api, desk } = useStores();
  const preferences = useStore(desk, (state) => state.preferences);
  const library = useStore(desk, (state) => state.library);
  const version = useStore(desk, (state) => state.version);
  const [person, setPerson] = useState(preferences.person);
  const [name, setName] = useState(library?.file.name ?? '');
  const set = desk.getState().setPreferences;

  const showFolder = async () => {
    const shown = await api.invoke('library:show-folder', undefined);
    if (!shown.ok) desk.getState().showError(shown.error);
  };
  return (
    <div className={styles.screen} data-pane="settings">
      <div className={styles.page}>
        <h1 className={styles.title}>Settings</h1>
        <section className={styles.section} aria-label="You">
          <h2>You</h2>
          <div className={styles.pair}>
            <TextField
              label="Your name"
              value={person.name}
              onChange={(value) => setPerson({ ...person, name: value })}
              onBlur={() => {
                if (person.name.trim() !== '') void set({ person });
              }}
              {...(person.name.trim() === ''
                ? { errorMessage: 'Every decision is recorded with a name.' }
                : {})}
            />
            <TextField
              label="Your role"
              value={person.role}
              onChange={(value) => setPerson({ ...person, role: value })}
              onBlur={() => {
                if (person.name.trim() !== '') void set({ person });
              }}
            />
          </div>
        </section>
        <section className={styles.section} aria-label="Look">
          <h2>Look</h2>
          <div className={styles.pair}>
            <RadioGroup
              label="Theme"
              value={preferences.theme}
              options={themes}
              onChange={(id) => {
                const theme = preferencesSchema.unwrap().shape.theme.safeParse(id);
                if (theme.success) void set({ theme: theme.data });
              }}
            />
            <SelectField
              label="Size of the copy"
              value={String(preferences.textSize)}
              options={textSizes}
              onChange={(id) => void set({ textSize: Number(id) })}
            />
          </div>
          <Checkbox
            isSelected={preferences.syncScroll}
            onChange={(syncScroll) => void set({ syncScroll })}
          >
            Scroll the two texts together
          </Checkbox>
          <Checkbox
            isSelected={preferences.showProposals}
            onChange={(showProposals) => void set({ showProposals })}
          >
            Show proposed claims
          </Checkbox>
        </section>
        <KeysSection />
        {library ? (
          <section className={styles.section} aria-label="Library">
            <h2>Library</h2>
            <TextField
              label="Name"
              value={name}
              onChange={setName}
              isReadOnly={library.readOnly}
              onBlur={() => {
                const wanted = name.trim();
                if (wanted !== '' && wanted !== library.file.name && !library.readOnly) {
                  void desk.getState().renameLibrary(wanted);
                }
              }}
            />
            <p className={styles.folder}>{library.folder}</p>
            <div className={styles.row}>
              <Button icon={<FolderOpen />} onPress={() => void showFolder()}>
                Show the folder
              </Button>
              <Button onPress={() => void desk.getState().openLibrary(null)}>
                Open another library…
              </Button>
              <Button onPress={() => void desk.getState().closeLibrary()}>Close the library</Button>
            </div>
          </section>
        ) : null}
        <section className={styles.section} aria-label="About">
          <h2>About Proofdesk {version}</h2>
          <p>
            Nothing is published from this desk that was not checked, and nothing that was checked
            changes unnoticed. Proofdesk never uses the network: articles, sources and decisions
            stay in the folders that you choose.
          </p>
          <p className={styles.meta}>
            MIT licence. Set in Source Serif 4 and Inter (SIL Open Font License). Built with
            Electron, React, CodeMirror, zustand, lowdb and electron-store (MIT).
          </p>
          <p className={styles.meta}>
            Citations by CSL (citeproc-js), copyright 2009–2019 Frank Bennett, under the Common
            Public Attribution License 1.0; styles and words by the Citation Style Language project,
            citationstyles.org, under CC BY-SA 3.0. BibTeX is decoded by Citation.js (MIT).
          </p>
        </section>
      </div>
    </div>
  );
}
