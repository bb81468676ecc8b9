import { z } from 'zod';
import type { Article } from '../../shared/model/article.ts';
import type { CslName } from '../../shared/model/csl.ts';
import { type SourceRow, sourceRowSchema } from '../../shared/model/library.ts';
import { sourceTitle } from '../../shared/model/source-title.ts';
import { foldText } from './article-id.ts';

export const createSourcesTable = `
  CREATE TABLE sources (
    articleId TEXT NOT NULL, sourceId TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    authors TEXT NOT NULL, confidential INTEGER NOT NULL, files INTEGER NOT NULL,
    readable TEXT NOT NULL, claims INTEGER NOT NULL, folded TEXT NOT NULL,
    PRIMARY KEY (articleId, sourceId)
  ) WITHOUT ROWID;
  CREATE INDEX sourcesByTitle ON sources (folded, articleId, sourceId);
`;

/** What is listed of a source, without the headline of its article. */
export type StoredSourceRow = Omit<SourceRow, 'headline'>;

/** The rows of an article's sources. */
export function sourceRows({ id, sources, claims }: Article): readonly StoredSourceRow[] {
  return sources.map((source) => ({
    articleId: id,
    sourceId: source.id,
    kind: source.kind,
    title: sourceTitle(source.csl),
    authors: (source.csl.author ?? []).map(nameOf).filter(Boolean).join(', '),
    confidential: source.confidential,
    files: source.evidence.length,
    readable: source.evidence.find((file) => file.readable)?.sha256 ?? '',
    claims: claims.filter((claim) => claim.citations.some((one) => one.sourceId === source.id))
      .length,
  }));
}

function nameOf({ literal, given, family }: CslName): string {
  return literal ?? [given, family].filter(Boolean).join(' ');
}

/** A source as SQLite takes it. */
export function toSourceColumns(row: StoredSourceRow): Record<string, string | number> {
  return {
    ...row,
    confidential: row.confidential ? 1 : 0,
    folded: foldText(`${row.title} ${row.authors}`),
  };
}

const storedSchema = z
  .looseObject({ confidential: z.number() })
  .transform((columns) => ({ ...columns, confidential: columns.confidential !== 0 }))
  .pipe(sourceRowSchema);

/** A source as SQLite gave it; throws where the cache holds something else. */
export function fromSourceColumns(columns: unknown): SourceRow {
  return storedSchema.parse(columns);
}
