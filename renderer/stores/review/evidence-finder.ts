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
 * claims whose words are new; all of them when the files are others. A late answer is dropped.
 */
export class EvidenceFinder {
  readonly #api: DeskApi;
  readonly #host: Host;
  #files = '';
  /** The words that each claim was looked up with, by its id. */
  #asked = new Map<string, string>();
  #found: ClaimsEvidence = nothingFound;
  /** Counts up with each question. */
  #last = 0;

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
    this.#last += 1;
    const asked = this.#last;
    this.#host.looking(true);
    const result = await this.#api.invoke('evidence:find', { ...question, claims });
    if (asked !== this.#last) return;
    this.#host.looking(false);
    if (!result.ok) return this.#host.failed(result.error);
    for (const { id } of claims) this.#asked.set(id, words.get(id) ?? '');
    const kept = [...this.#found.claims].filter(([id]) => words.has(id));
    this.#found = {
      claims: new Map([...kept, ...Object.entries(result.value.evidence)]),
      similar: result.value.similar,
    };
    this.#host.found(this.#found);
  }

  /** Another article, or other files: everything is to be looked up again. */
  forget(): void {
    this.#last += 1;
    this.#files = '';
    this.#asked = new Map();
    if (this.#found === nothingFound) return;
    this.#found = nothingFound;
    this.#host.found(nothingFound);
    this.#host.looking(false);
  }
}
