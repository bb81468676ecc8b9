import { type ICommentOptions, Paragraph, TextRun } from 'docx';

/** A remark, and the one that it answers. */
export interface WordRemark {
  readonly id: number;
  readonly by: string;
  /** An instant. */
  readonly at: string;
  readonly body: string;
  readonly resolved: boolean;
  /** Null for the first of a thread. */
  readonly answers: number | null;
}

/** Remarks as the library takes them. */
export function remarkOptions(remarks: readonly WordRemark[]): ICommentOptions[] {
  return remarks.map(({ id, by, at, body, resolved, answers }) => ({
    id,
    author: by,
    initials: initials(by),
    date: new Date(at),
    resolved,
    ...(answers === null ? {} : { parentId: answers }),
    children: body
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ text: line })] })),
  }));
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 4)
    .toUpperCase();
}
