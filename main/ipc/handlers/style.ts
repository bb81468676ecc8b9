import { DeskFailure } from '../../../shared/model/result.ts';
import type { Desk } from '../../desk.ts';
import {
  listRuleFiles,
  readRuleFile,
  removeRuleFile,
  writeRuleFile,
} from '../../style/rule-files.ts';
import type { Handlers } from '../handle.ts';

type StyleChannels =
  | 'style:files'
  | 'style:read'
  | 'style:write'
  | 'style:remove'
  | 'style:sample-citations';

/** The house's own rules, as files of the open library. */
export function styleHandlers(desk: Desk): Pick<Handlers, StyleChannels> {
  const folder = () => desk.library().library.styleFolder;
  const files = async () => ({
    files: await listRuleFiles(folder()),
    problems: await desk.runner.run('checkStyles', { styleFolder: folder() }),
  });
  return {
    'style:files': files,
    'style:read': ({ file }) => readRuleFile(folder(), file),
    'style:sample-citations': ({ style }) => desk.runner.run('sampleCitations', { style }),
    'style:write': async ({ file, text }) => {
      refuseReadOnly(desk);
      await writeRuleFile(folder(), file, text);
      return files();
    },
    'style:remove': async ({ file }) => {
      refuseReadOnly(desk);
      await removeRuleFile(folder(), file);
      return files();
    },
  };
}

function refuseReadOnly(desk: Desk): void {
  if (!desk.library().library.readOnly) return;
  throw new DeskFailure({
    code: 'locked',
    message: 'This library is open read-only, so its rules can’t be changed.',
    advice: 'Nothing was changed. Close it where it is open for work, then open it again.',
  });
}
