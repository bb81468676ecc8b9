import Store from 'electron-store';
import { defaultPreferences } from '../shared/model/default-preferences.ts';
import { type Preferences, preferencesSchema } from '../shared/model/preferences.ts';

/** What the user prefers, kept by electron-store in the user's own folder. */
export class Settings {
  readonly #store = new Store<{ preferences: unknown }>({
    name: 'preferences',
    defaults: { preferences: defaultPreferences },
    // A damaged file costs preferences only: start with the defaults rather than not at all.
    clearInvalidConfig: true,
  });
  #preferences: Preferences = decode(this.#store.get('preferences'));

  get(): Preferences {
    return this.#preferences;
  }

  /** Changes some preferences and keeps them. */
  set(some: Partial<Preferences>): Preferences {
    this.#preferences = { ...this.#preferences, ...some };
    this.#store.set('preferences', this.#preferences);
    return this.#preferences;
  }

  /** Puts a library at the head of the recent ones. */
  rememberLibrary(folder: string, name: string): void {
    const others = this.#preferences.recentLibraries.filter((one) => one.folder !== folder);
    this.set({ recentLibraries: [{ folder, name }, ...others].slice(0, 10) });
  }
}

/** Preferences that don't decode, key by key, fall back to their defaults. */
function decode(raw: unknown): Preferences {
  if (typeof raw !== 'object' || raw === null) return defaultPreferences;
  const stored = new Map(Object.entries(raw));
  const set = Object.entries(preferencesSchema.unwrap().shape).flatMap(([name, schema]) => {
    const known = schema.safeParse(stored.get(name));
    return known.success ? [[name, known.data] as const] : [];
  });
  return { ...defaultPreferences, ...Object.fromEntries(set) };
}
