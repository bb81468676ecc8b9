import type { RequestOf } from '../../../shared/ipc/contract.ts';
import type { DeskApi } from '../../../shared/ipc/desk-api.ts';
import type { DeskError } from '../../../shared/model/result.ts';
import type { Source } from '../../../shared/model/source.ts';
import { type ClaimsEvidence, nothingFound } from './evidence.ts';

type Question = RequestOf<'evidence:find'>;

/** What to look up now. */
export interface EvidenceSubject {
  readonly question: Question;
  readonly sources: readonly Source[];
}

interface Host {
  /** Null while nothing is open. */
  subject(): EvidenceSubject | null;
  found(evidence: ClaimsEvidence): void;
  looking(isLooking: boolean): void;
  failed(error: DeskError): void;
}

/**
 * Looks the claims up in the sources whenever a claim or a source has changed, and only those
 * claims whose words are new; all of them when the files are others. An answer about words that
 * have changed meanwhile is dropped.
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
  /** Questions of this round without an answer yet. */
  #open = 0;

  constructor(api: DeskApi, host: Host) {
    this.#api = api;
    this.#host = host;
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
    this.#open += 1;
    this.#host.looking(true);
    const result = await this.#api.invoke('evidence:find', question);
    if (round !== this.#round) return;
    this.#open -= 1;
    this.#host.looking(this.#open > 0);
    const isCurrent = (id: string) => this.#asked.get(id) === words.get(id);
    if (!result.ok) {
      // To be asked about again when something changes.
      for (const { id } of question.claims) if (isCurrent(id)) this.#asked.delete(id);
      return this.#host.failed(result.error);
    }
    const claims = new Map(this.#found.claims);
    for (const [id, evidence] of Object.entries(result.value.evidence)) {
      if (isCurrent(id)) claims.set(id, evidence);
    }
    this.#found = { claims, similar: result.value.similar };
    this.#host.found(this.#found);
  }

  /** Another article, or other files: everything is to be looked up again. */
  forget(): void {
    this.#round += 1;
    this.#open = 0;
    this.#files = '';
    this.#asked = new Map();
    this.#host.looking(false);
    if (this.#found === nothingFound) return;
    this.#found = nothingFound;
    this.#host.found(nothingFound);
  }
}
