import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../main/library/index.ts';
import { analyseDraft, type DraftToAnalyse } from '../../../main/worker/analyse-draft.ts';
import { findClaimEvidence } from '../../../main/worker/find-evidence.ts';
import {
  type TaskContext,
  type TaskProgress,
  taskContext,
  throwIfCancelled,
} from '../../../main/worker/task-context.ts';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { testFields } from '../../support/articles.ts';
import { makeDeps } from '../library/material.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-worker-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const body = 'More than 20,000 children were moved from the four districts of Arn.';
const draft = (changes: Partial<DraftToAnalyse> = {}): DraftToAnalyse => ({
  fields: testFields,
  body,
  style: defaultHouseStyle(),
  today: '2026-03-04',
  styleFolder: null,
  ...changes,
});

describe('evidence for the claims of a draft', () => {
  it('follows the words of the draft and the files of the sources', async () => {
    const library = await createLibrary(join(folder, 'library'), 'Evidence', makeDeps());
    const add = async (text: string) => {
      const bytes = new TextEncoder().encode(text);
      const source = { readable: true, text, parts: [], reason: '' };
      return (await library.addEvidence(bytes, { fileName: 'count.txt', text: source })).sha256;
    };
    const count = await add(
      'The count: 19,546 children were moved from the four districts of Arn.',
    );
    const scan = (
      await library.addEvidence(new Uint8Array([1, 2, 3]), { fileName: 's.png', text: null })
    ).sha256;
    const ask = async (text: string, files: readonly string[]) => {
      const answer = await findClaimEvidence(
        {
          draft: draft({ body: text }),
          sourcesFolder: library.sourcesFolder,
          files,
          claims: [{ id: 'claim-0001', kind: 'figure', start: 0, end: text.length - 1 }],
        },
        taskContext(),
      );
      return answer.evidence['claim-0001']?.facts.find(({ type }) => type === 'figure');
    };
    expect(await ask(body, [count])).toMatchObject({
      result: 'different',
      places: [{ sha256: count, differences: [{ source: '19,546', draft: 'More than 20,000' }] }],
    });
    const nearly = body.replace('More than', 'Nearly');
    expect(await ask(nearly, [count])).toMatchObject({ result: 'consistent' });
    expect(await ask(nearly, [scan])).toMatchObject({ result: 'unreadable', places: [] });
    const late = new TextEncoder().encode('Late');
    const { sha256 } = await library.addEvidence(late, { fileName: 'late.pdf', text: null });
    expect(await ask(nearly, [sha256])).toMatchObject({ result: 'unreadable' });
    const text = 'The count: 19,546 children were moved from the four districts of Arn.';
    await library.addEvidence(late, {
      fileName: 'late.pdf',
      text: { readable: true, text, parts: [], reason: '' },
    });
    expect(await ask(nearly, [sha256])).toMatchObject({ result: 'consistent' });
    expect(await ask(nearly, [])).toMatchObject({ result: 'not-found', places: [] });
    await library.close();
  });
});

describe('a draft analysed in a library', () => {
  it('is held to the rules of the library’s style folder, and spelled', async () => {
    const styleFolder = join(folder, 'style');
    await mkdir(join(styleFolder, 'House'), { recursive: true });
    await writeFile(
      join(styleFolder, 'House', 'Quay.yml'),
      'extends: substitution\nmessage: "Write %s, not %s."\nlevel: error\nswap:\n  wharf: quay\n',
    );
    await writeFile(join(styleFolder, 'House', 'Broken.yml'), 'extends: existence\ntokens: [\n');
    const text = 'The wharf of Arn was rebuillt in a year.';
    const { findings, styleProblems } = await analyseDraft(draft({ body: text, styleFolder }));
    const of = (rule: string) => findings.find((one) => one.rule === rule);
    expect(of('style/house-quay')).toMatchObject({
      severity: 'blocker',
      text: 'wharf',
      replacement: 'quay',
    });
    expect(of('spelling/unknown-word')).toMatchObject({ text: 'rebuillt' });
    expect(styleProblems.map(({ file }) => file)).toEqual(['House/Broken.yml']);
  });

  it('leaves alone the words of the library’s dictionary', async () => {
    const style = { ...defaultHouseStyle(), dictionary: ['rebuillt'] };
    const { findings } = await analyseDraft(draft({ body: 'The quay was rebuillt.', style }));
    expect(findings.filter(({ group }) => group === 'spelling')).toEqual([]);
  });

  it('stops between two steps when it is no longer wanted, and answers the next in full', async () => {
    const library = await createLibrary(join(folder, 'stopped'), 'Stopped', makeDeps());
    const files: string[] = [];
    for (let n = 0; n < 30; n += 1) {
      const text = `Count ${n}: ${'19,546 children were moved from the four districts of Arn. '.repeat(300)}`;
      const source = { readable: true, text, parts: [], reason: '' };
      const bytes = new TextEncoder().encode(text);
      files.push((await library.addEvidence(bytes, { fileName: 'a.txt', text: source })).sha256);
    }
    const question = {
      draft: draft(),
      sourcesFolder: library.sourcesFolder,
      files,
      claims: [{ id: 'claim-0001', kind: 'figure' as const, start: 0, end: body.length - 1 }],
    };
    const controller = new AbortController();
    const { signal } = controller;
    const told: TaskProgress[] = [];
    const context: TaskContext = {
      async pause(progress) {
        throwIfCancelled(signal);
        told.push(progress);
        if (told.length === 3) controller.abort();
      },
    };
    const stopped = findClaimEvidence(question, context);
    const next = findClaimEvidence(question, taskContext());
    await expect(stopped).rejects.toMatchObject({ error: { code: 'cancelled' } });
    expect(told).toEqual([0, 1, 2].map((done) => ({ step: 'files', done, total: 30 })));
    const results = (await next).evidence['claim-0001']?.facts.map(({ result }) => result);
    expect(results).toContain('different');
    expect(results).not.toContain('unreadable');
  });
});
