import type { Block, Flow, InList, Recorded, Role, Run } from './document.ts';

/** What is said of a paragraph at its end. */
export interface ParagraphEnd {
  readonly role: Role;
  readonly list: InList | null;
  readonly depth: number;
  readonly end: Recorded;
}

/** Gathers the paragraphs of a text, a note or a comment. */
export class FlowBuilder {
  readonly #blocks: Block[] = [];
  #runs: Run[] = [];
  /** Text boxes that are anchored in the paragraph; they stand behind it. */
  #boxes: Block[] = [];

  add(run: Run): void {
    const last = this.#runs.at(-1);
    if (run.kind === 'words' && last?.kind === 'words' && isSame(run, last)) {
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + run.text };
    } else this.#runs.push(run);
  }

  addBox(flow: Flow): void {
    for (const block of flow) this.#boxes.push(block);
  }

  /** Ends a paragraph. */
  end(end: ParagraphEnd): void {
    this.#blocks.push({ kind: 'paragraph', runs: this.#runs, ...end }, ...this.#boxes);
    this.#runs = [];
    this.#boxes = [];
  }

  /** Ends a paragraph where one has been begun. */
  endIfBegun(end: ParagraphEnd): void {
    if (this.#runs.length > 0 || this.#boxes.length > 0) this.end(end);
  }

  endPart(kind: 'cell' | 'row', depth: number): void {
    this.#blocks.push({ kind, depth });
  }

  flow(): Flow {
    return this.#blocks;
  }
}

function isSame(a: Run & { kind: 'words' }, b: Run & { kind: 'words' }): boolean {
  return (
    a.href === b.href &&
    a.inserted?.date === b.inserted?.date &&
    a.inserted?.author === b.inserted?.author &&
    a.deleted?.date === b.deleted?.date &&
    a.deleted?.author === b.deleted?.author &&
    a.look.strong === b.look.strong &&
    a.look.em === b.look.em &&
    a.look.del === b.look.del
  );
}
