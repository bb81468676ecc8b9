import sqlite, { type Database, type JSValue, type Statement } from 'node-sqlite3-wasm';
import { z } from 'zod';
import type { Article, ArticleState } from '../../shared/model/article.ts';
import type { ArticleRow, SourceRow } from '../../shared/model/library.ts';
import { foldText } from './article-id.ts';
import { fromColumns, rowFromArticle, toColumns } from './catalogue-rows.ts';
import {
  createSourcesTable,
  fromSourceColumns,
  type StoredSourceRow,
  sourceRows,
  toSourceColumns,
} from './catalogue-sources.ts';
import type { FileLayer } from './files.ts';

export type ListSort = 'updated' | 'created' | 'headline' | 'date';

/** What part of the list is wanted. */
export interface ListQuery {
  /** Words that the headline contains, whatever their case and diacritics; empty for all. */
  readonly text?: string;
  readonly state?: ArticleState | null;
  /** Latest first, headlines from A to Z. */
  readonly sort: ListSort;
  readonly offset: number;
  readonly limit: number;
}

export type StateCounts = Readonly<Record<ArticleState | 'all', number>>;

export interface ListPage {
  readonly rows: readonly ArticleRow[];
  /** Rows of the query in all. */
  readonly total: number;
  /** How many match the text, by state, whichever state is asked for. */
  readonly counts: StateCounts;
}

/** Size and time of an article.json, by which a row is known to be up to date. */
export interface RowStamp {
  readonly mtimeMs: number;
  readonly size: number;
}

export interface CatalogueEntry {
  readonly row: ArticleRow;
  readonly stamp: RowStamp;
  /** The article's sources; without it those that are listed stay. */
  readonly sources?: readonly StoredSourceRow[];
}

/** Sources whose title or authors contain the text, by title. */
export interface SourcesPage {
  readonly rows: readonly SourceRow[];
  /** How many match in all. */
  readonly total: number;
}

/** Raised whenever the tables change: a catalogue of another version is thrown away. */
const SCHEMA_VERSION = 2;

const columns = [
  'id',
  'headline',
  'dek',
  'byline',
  'slug',
  'date',
  'state',
  'createdAt',
  'updatedAt',
  'words',
  'claims',
  'claimsSettled',
  'gatesUnmet',
  'reasons',
  'folded',
] as const;

const createTables = `
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, headline TEXT NOT NULL, dek TEXT NOT NULL, byline TEXT NOT NULL,
    slug TEXT NOT NULL, date TEXT NOT NULL, state TEXT NOT NULL, createdAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL, words INTEGER NOT NULL, claims INTEGER NOT NULL,
    claimsSettled INTEGER NOT NULL, gatesUnmet INTEGER NOT NULL, reasons TEXT NOT NULL,
    folded TEXT NOT NULL, mtimeMs REAL NOT NULL, size INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX byUpdated ON articles (updatedAt DESC, id);
  CREATE INDEX byCreated ON articles (createdAt DESC, id);
  CREATE INDEX byHeadline ON articles (folded, id, state);
  CREATE INDEX byDate ON articles (date DESC, id);
  CREATE INDEX byState ON articles (state, updatedAt DESC, id);
  ${createSourcesTable}
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

const orders: Readonly<Record<ListSort, string>> = {
  updated: 'updatedAt DESC, id',
  created: 'createdAt DESC, id',
  headline: 'folded, id',
  date: 'date DESC, id',
};

const stampRowSchema = z.object({ id: z.string(), mtimeMs: z.number(), size: z.number() });
const countRowSchema = z.object({ state: z.string(), n: z.number() });
const totalRowSchema = z.object({ n: z.number() });
const versionRowSchema = z.object({ user_version: z.number() });

function named(values: Readonly<Record<string, JSValue>>): Record<string, JSValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value]));
}

/** Whether an error comes from the cache's content and not from our own code. */
export function isCatalogueError(error: unknown): boolean {
  return (
    error instanceof sqlite.SQLite3Error ||
    error instanceof z.ZodError ||
    error instanceof SyntaxError
  );
}

/** Removes a catalogue with everything SQLite keeps beside it. */
export async function removeCatalogue(files: FileLayer, path: string): Promise<void> {
  for (const beside of ['', '-journal', '.lock']) await files.remove(path + beside);
}

/**
 * Makes the file ready to be opened by the holder of the library's lock. The folder that
 * node-sqlite3-wasm locks with stays behind after a kill. A rollback journal with content means
 * that a write was cut; node-sqlite3-wasm does not roll it back, because its own lock looks to
 * SQLite like a live writer's, so the cache is thrown away.
 */
async function prepare(files: FileLayer, path: string): Promise<void> {
  await files.remove(`${path}.lock`);
  if (((await files.stamp(`${path}-journal`))?.size ?? 0) > 0) await removeCatalogue(files, path);
}

/** The list of articles as a rebuildable cache in SQLite. Calls are synchronous and short. */
export class Catalogue {
  readonly #db: Database;
  readonly #statements = new Map<string, Statement>();

  private constructor(db: Database) {
    this.#db = db;
  }

  /** A catalogue in memory only, empty. */
  static inMemory(): Catalogue {
    const db = new sqlite.Database(':memory:');
    db.exec(createTables);
    return new Catalogue(db);
  }

  /**
   * Opens the cache, empty where it was missing, damaged or of another version. Throws SQLite's
   * error where the disk allows no cache. Only for the holder of the library's lock.
   */
  static async open(files: FileLayer, path: string): Promise<Catalogue> {
    await prepare(files, path);
    try {
      return Catalogue.#openFile(path);
    } catch (error) {
      if (!isCatalogueError(error)) throw error;
    }
    await removeCatalogue(files, path);
    return Catalogue.#openFile(path);
  }

  static #openFile(path: string): Catalogue {
    const db = new sqlite.Database(path);
    try {
      // A cache: losing it costs a rebuild, so nothing waits for the disk. In exclusive mode an
      // emptied journal tells a whole transaction from a cut one.
      db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF;');
      db.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA temp_store = MEMORY;');
      const { user_version: version } = versionRowSchema.parse(db.get('PRAGMA user_version'));
      const tables = z
        .array(z.object({ name: z.string() }))
        .parse(db.all("SELECT name FROM sqlite_schema WHERE type = 'table'"));
      if (version !== SCHEMA_VERSION && tables.length > 0) {
        throw new sqlite.SQLite3Error('catalogue of another version');
      }
      if (tables.length === 0) db.exec(createTables);
      return new Catalogue(db);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  #prepared(sql: string): Statement {
    const present = this.#statements.get(sql);
    if (present) return present;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Up to `limit` stamps by article id, those after the id `after`, in the order of ids. */
  stampsAfter(after: string, limit: number): readonly (readonly [string, RowStamp])[] {
    const sql = 'SELECT id, mtimeMs, size FROM articles WHERE id > ? ORDER BY id LIMIT ?';
    return this.#prepared(sql)
      .all([after, limit])
      .map((row) => {
        const { id, mtimeMs, size } = stampRowSchema.parse(row);
        return [id, { mtimeMs, size }];
      });
  }

  #transaction(work: () => void): void {
    this.#db.exec('BEGIN');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Puts rows in, in place of those with the same ids. Keep batches small: it blocks. */
  put(entries: readonly CatalogueEntry[]): void {
    const names = [...columns, 'mtimeMs', 'size'];
    const sql = `INSERT OR REPLACE INTO articles (${names}) VALUES (${names.map((name) => `:${name}`)})`;
    const insert = this.#prepared(sql);
    this.#transaction(() => {
      for (const { row, stamp, sources } of entries) {
        const { mtimeMs, size } = stamp;
        insert.run(named({ ...toColumns(row), mtimeMs, size }));
        if (sources) this.#putSources(row.id, sources);
      }
    });
  }

  #putSources(articleId: string, sources: readonly StoredSourceRow[]): void {
    this.#prepared('DELETE FROM sources WHERE articleId = ?').run([articleId]);
    for (const source of sources) {
      const values = toSourceColumns(source);
      const names = Object.keys(values);
      const sql = `INSERT INTO sources (${names}) VALUES (${names.map((name) => `:${name}`)})`;
      this.#prepared(sql).run(named(values));
    }
  }

  /** Replaces a row; its stamp stays. False, changing nothing, where there is no such row. */
  updateRow(row: ArticleRow): boolean {
    const stamp = this.#stampOf(row.id);
    if (stamp === null) return false;
    this.put([{ row, stamp }]);
    return true;
  }

  #stampOf(id: string): RowStamp | null {
    const row = this.#prepared('SELECT id, mtimeMs, size FROM articles WHERE id = ?').get([id]);
    if (row === null) return null;
    const { mtimeMs, size } = stampRowSchema.parse(row);
    return { mtimeMs, size };
  }

  /** The row of an article, or null. */
  row(id: string): ArticleRow | null {
    const names = columns.filter((name) => name !== 'folded');
    const row = this.#prepared(`SELECT ${names} FROM articles WHERE id = ?`).get([id]);
    return row === null ? null : fromColumns(row);
  }

  /**
   * Brings a row up to an article that was just written. Words, gates and reasons, which the
   * article alone does not give, stay; so does `ready` for an article still in review.
   */
  articleWritten(article: Article, stamp: RowStamp, words: number | null): void {
    const present = this.row(article.id);
    const fresh = rowFromArticle(article);
    const stillReady = present?.state === 'ready' && fresh.state === 'in-review';
    const row: ArticleRow = {
      ...fresh,
      state: stillReady ? 'ready' : fresh.state,
      words: words ?? present?.words ?? 0,
      gatesUnmet: present?.gatesUnmet ?? -1,
      reasons: present?.reasons ?? [],
    };
    this.put([{ row, stamp, sources: sourceRows(article) }]);
  }

  /** Takes articles out of the list. */
  remove(ids: readonly string[]): void {
    const statement = this.#prepared('DELETE FROM articles WHERE id = ?');
    this.#transaction(() => {
      for (const id of ids) {
        statement.run([id]);
        this.#putSources(id, []);
      }
    });
  }

  /** Sources of all articles that hold the text, the first `limit` by title. */
  sources(text: string, limit: number): SourcesPage {
    const folded = foldText(text);
    const matching = 'FROM sources WHERE instr(folded, ?) > 0';
    const { n } = totalRowSchema.parse(
      this.#prepared(`SELECT count(*) AS n ${matching}`).get([folded]),
    );
    const names =
      'articleId, sourceId, kind, title, authors, confidential, files, readable, claims';
    const sql = `SELECT ${names},
      (SELECT headline FROM articles WHERE id = articleId) AS headline
      ${matching} ORDER BY folded, articleId, sourceId LIMIT ?`;
    return { rows: this.#prepared(sql).all([folded, limit]).map(fromSourceColumns), total: n };
  }

  /** One page of the list with the counts beside it. */
  list(query: ListQuery): ListPage {
    const text = foldText(query.text ?? '');
    const matching = text === '' ? '' : 'WHERE instr(folded, :text) > 0';
    const textValue: Record<string, JSValue> = text === '' ? {} : { text };
    const counts = this.#counts(matching, textValue);
    const state = query.state ?? null;
    const where = state === null ? matching : `${matching || 'WHERE 1'} AND state = :state`;
    const names = columns.filter((name) => name !== 'folded');
    const sql = `SELECT ${names} FROM articles ${where} ORDER BY ${orders[query.sort]} LIMIT :limit OFFSET :offset`;
    const rows = this.#prepared(sql).all(
      named({
        ...textValue,
        ...(state === null ? {} : { state }),
        limit: query.limit,
        offset: query.offset,
      }),
    );
    return { rows: rows.map(fromColumns), total: counts[state ?? 'all'], counts };
  }

  #counts(where: string, values: Readonly<Record<string, JSValue>>): StateCounts {
    const sql = `SELECT state, count(*) AS n FROM articles ${where} GROUP BY state`;
    const found = new Map(
      this.#prepared(sql)
        .all(named(values))
        .map((row) => {
          const { state, n } = countRowSchema.parse(row);
          return [state, n];
        }),
    );
    const of = (state: ArticleState): number => found.get(state) ?? 0;
    return {
      received: of('received'),
      'in-review': of('in-review'),
      ready: of('ready'),
      approved: of('approved'),
      exported: of('exported'),
      returned: of('returned'),
      spiked: of('spiked'),
      all: [...found.values()].reduce((sum, n) => sum + n, 0),
    };
  }

  /** Closes the file, whatever state it is in. The catalogue can't be used afterwards. */
  close(): void {
    for (const statement of this.#statements.values()) {
      closeQuietly(() => statement.finalize());
    }
    this.#statements.clear();
    closeQuietly(() => this.#db.close());
  }
}

function closeQuietly(close: () => void): void {
  try {
    close();
  } catch (error) {
    // SQLite repeats here the error of the last call, which was dealt with there.
    if (!isCatalogueError(error)) throw error;
  }
}
