import type { Text } from '@codemirror/state';
import { type EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { type Find, findField, queryOf } from './find-state.ts';
import { currentMatch, matchesOf } from './matches.ts';

/** Counting goes on for this long, in milliseconds, before the page gets its turn. */
const SLICE = 6;
/** Counted again so long after the last edit. */
const RECOUNT_AFTER = 120;
/** More are not counted. */
const MOST = 100_000;

/** What the panel shows. A new object whenever any of it is another. */
export interface FindShown {
  /** The panel's element; null while it is closed. */
  readonly host: HTMLElement | null;
  readonly find: Find;
  readonly isReadOnly: boolean;
  /** How many matches; null while they are being counted. */
  readonly total: number | null;
  /** Index of the match that is marked; -1 for none. */
  readonly current: number;
  /** Whether words are marked that could be looked in. */
  readonly hasMarked: boolean;
}

/** Follows one text's search for the panel: what is looked for, and how much of it there is. */
export class FindWatch implements PluginValue {
  readonly #view: EditorView;
  readonly #listeners = new Set<() => void>();
  #host: HTMLElement | null = null;
  #places: { from: number; to: number }[] = [];
  #countedIn: Text | null = null;
  /** As last counted for what is looked for: shown until it is counted again. */
  #total: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #shown: FindShown;

  constructor(view: EditorView) {
    this.#view = view;
    this.#shown = this.#now();
  }

  get shown(): FindShown {
    return this.#shown;
  }

  /** Calls back after each difference; answers what unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** The panel came or went. */
  setHost(host: HTMLElement | null): void {
    this.#host = host;
    if (host) this.#count(0);
    else this.#stop();
    this.#tell();
  }

  update(update: ViewUpdate): void {
    if (!this.#host) return;
    const isOther = update.startState.field(findField) !== update.state.field(findField);
    if (isOther && update.startState.field(findField).spec !== update.state.field(findField).spec) {
      this.#total = null;
    }
    if (isOther || update.docChanged) this.#count(isOther ? 0 : RECOUNT_AFTER);
    if (update.transactions.length > 0) this.#tell();
  }

  destroy(): void {
    this.#stop();
    this.#listeners.clear();
  }

  #now(): FindShown {
    const { state } = this.#view;
    const isCounted = this.#countedIn === state.doc;
    const { from, to } = state.selection.main;
    const { index, isExact } = currentMatch(this.#places, from, to);
    return {
      host: this.#host,
      find: state.field(findField),
      isReadOnly: state.readOnly,
      total: this.#total,
      current: isCounted && isExact ? index : -1,
      hasMarked: from < to,
    };
  }

  #tell(): void {
    const now = this.#now();
    const before = this.#shown;
    const isSame =
      now.host === before.host &&
      now.find === before.find &&
      now.isReadOnly === before.isReadOnly &&
      now.total === before.total &&
      now.current === before.current &&
      now.hasMarked === before.hasMarked;
    if (isSame) return;
    this.#shown = now;
    for (const listener of this.#listeners) listener();
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #count(after: number): void {
    this.#stop();
    this.#countedIn = null;
    this.#timer = setTimeout(() => {
      const { state } = this.#view;
      const matches = matchesOf(queryOf(state.field(findField)), state);
      this.#places = [];
      this.#countOn(matches, state.doc);
    }, after);
  }

  #countOn(matches: ReturnType<typeof matchesOf>, doc: Text): void {
    const until = performance.now() + SLICE;
    for (let next = matches.next(); !next.done; next = matches.next()) {
      this.#places.push({ from: next.value.from, to: next.value.to });
      if (this.#places.length >= MOST) break;
      if (performance.now() > until) {
        this.#timer = setTimeout(() => this.#countOn(matches, doc), 0);
        return;
      }
    }
    this.#timer = null;
    this.#countedIn = doc;
    this.#total = this.#places.length;
    this.#tell();
  }
}

export const findWatch = ViewPlugin.fromClass(FindWatch);
