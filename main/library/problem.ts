/** Something that was wrong on the disk, and what was done about it. Shown to the user. */
export interface Problem {
  readonly code: 'damaged' | 'missing' | 'newer-format' | 'changed-outside';
  /** Path of the file concerned. */
  readonly file: string;
  /** Null where the file belongs to the library as a whole. */
  readonly articleId: string | null;
  /** What happened, one sentence. */
  readonly what: string;
  /** What was saved or restored, and where it is; one sentence. */
  readonly saved: string;
  /** What to do next, one sentence. */
  readonly advice: string;
}

/** Collects problems; the same one is kept once. */
export class Problems {
  readonly #all = new Map<string, Problem>();

  /** Adds a problem unless one of the same file and words is there. */
  add(problem: Problem): void {
    this.#all.set(`${problem.file}\n${problem.what}`, problem);
  }

  /** All problems so far, oldest first. */
  list(): readonly Problem[] {
    return [...this.#all.values()];
  }
}
