import { namePatternProblem } from '../../../shared/export/file-name.ts';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';

/** What is wrong with a profile's name; empty where nothing is. */
export function profileProblem(profiles: readonly ExportProfile[], at: number): string {
  const name = profiles[at]?.name.trim().toLowerCase() ?? '';
  if (name === '') return 'Give it a name.';
  const isTaken = profiles.some(
    (other, index) => index < at && other.name.trim().toLowerCase() === name,
  );
  return isTaken ? 'There is one of this name.' : '';
}

/** Whether all profiles can be saved. */
export function areProfilesComplete(profiles: readonly ExportProfile[]): boolean {
  return profiles.every(
    ({ fileName }, at) =>
      profileProblem(profiles, at) === '' && namePatternProblem(fileName) === '',
  );
}
