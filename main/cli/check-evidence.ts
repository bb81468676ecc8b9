import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { claimInDraft } from '../../shared/evidence/claim-in-draft.ts';
import { type EvidencePlace, findEvidence } from '../../shared/evidence/evidence.ts';
import { SourceIndex } from '../../shared/evidence/source-index.ts';
import { DeskFailure } from '../../shared/model/result.ts';
import type { Analysis, Proposal } from '../../shared/text/analysis.ts';
import { isFileSystemError } from '../library/files.ts';
import { sha256 } from '../library/known-files.ts';
import { inPlaceRunner } from '../worker/in-place.ts';

/** What a source says of a claim or one of its facts. */
export interface CheckEvidence {
  /** File name of the source; empty where nothing was found. */
  readonly source: string;
  /** Index into the report's facts; null for a passage. */
  readonly fact: number | null;
  readonly status: string;
  readonly excerpt: string;
  readonly locator: { readonly page: number | null; readonly paragraph: number | null };
}

/** Source files ready to be searched, with the names that they are reported by. */
export interface CheckSources {
  readonly index: SourceIndex;
  readonly names: ReadonlyMap<string, string>;
}

/** Reads source files. Fails, naming it, on one that is not there; one without text is kept. */
export async function readSources(paths: readonly string[]): Promise<CheckSources> {
  const index = new SourceIndex();
  const names = new Map<string, string>();
  for (const path of paths) {
    const bytes = new Uint8Array(await readSource(path));
    const hash = sha256(bytes);
    const fileName = basename(path);
    index.set(
      hash,
      await inPlaceRunner.run('extractSourceText', { fileName, mediaType: '', bytes }),
    );
    names.set(hash, fileName);
  }
  return { index, names };
}

async function readSource(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    throw new DeskFailure({
      code: 'unreadable-file',
      message: `The source “${path}” can’t be read.`,
      advice: 'Nothing was checked. Give the path of a file that is there.',
      file: path,
      detail: error.message,
    });
  }
}

/** What the sources say of a proposed claim: of each fact the best place, then passages. */
export function evidenceFor(
  draft: string,
  analysis: Analysis,
  proposal: Proposal,
  { index, names }: CheckSources,
): readonly CheckEvidence[] {
  const { facts, passages } = findEvidence(index, claimInDraft(draft, analysis, proposal));
  const told = (status: string, fact: number | null, place: EvidencePlace): CheckEvidence => ({
    source: names.get(place.sha256) ?? '',
    fact,
    status,
    excerpt: place.excerpt,
    locator: locatorNumbers(index, place),
  });
  return [
    ...facts.flatMap(({ fact, result, places }): readonly CheckEvidence[] => {
      const at = analysis.facts.indexOf(fact);
      const number = at < 0 ? null : at;
      const status = result === 'typography' ? 'typographic' : result;
      const none = { source: '', excerpt: '', locator: { page: null, paragraph: null } };
      const [best] = places;
      return [best ? told(status, number, best) : { ...none, fact: number, status }];
    }),
    ...passages.map((passage) => told('passage', null, passage)),
  ];
}

function locatorNumbers(index: SourceIndex, { sha256: hash, start }: EvidencePlace) {
  const locator = index.locate(hash, start);
  const number = locator ? Number.parseInt(locator.value, 10) : Number.NaN;
  const value = Number.isNaN(number) ? null : number;
  return {
    page: locator?.label === 'page' ? value : null,
    paragraph: locator?.label === 'paragraph' ? value : null,
  };
}
