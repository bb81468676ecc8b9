import type { Preferences } from './preferences.ts';

/** Preferences before anybody chose. */
export const defaultPreferences: Preferences = {
  theme: 'system',
  person: { name: '', role: '' },
  recentLibraries: [],
  layouts: {},
  textSize: 17,
  syncScroll: true,
  showProposals: true,
  draftView: 'beside',
  changesBy: 'words',
  hideUnchanged: false,
  showCoverage: false,
  keys: {},
  typewriter: false,
  focusParagraph: false,
  exportProfile: '',
  windowBounds: null,
};
