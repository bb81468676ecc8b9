import { FolderOpen, FolderPlus, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../../stores/context.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './WelcomeScreen.module.css';

/** No library is open: who works here, and where to begin. */
export function WelcomeScreen() {
  const { desk } = useStores();
  const { person, recentLibraries } = useStore(desk, (state) => state.preferences);
  const opening = useStore(desk, (state) => state.opening);
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState(person.role);
  const [libraryName, setLibraryName] = useState('My library');
  const [asked, setAsked] = useState(false);

  const begin = async (open: () => Promise<void>) => {
    setAsked(true);
    if (name.trim() === '') return;
    await desk.getState().setPreferences({ person: { name: name.trim(), role: role.trim() } });
    await open();
  };
  return (
    <main className={styles.welcome}>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.title}>Proofdesk</h1>
          <p className={styles.lead}>
            Take in a draft, edit it beside what was submitted, check every statement against its
            sources, sign it off, and export it ready to publish. Nothing leaves this computer.
          </p>
        </header>

        <section className={styles.person} aria-label="Who works here">
          <TextField
            label="Your name"
            description="Recorded beside every decision and sign-off."
            value={name}
            onChange={setName}
            isRequired
            autoFocus
            {...(asked && name.trim() === ''
              ? { errorMessage: 'Give your name: every decision is recorded with one.' }
              : {})}
          />
          <TextField label="Your role" placeholder="Editor" value={role} onChange={setRole} />
        </section>

        <section className={styles.ways} aria-label="Begin">
          <div className={styles.way}>
            <h2>Try it</h2>
            <p>Three fictional articles with their sources, to try the whole job in two minutes.</p>
            <Button
              variant="primary"
              icon={<Sparkles />}
              isDisabled={opening}
              onPress={() =>
                void begin(() => desk.getState().createLibrary('Sample library', true))
              }
            >
              Try the sample library
            </Button>
          </div>
          <div className={styles.way}>
            <h2>Start your own</h2>
            <TextField
              label="Name of the new library"
              value={libraryName}
              onChange={setLibraryName}
            />
            <Button
              icon={<FolderPlus />}
              isDisabled={opening || libraryName.trim() === ''}
              onPress={() =>
                void begin(() => desk.getState().createLibrary(libraryName.trim(), false))
              }
            >
              New library…
            </Button>
          </div>
          <div className={styles.way}>
            <h2>Go on</h2>
            <p>A library is a folder. Copy the folder and you have moved the library.</p>
            <Button
              icon={<FolderOpen />}
              isDisabled={opening}
              onPress={() => void begin(() => desk.getState().openLibrary(null))}
            >
              Open a library…
            </Button>
          </div>
        </section>

        {recentLibraries.length > 0 ? (
          <section aria-label="Recent libraries">
            <h2 className={styles.heading}>Recent</h2>
            <ul className={styles.recent}>
              {recentLibraries.map((library) => (
                <li key={library.folder}>
                  <button
                    type="button"
                    className={styles.library}
                    disabled={opening}
                    onClick={() => void begin(() => desk.getState().openLibrary(library.folder))}
                  >
                    <span className={styles.name}>{library.name}</span>
                    <span className={styles.folder}>{library.folder}</span>
                  </button>
                  <Button
                    variant="quiet"
                    isDisabled={opening}
                    onPress={() =>
                      void begin(() => desk.getState().openLibrary(library.folder, true))
                    }
                  >
                    Open for reading
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </main>
  );
}
