import type { ArticlePatch } from '../../../shared/ipc/channels/article.ts';
import type { RequestOf } from '../../../shared/ipc/contract.ts';
import type { DeskApi } from '../../../shared/ipc/desk-api.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import type { Source } from '../../../shared/model/source.ts';
import { type ClaimsEvidence, type Lookup, nothingFound } from './evidence.ts';

type Request = RequestOf<'evidence:find'>;
type Question = Omit<Request, 'taskId'>;

/** What to look up now. */
export interface EvidenceSubject {
  readonly question: Question;
  readonly sources: readonly Source[];
}

interface Host {
  /** Null while nothing is open. */
  subject(): EvidenceSubject | null;
  found(evidence: ClaimsEvidence): void;
  /** What changed of the article with this id. */
  changed(id: string, patch: ArticlePatch): void;
  looking(lookup: Lookup): void;
  failed(error: DeskError): void;
}

/**
 * Looks the claims up in the sources whenever a claim or a source has changed, and only those
 * claims whose words are new; all of them when the files are others. An answer about words that
 * have changed meanwhile is dropped. What the user stopped is left alone until asked for.
 */
export class EvidenceFinder {
  readonly #api: DeskApi;
  readonly #host: Host;
  #files = '';
  /** The words that each claim was last asked about with, by its id. */
  #asked = new Map<string, string>();
  #found: ClaimsEvidence = nothingFound;
  /** Counts up with other files and another article: answers of before are of no use. */
  #round = 0;
  /** Questions of this round without an answer yet, by their task ids. */
  #open = new Set<string>();
  /** Claims whose question was stopped, with the words they were asked about with. */
  #stopped = new Map<string, string>();
  #questions = 0;

  constructor(api: DeskApi, host: Host) {
    this.#api = api;
    this.#host = host;
    api.on('progress', ({ taskId, label, done, total }) => {
      if (!this.#open.has(taskId)) return;
      const step = label === 'files' ? 'files' : 'claims';
      host.looking({ kind: 'looking', progress: { step, done, total } });
    });
  }

  async now(): Promise<void> {
    const subject = this.#host.subject();
    if (!subject) return;
    const { question, sources } = subject;
    const files = sources.flatMap(({ evidence }) => evidence.map(({ sha256 }) => sha256)).join(' ');
    if (files !== this.#files) this.forget();
    this.#files = files;
    const words = new Map(
      question.claims.map(({ id, kind, start, end }) => [
        id,
        `${kind} ${question.body.slice(start, end)}`,
      ]),
    );
    const claims = question.claims.filter(({ id }) => this.#asked.get(id) !== words.get(id));
    if (files === '' || claims.length === 0) return;
    for (const { id } of claims) this.#asked.set(id, words.get(id) ?? '');
    await this.#ask({ ...question, claims }, words);
  }

  async #ask(question: Question, words: ReadonlyMap<string, string>): Promise<void> {
    const round = this.#round;
    this.#questions += 1;
    const taskId = `evidence-${this.#questions}`;
    this.#open.add(taskId);
    if (this.#open.size === 1) this.#host.looking({ kind: 'looking', progress: null });
    const result = await this.#api.invoke('evidence:find', { ...question, taskId });
    if (result.ok && Object.keys(result.value.patch).length > 0) {
      this.#host.changed(question.id, result.value.patch);
    }
    if (round !== this.#round) return;
    this.#open.delete(taskId);
    const current = question.claims.filter(({ id }) => this.#asked.get(id) === words.get(id));
    if (result.ok) {
      const claims = new Map(this.#found.claims);
      for (const { id } of current) {
        const evidence = result.value.evidence[id];
        if (evidence) claims.set(id, evidence);
      }
      this.#found = { claims, similar: result.value.similar };
    } else if (result.error.code === 'cancelled') {
      for (const { id } of current) this.#stopped.set(id, words.get(id) ?? '');
    } else {
      // To be asked about again when something changes.
      for (const { id } of current) this.#asked.delete(id);
    }
    if (this.#open.size === 0) {
      this.#host.looking({ kind: this.#stopped.size > 0 ? 'stopped' : 'idle' });
    }
    if (result.ok) this.#host.found(this.#found);
    else if (result.error.code !== 'cancelled') this.#host.failed(result.error);
  }

  /** Stops looking; claims without an answer stay so until `again`, or until they change. */
  stop(): void {
    for (const taskId of this.#open) void this.#api.invoke('task:cancel', { taskId });
  }

  /** Looks up what was stopped. */
  async again(): Promise<void> {
    for (const [id, words] of this.#stopped) {
      if (this.#asked.get(id) === words) this.#asked.delete(id);
    }
    this.#stopped.clear();
    this.#host.looking({ kind: 'idle' });
    await this.now();
  }

  /** Another article, or other files: everything is to be looked up again. */
  forget(): void {
    this.stop();
    this.#round += 1;
    this.#open = new Set();
    this.#files = '';
    this.#asked = new Map();
    this.#stopped = new Map();
    this.#host.looking({ kind: 'idle' });
    if (this.#found === nothingFound) return;
    this.#found = nothingFound;
    this.#host.found(nothingFound);
  }
}
