import { shell } from 'electron';
import { DeskFailure } from '../../../shared/model/result.ts';
import type { Desk } from '../../desk.ts';
import { evidenceText, storeEvidenceFiles } from '../../services/evidence.ts';
import { readPastedSources, readSourceFiles } from '../../services/source-data.ts';
import { errorOf, type Handlers } from '../handle.ts';
import { askForFiles } from './desk.ts';

type ArticleChannels =
  | 'article:open'
  | 'article:command'
  | 'article:command-many'
  | 'article:sign-off'
  | 'article:content-hash'
  | 'article:audit'
  | 'article:blame'
  | 'article:leave'
  | 'draft:journal'
  | 'draft:save'
  | 'revision:take'
  | 'revision:read'
  | 'revision:restore'
  | 'evidence:attach'
  | 'sources:read'
  | 'sources:paste'
  | 'evidence:text'
  | 'evidence:show';

const sourceDataFiles = [
  { name: 'BibTeX, RIS, CSL-JSON', extensions: ['bib', 'ris', 'json'] },
  { name: 'All files', extensions: ['*'] },
];

/** Work on one article. */
export function articleHandlers(desk: Desk): Pick<Handlers, ArticleChannels> {
  const articles = () => desk.library().articles;
  return {
    'article:open': async ({ id }) => {
      const opened = await articles().open(id, desk.person());
      articles().watch(id);
      return opened;
    },
    'article:command': ({ id, command }) => articles().command(id, command, desk.person()),
    'article:command-many': async ({ ids, command }) => {
      const failures = [];
      for (const id of ids) {
        try {
          await articles().command(id, command, desk.person());
        } catch (cause) {
          failures.push({ file: id, error: errorOf(cause, 'article:command-many') });
        }
      }
      desk.emit('library:changed', null);
      return failures;
    },
    'article:sign-off': (request) => articles().signOff(request),
    'article:content-hash': ({ id }) => articles().contentHash(id),
    'article:audit': ({ id }) => articles().audit(id),
    'article:blame': ({ id, body }) => articles().blame(id, body),
    'article:leave': async ({ id }) =>
      desk.library().library.readOnly ? {} : desk.library().revisions.leave(id, desk.person()),
    'draft:journal': async (request) => {
      await articles().journal(request, desk.person());
      return null;
    },
    'draft:save': (request) => articles().saveDraft(request, desk.person()),
    'revision:take': ({ id, note }) => desk.library().revisions.take(id, note, desk.person()),
    'revision:read': ({ id, number }) => desk.library().revisions.read(id, number),
    'revision:restore': (request) => desk.library().revisions.restore(request, desk.person()),
    'evidence:attach': async ({ id, sourceId, paths }) => {
      const chosen =
        paths ?? (await askForFiles('Attach evidence', [{ name: 'All files', extensions: ['*'] }]));
      if (chosen === null) return null;
      const { library } = desk.library();
      const { files, failures } = await storeEvidenceFiles(library, desk.runner, chosen);
      return {
        patch: await articles().attachEvidence(id, sourceId, files, desk.person()),
        failures,
      };
    },
    'sources:read': async ({ paths }) => {
      const chosen = paths ?? (await askForFiles('Add sources from files', sourceDataFiles));
      return chosen === null ? null : readSourceFiles(desk.runner, chosen);
    },
    'sources:paste': ({ text }) => readPastedSources(desk.runner, text),
    'evidence:text': ({ sha256 }) => evidenceText(desk.library().library, desk.runner, sha256),
    'evidence:show': async ({ sha256 }) => {
      const path = await desk.library().library.evidencePath(sha256);
      if (path === null) {
        throw new DeskFailure({
          code: 'not-found',
          message: 'The evidence file is not in the library any more.',
          advice: 'Attach it again from where you have it.',
        });
      }
      shell.showItemInFolder(path);
      return null;
    },
  };
}
