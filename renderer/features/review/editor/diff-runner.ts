import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { bySentence } from '../../../../shared/diff/by-sentence.ts';
import { Comparing } from './comparing.ts';
import { comparisonField, grainField, setDiff } from './comparison.ts';
import { textOf } from './setup.ts';

/** Shortest and longest stretch of comparing before the browser may paint again, in milliseconds. */
const SHORTEST = 4;
const LONGEST = 10;
/** A busy window compares after this long all the same, in milliseconds. */
const WAIT = 50;

/**
 * Keeps the comparison up to date in idle moments, in short slices: typing never waits for it.
 * What is typed while a comparison runs is laid over its result, and compared next.
 */
class DiffRunner {
  private readonly view: EditorView;
  private readonly comparing = new Comparing();
  private idle: number | null = null;

  constructor(view: EditorView) {
    this.view = view;
    this.schedule();
  }

  update(update: ViewUpdate): void {
    const base = update.state.field(comparisonField).base;
    const isNewBase = base !== update.startState.field(comparisonField).base;
    const isOther =
      isNewBase || update.state.field(grainField) !== update.startState.field(grainField);
    if (update.docChanged) this.comparing.edited(update.changes.desc);
    if (isOther) this.comparing.rebased();
    if (update.docChanged || isOther) this.schedule();
  }

  destroy(): void {
    if (this.idle !== null) cancelIdleCallback(this.idle);
  }

  private schedule(): void {
    if (this.idle !== null || this.view.state.field(comparisonField).base === null) return;
    this.idle = requestIdleCallback((deadline) => this.work(deadline), { timeout: WAIT });
  }

  private work(deadline: IdleDeadline): void {
    this.idle = null;
    const { base } = this.view.state.field(comparisonField);
    if (base === null) return;
    // New decorations would break off what an input method is composing.
    if (!this.view.composing) {
      const spare = Math.min(LONGEST, Math.max(SHORTEST, deadline.timeRemaining()));
      const until = performance.now() + spare;
      while (this.comparing.isBusy && performance.now() < until) {
        const done = this.comparing.step(base, () => textOf(this.view.state.doc));
        if (done) {
          const bySentences = this.view.state.field(grainField) === 'sentences';
          const diff = bySentences ? bySentence(done.diff, base, done.text) : done.diff;
          this.view.dispatch({ effects: setDiff.of({ ...done, diff }) });
          break;
        }
      }
    }
    if (this.comparing.isBusy) this.schedule();
  }
}

export const diffRunner = ViewPlugin.fromClass(DiffRunner);
