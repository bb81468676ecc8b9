import type { ChangeDesc } from '@codemirror/state';
import { type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { DiffCache } from '../../../../shared/diff/cache.ts';
import type { Diff } from '../../../../shared/diff/change.ts';
import { comparisonField, setDiff } from './comparison.ts';
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
  private readonly cache = new DiffCache();
  private job: Generator<void, Diff> | null = null;
  private jobBase = '';
  private sinceStart: ChangeDesc | null = null;
  private idle: number | null = null;
  private stale = true;

  constructor(view: EditorView) {
    this.view = view;
    this.schedule();
  }

  update(update: ViewUpdate): void {
    const base = update.state.field(comparisonField).base;
    if (update.docChanged && this.job) {
      const { desc } = update.changes;
      this.sinceStart = this.sinceStart ? this.sinceStart.composeDesc(desc) : desc;
    }
    const newBase = base !== update.startState.field(comparisonField).base;
    if (newBase) this.job = null;
    if (update.docChanged || newBase) {
      this.stale = true;
      this.schedule();
    }
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
    if (this.view.composing) {
      // New decorations would break off what an input method is composing.
      this.schedule();
      return;
    }
    const spare = Math.min(LONGEST, Math.max(SHORTEST, deadline.timeRemaining()));
    const until = performance.now() + spare;
    if (!this.job) {
      if (!this.stale) return;
      this.stale = false;
      this.sinceStart = null;
      this.jobBase = base;
      this.job = this.cache.steps(base, textOf(this.view.state.doc));
    }
    for (;;) {
      const step = this.job.next();
      if (step.done === true) {
        this.job = null;
        this.view.dispatch({
          effects: setDiff.of({ base: this.jobBase, diff: step.value, since: this.sinceStart }),
        });
        break;
      }
      if (performance.now() >= until) break;
    }
    if (this.job || this.stale) this.schedule();
  }
}

export const diffRunner = ViewPlugin.fromClass(DiffRunner);
