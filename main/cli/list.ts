import { z } from 'zod';
import { storedStateSchema } from '../../shared/model/article.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import type { OpenLibrary } from '../services/open-library.ts';
import type { Command } from './command.ts';
import { atLeast, atMost, parsed, UsageError } from './usage.ts';
import { withLibrary } from './with-library.ts';

const stateSchema = z.union([storedStateSchema, z.literal('ready')]);
type State = z.infer<typeof stateSchema>;

/** Rows asked for at once. */
const PAGE = 500;

/** `desk list`: the articles of a library, latest change first. Works beside an open window. */
export const list: Command = async (args, { terminal }) => {
  const { values, positionals } = parsed(args, {
    state: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [folder] = atLeast(positionals, ['LIBRARY']);
  atMost(positionals, 1);
  const state = values.state === undefined ? null : stateOf(values.state);
  await withLibrary(folder, true, terminal, async (open) => {
    const rows = await allRows(open, state);
    for (const row of rows) terminal.result(values.json ? JSON.stringify(row) : line(row));
    if (!values.json)
      terminal.message(`${rows.length} ${rows.length === 1 ? 'article' : 'articles'}`);
  });
  return 0;
};

function stateOf(text: string): State {
  const state = stateSchema.safeParse(text);
  if (state.success) return state.data;
  throw new UsageError(`No such state: ${text}`);
}

async function allRows(open: OpenLibrary, state: State | null): Promise<readonly ArticleRow[]> {
  const rows: ArticleRow[] = [];
  for (;;) {
    const query = { text: '', state, sort: 'updated', offset: rows.length, limit: PAGE } as const;
    const page = await open.library.list(query);
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}

function line({ id, state, headline, claims, claimsSettled }: ArticleRow): string {
  return `${state.padEnd(9)}  ${id}  ${headline || '(no headline)'}  [claims ${claimsSettled}/${claims}]`;
}
