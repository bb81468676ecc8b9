import type { ChangeDesc } from '@codemirror/state';
import { DiffCache, type DiffOptions } from '../../../../shared/diff/cache.ts';
import type { Diff } from '../../../../shared/diff/change.ts';

/** A finished comparison: of which text, and what was typed while it was made. */
export interface Compared {
  readonly base: string;
  /** The draft as it was compared. */
  readonly text: string;
  readonly diff: Diff;
  readonly since: ChangeDesc | null;
}

interface Job {
  readonly kind: 'compare' | 'refine';
  readonly base: string;
  readonly text: string;
  readonly work: Generator<void, Diff | null>;
}

/**
 * Compares a text that is being edited with another, a step at a time. A result that is rough is
 * given at once, and made exact as long as nobody types; a result for an older text comes with what
 * was typed since, and never after one for a newer text.
 */
export class Comparing {
  private readonly cache: DiffCache;
  private job: Job | null = null;
  private since: ChangeDesc | null = null;
  private stale = true;

  constructor(options: DiffOptions = {}) {
    this.cache = new DiffCache(options);
  }

  /** The draft was edited. */
  edited(changes: ChangeDesc): void {
    this.stale = true;
    // What is refined is no longer the text; the comparison that comes now keeps what was done.
    if (this.job?.kind === 'refine') this.job = null;
    else if (this.job) this.since = this.since ? this.since.composeDesc(changes) : changes;
  }

  /** Another text is compared with: what runs is of no use. */
  rebased(): void {
    this.stale = true;
    this.job = null;
  }

  /** Whether there is anything left to do. */
  get isBusy(): boolean {
    return this.job !== null || this.stale;
  }

  /**
   * Works for one step.
   *
   * @param base the text compared with.
   * @param text gives the draft as it stands; called where a comparison begins.
   * @returns a comparison that is done, or null.
   */
  step(base: string, text: () => string): Compared | null {
    if (!this.job) {
      if (!this.stale) return null;
      this.stale = false;
      this.since = null;
      const now = text();
      this.job = { kind: 'compare', base, text: now, work: this.cache.steps(base, now) };
    }
    const { job } = this;
    const step = job.work.next();
    if (step.done !== true) return null;
    const diff = step.value;
    const isRough = diff?.precise === false && job.kind === 'compare' && !this.stale;
    this.job = isRough ? { ...job, kind: 'refine', work: this.cache.refine() } : null;
    return diff && { base: job.base, text: job.text, diff, since: this.since };
  }
}
