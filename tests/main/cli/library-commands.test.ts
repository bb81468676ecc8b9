import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRuntime } from '../../../build/setup/runtime.mjs';
import { openLibrary } from '../../../main/library/index.ts';
import { articleHash } from '../../../main/services/content-hash.ts';
import { libraryDeps } from '../../../main/services/open-library.ts';
import { makeKeys, passphrase } from '../../support/keys.ts';
import { partOf, xmlWords } from '../../support/parts.ts';
import { desk } from './run-desk.ts';

const hasElectron = findRuntime() !== undefined;

let work: string;
let library: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'proofdesk-cli-'));
  library = join(work, 'Courier');
  await writeFile(
    join(work, 'levy.md'),
    '---\nheadline: Council approves harbour levy\nbyline: By Mira Castellan\ndate: 2026-03-04\n---\n\nThe council approved the levy by 14 votes to 9, the harbour board said.\n',
  );
  await writeFile(
    join(work, 'second.md'),
    '---\nheadline: Quay repairs start\nbyline: By Jon Abara\ndate: 2026-03-04\n---\n\nThe repairs take two weeks.\n',
  );
  await writeFile(
    join(work, 'bad.txt'),
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0, 1, 2]),
  );
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Signs an article off as the window would, without going through its gates. */
async function approve(id: string): Promise<void> {
  const { library: open } = await openLibrary(library, libraryDeps());
  const { article, draft } = await open.readArticle(id);
  await open.writeArticle({
    ...article,
    state: 'approved',
    signOffs: [
      {
        id: 'signoff-aaaa',
        by: { name: 'Emil Okonjo', role: 'Chief editor' },
        at: '2026-03-04T08:15:00.000Z',
        statement: 'Approved.',
        contentHash: articleHash(article, draft),
        revision: 1,
        voided: null,
      },
    ],
  });
  await open.close();
}

describe('desk with a library', () => {
  let id = '';

  it('makes a library with the samples and lists them', async () => {
    const made = await desk('init', library, '--name', 'Ellery Courier', '--sample');
    expect(made).toMatchObject({ status: 0 });
    expect(made.out).toHaveLength(3);
    const listed = await desk('list', library, '--json');
    expect(listed.out.map((line) => JSON.parse(line).id).sort()).toEqual([...made.out].sort());
    expect(JSON.parse(await readFile(join(library, 'library.json'), 'utf8')).name).toBe(
      'Ellery Courier',
    );
    const again = await desk('init', library);
    expect(again.status).toBe(1);
    expect(again.err).toContain('not empty');
  }, 60_000);

  it('brings files in, says which one it could not read, and goes on', async () => {
    const gone = join(work, 'gone.txt');
    const run = await desk(
      'import',
      library,
      gone,
      join(work, 'bad.txt'),
      join(work, 'levy.md'),
      '--json',
    );
    expect(run.status).toBe(1);
    const results = run.out.map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { file: gone, error: { code: 'unreadable-file' } },
      { error: { code: 'unreadable-file' } },
      { file: join(work, 'levy.md'), id: expect.stringContaining('harbour-levy') },
    ]);
    expect(run.err).toContain('gone.txt');
    id = results[2].id;
    const draft = await readFile(join(library, 'articles', id, 'draft.md'), 'utf8');
    expect(draft.trim()).toBe(
      'The council approved the levy by 14 votes to 9, the harbour board said.',
    );
    const listed = await desk('list', library, '--state', 'received');
    expect(listed.out.some((line) => line.includes(id) && line.includes('Council approves'))).toBe(
      true,
    );
  }, 60_000);

  it('refuses to export what is not approved, unless as a marked draft', async () => {
    const out = join(work, 'out');
    const refused = await desk('export', library, id, '--format', 'md', '--out', out);
    expect(refused.status).toBe(1);
    expect(refused.out).toEqual([]);
    expect(refused.err).toContain('is not approved');
    await expect(readdir(out)).rejects.toThrow();
    const draft = await desk('export', library, id, '--format', 'md', '--out', out, '--draft');
    expect(draft.status).toBe(0);
    const [name = ''] = await readdir(out);
    expect(name).toMatch(/^DRAFT-.*\.md$/);
    expect(await readFile(join(out, name), 'utf8')).toContain('DRAFT – not approved');
  }, 60_000);

  it('exports an approved article, records it, and never replaces a file', async () => {
    await approve(id);
    const out = join(work, 'approved');
    const run = await desk(
      'export',
      library,
      id,
      '--format',
      `md,html,txt,docx,epub,ninjs${hasElectron ? ',pdf' : ''}`,
      '--out',
      out,
      '--dossier',
      '--json',
    );
    expect(run).toMatchObject({ status: 0, err: '' });
    const [result] = run.out.map((line) => JSON.parse(line));
    expect(result).toMatchObject({ id, approved: true });
    const names = (await readdir(out)).sort();
    expect(result.files.map((file: { name: string }) => file.name).sort()).toEqual(names);
    expect(names).toContain('manifest.json');
    expect(names).toHaveLength(hasElectron ? 10 : 9);
    if (hasElectron) {
      const pdf = await readFile(join(out, names.find((name) => name.endsWith('.pdf')) ?? ''));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
    const stored = JSON.parse(
      await readFile(join(library, 'articles', id, 'article.json'), 'utf8'),
    );
    expect(stored.state).toBe('exported');
    expect(stored.exports.at(-1).files).toEqual(result.files);
    const again = await desk('export', library, id, '--format', 'md', '--out', out);
    expect(again.status).toBe(1);
    expect(again.err).toContain('already');
  }, 60_000);

  it('verifies an export, and finds the file that was changed', async () => {
    const out = join(work, 'approved');
    const intact = await desk('verify', out);
    expect(intact.status).toBe(0);
    expect(intact.out[0]).toMatch(/^INTACT/);
    const [name = ''] = (await readdir(out)).filter((one) => one.endsWith('.txt'));
    await appendFile(join(out, name), 'x');
    const changed = await desk('verify', out, '--json');
    expect(changed.status).toBe(1);
    expect(changed.out.map((line) => JSON.parse(line))).toMatchObject([
      {
        verdict: 'changed',
        exports: [{ files: expect.arrayContaining([{ name, state: 'changed' }]) }],
      },
    ]);
  }, 60_000);

  it('makes a signed bundle of an article, goes on after one it does not know, and verifies it', async () => {
    const keys = await makeKeys(work);
    const out = join(work, 'bundle');
    process.env.PROOFDESK_PASSPHRASE = passphrase;
    const args = ['--format', 'md', '--out', out, '--bundle', '--with', 'everything'];
    const run = await desk('export', library, 'no-such-article', id, ...args, '--key', keys.own);
    expect(run.status).toBe(1);
    expect(run.err).toContain('no-such-article');
    const [name = '', ...others] = await readdir(out);
    expect(others).toEqual([]);
    expect(name).toMatch(/-bundle\.zip$/);

    const path = join(out, name);
    const unknown = await desk('verify', path);
    expect(unknown.status).toBe(0);
    expect(unknown.out[0]).toBe('INTACT, but signed by someone you don’t know.');
    const known = await desk('verify', path, '--known', keys.shared);
    expect(known.status).toBe(0);
    expect(known.out[0]).toContain('signed by Mara Lindqvist');
    const stranger = await desk('verify', path, '--known', keys.stranger);
    expect(stranger.status).toBe(1);

    const second = join(work, 'second');
    expect((await desk('init', second)).status).toBe(0);
    expect((await desk('import', second, path, '--known', keys.shared)).status).toBe(0);
    const plain = await desk('import', second, path);
    expect(plain.status).toBe(0);
    expect(plain.err).toContain('its sign-off is kept as history');
    expect((await desk('list', second, '--state', 'approved')).out).toHaveLength(1);

    const bytes = await readFile(path);
    const at = bytes.indexOf('14 votes to 9');
    bytes[at] = '7'.charCodeAt(0);
    await writeFile(path, bytes);
    const changed = await desk('verify', path, '--known', keys.shared);
    expect(changed.status).toBe(1);
    expect(changed.out[0]).toMatch(/^CHANGED/);
    expect(changed.out.join(' ')).toMatch(/Changed since the export: “(?:files|article)\//);
    const refused = await desk('import', second, path);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('was not brought in');
  }, 180_000);

  it('does not sign with a wrong passphrase, and says what --key needs', async () => {
    const keys = await makeKeys(join(work, 'more'));
    const out = join(work, 'unsigned');
    const args = [id, '--format', 'md', '--out', out];
    process.env.PROOFDESK_PASSPHRASE = 'not the passphrase';
    const wrong = await desk('export', library, ...args, '--bundle', '--key', keys.own);
    expect(wrong.status).toBe(1);
    expect(wrong.err).toContain('not the passphrase of the signing key');
    delete process.env.PROOFDESK_PASSPHRASE;
    const none = await desk('export', library, ...args, '--bundle', '--key', keys.own);
    expect(none.status).toBe(2);
    expect(none.err).toContain('PROOFDESK_PASSPHRASE');
    expect((await desk('export', library, ...args, '--key', keys.own)).status).toBe(2);
    await expect(readdir(out)).rejects.toThrow();
    expect((await desk('export', library, ...args, '--bundle')).status).toBe(0);
    expect((await desk('verify', out)).out[0]).toMatch(/^INTACT, but not signed/);
  }, 90_000);

  it('puts several articles into one book, and none where one is not approved', async () => {
    const out = join(work, 'issue');
    const other = await desk('import', library, join(work, 'second.md'), '--json');
    const second = JSON.parse(other.out[0] ?? '').id;
    const refused = await desk(
      'export',
      library,
      id,
      second,
      '--format',
      'epub-issue',
      '--out',
      out,
    );
    expect(refused.status).toBe(1);
    await expect(readdir(out)).rejects.toThrow();
    await approve(second);
    const run = await desk('export', library, id, second, '--format', 'epub-issue', '--out', out);
    expect(run).toMatchObject({ status: 0, err: '' });
    const [name = ''] = await readdir(out);
    expect(run.out).toEqual([`${out}/${name}`]);
    const book = new Uint8Array(await readFile(join(out, name)));
    expect(xmlWords(partOf(book, 'EPUB/nav.xhtml'))).toContain('Quay repairs start');
    const stored = JSON.parse(
      await readFile(join(library, 'articles', second, 'article.json'), 'utf8'),
    );
    expect(stored.exports.map((one: { files: unknown }) => one.files)).toEqual([
      [{ name, sha256: expect.any(String) }],
    ]);
  }, 60_000);
});
