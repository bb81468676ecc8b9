import { basename, resolve } from 'node:path';
import { OpenLibrary } from '../services/open-library.ts';
import { addSample } from '../services/sample.ts';
import { inPlaceRunner } from '../worker/in-place.ts';
import type { Command } from './command.ts';
import { atLeast, atMost, parsed } from './usage.ts';
import { commandLinePerson, libraryEvents } from './with-library.ts';

/** `desk init`: makes a library in a new or empty folder. */
export const init: Command = async (args, { terminal }) => {
  const { values, positionals } = parsed(args, {
    name: { type: 'string' },
    sample: { type: 'boolean' },
  });
  const [given] = atLeast(positionals, ['LIBRARY']);
  atMost(positionals, 1);
  const folder = resolve(given);
  const name = values.name ?? basename(folder);
  const open = await OpenLibrary.create(folder, name, inPlaceRunner, libraryEvents(terminal));
  try {
    terminal.message(`Made the library “${name}” in ${folder}.`);
    if (values.sample) {
      const ids = await addSample(open, inPlaceRunner, commandLinePerson());
      await open.rows.flush();
      for (const id of ids) terminal.result(id);
    }
  } finally {
    await open.close();
  }
  return 0;
};
