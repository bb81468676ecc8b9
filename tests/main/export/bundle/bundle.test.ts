import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyExport } from '../../../../main/export/verify-export.ts';
import { zipEntries } from '../../../../main/import/zip-entries.ts';
import { sha256 } from '../../../../main/library/known-files.ts';
import { makeKeyPair } from '../../../../main/signing/ed25519.ts';
import { signatureSchema } from '../../../../shared/export/bundle/signature.ts';
import { manifestSchema } from '../../../../shared/export/manifest.ts';
import { articleSchema } from '../../../../shared/model/article.ts';
import { DeskFailure } from '../../../../shared/model/result.ts';
import { secretSource, stringsIn } from '../../../shared/export/export-input.ts';
import { bundleBytes, bundleInput, evidenceIn, key, known, verified } from './support.ts';
import { unpackInto } from './unpack.ts';

let folder: string;
let everything: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-bundle-'));
  const evidence = await evidenceIn(folder);
  everything = await bundleBytes({ contents: 'everything', formats: ['md', 'html'], evidence });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

describe('a bundle', () => {
  it('holds the chosen formats, the dossier, a manifest of their hashes and its signature', async () => {
    const files = unzipSync(await bundleBytes({ contents: 'files', formats: ['md', 'ninjs'] }));
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'manifest.sig.json',
      'READ-ME.txt',
      'files/harbour-levy.md',
      'files/harbour-levy.ninjs.json',
      'files/harbour-levy-dossier.html',
      'files/harbour-levy-dossier.json',
    ]);
    const manifest = manifestSchema.parse(JSON.parse(text(files['manifest.json'])));
    expect(manifest).toMatchObject({
      kind: 'proofdesk-bundle',
      approved: true,
      contentHash: bundleInput.contentHash,
      audit: { records: bundleInput.audit.length, head: bundleInput.audit.at(-1)?.hash },
      signer: key.signer,
    });
    for (const { name, sha256: hash, size } of manifest.files) {
      expect(sha256(files[name] ?? new Uint8Array())).toBe(hash);
      expect(files[name]?.length).toBe(size);
    }
  });

  it('is the same to the byte for the same input and key', async () => {
    expect(sha256(await bundleBytes({}))).toBe(sha256(await bundleBytes({})));
    const later = await bundleBytes({}, { now: '2026-03-06T06:30:00.000Z' });
    expect(sha256(later)).not.toBe(sha256(await bundleBytes({})));
  });

  it('has the article only where that is asked for, and all of it only by a further tick', async () => {
    const parts = (bytes: Uint8Array) =>
      Object.keys(unzipSync(bytes))
        .filter((name) => name.startsWith('article/'))
        .map((name) => name.replace(/[0-9a-f]{64}/, 'HASH'));
    expect(parts(await bundleBytes({ contents: 'files' }))).toEqual([]);
    const article = await bundleBytes({ contents: 'article' });
    expect(parts(article)).toEqual([
      'article/article.json',
      'article/submission.md',
      'article/draft.md',
    ]);
    for (const [name, content] of Object.entries(unzipSync(article))) {
      for (const word of [
        'INTERNAL-COMMENT',
        'INTERNAL-REPLY',
        'INTERNAL-REVISION',
        'INTERNAL-OLD',
      ]) {
        // The dossier names the revisions with their notes, but not what was said in comments.
        if (name.includes('dossier') && word === 'INTERNAL-REVISION') continue;
        expect(text(content).includes(word), `${word} in ${name}`).toBe(false);
      }
    }
    expect(parts(everything)).toEqual([
      'article/article.json',
      'article/submission.md',
      'article/draft.md',
      'article/revisions/0001.md',
      'article/audit.jsonl',
      'article/evidence/HASH/levy.txt',
    ]);
    const dossier = text(unzipSync(article)['files/harbour-levy-dossier.html']);
    expect(dossier).toContain('Left out of this copy: 2.');
    expect(text(unzipSync(everything)['files/harbour-levy-dossier.html'])).toContain(
      'INTERNAL-COMMENT',
    );
  });

  it('says of a confidential source only that there is one, in every file of it', () => {
    const secrets = stringsIn({ ...secretSource, kind: '', csl: { ...secretSource.csl, type: '' } })
      .filter((one) => one.length > 8)
      .concat('SECRET', 'nine of them', '987654', 'zq78hidden');
    for (const [name, content] of Object.entries(unzipSync(everything))) {
      for (const secret of secrets) {
        expect(text(content).includes(secret), `${secret} in ${name}`).toBe(false);
      }
    }
    const article = articleSchema.parse(
      JSON.parse(text(unzipSync(everything)['article/article.json'])),
    );
    const [, confidential] = article.sources;
    expect(confidential).toMatchObject({ confidential: true, evidence: [], note: '' });
    expect(article.claims[0]?.citations[1]).toMatchObject({
      sourceId: confidential?.id,
      excerpt: '',
      locator: null,
      place: null,
    });
  });

  it('is refused where an evidence file is not as it was attached', async () => {
    const path = join(folder, 'changed.txt');
    await writeFile(path, 'something else');
    const [place] = await evidenceIn(folder);
    for (const evidence of [[], [{ sha256: place?.sha256 ?? '', path }]]) {
      await expect(bundleBytes({ contents: 'everything', evidence })).rejects.toThrow(DeskFailure);
    }
  });
});

describe('verifying a bundle', () => {
  it('finds it intact, with who signed', async () => {
    const found = await verified(everything);
    expect(found).toMatchObject({
      verdict: 'intact',
      reasons: [],
      signature: { state: 'valid', knownAs: 'Emil Okonjo', isYou: false },
      article: { isSignedContent: true, audit: { records: 6, withheld: 3, broken: '' } },
    });
    expect(found.files.every(({ state }) => state === 'intact')).toBe(true);
  });

  it('tells a signer whom the user does not know, whatever name stands in the bundle', async () => {
    const stranger = makeKeyPair();
    const bytes = await bundleBytes({
      key: { signer: { ...key.signer, publicKey: stranger.publicKey }, ...stranger },
    });
    expect(await verified(bytes)).toMatchObject({
      verdict: 'unknown-signer',
      signature: { state: 'valid', knownAs: null, signer: { name: 'Emil Okonjo' } },
    });
  });

  it('says when it is not signed', async () => {
    const found = await verified(await bundleBytes({ key: null }));
    expect(found).toMatchObject({ verdict: 'intact', signature: { state: 'none' } });
  });

  it('finds and names a changed byte anywhere in it', async () => {
    const bytes = await bundleBytes({});
    const names = (zipEntries(bytes) ?? []).map(({ name, packed }) => ({
      name,
      start: packed.byteOffset - bytes.byteOffset,
      end: packed.byteOffset - bytes.byteOffset + packed.length,
    }));
    const flip = async (at: number, bit: number) => {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      const found = await verified(changed);
      expect(found.verdict, `byte ${at}, bit ${bit}`).toBe('changed');
      const said = found.reasons.join(' ');
      const entry = names.find(({ start, end }) => at >= start && at < end);
      expect(said, `byte ${at} of ${entry?.name ?? 'the archive'}`).toContain(
        entry?.name ?? 'archive',
      );
    };
    // All of the directory and the entries' heads, and a sample of the contents.
    const structure = Array.from(bytes, (_, at) => at).filter(
      (at) => !names.some(({ start, end }) => at >= start && at < end),
    );
    for (const at of structure) await flip(at, at % 8);
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), flip), { numRuns: 400 });
    const signature = names.find(({ name }) => name === 'manifest.sig.json');
    for (let at = signature?.start ?? 0; at < (signature?.end ?? 0); at += 1)
      await flip(at, at % 8);
  }, 300_000);

  it('finds what was cut off, added behind, put in, taken out or packed again', async () => {
    const bytes = await bundleBytes({});
    const files = unzipSync(bytes);
    const { 'files/harbour-levy.md': _, ...without } = files;
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [bytes.subarray(0, bytes.length - 1), /archive/],
      [bytes.subarray(0, 1000), /archive/],
      [Buffer.concat([bytes, Buffer.from('x')]), /archive/],
      [Buffer.concat([Buffer.from('x'), bytes]), /archive/],
      [zipSync({ ...files, 'files/extra.html': Buffer.from('new') }), /“files\/extra.html”/],
      [zipSync(without), /Listed but not there: “files\/harbour-levy.md”/],
      [zipSync(files), /archive around the files/],
    ];
    for (const [changed, words] of cases) {
      const found = await verified(new Uint8Array(changed));
      expect(found.verdict).toBe('changed');
      expect(found.reasons.join(' ')).toMatch(words);
    }
  });

  it('does not take a signature from elsewhere, nor one that was taken away', async () => {
    const files = unzipSync(await bundleBytes({}));
    const other = unzipSync(await bundleBytes({}, { now: '2026-03-06T06:30:00.000Z' }));
    const swapped = zipSync({
      ...files,
      'manifest.sig.json': other['manifest.sig.json'] ?? new Uint8Array(),
    });
    expect((await verified(swapped)).signature.state).toBe('broken');
    const { 'manifest.sig.json': _, ...unsigned } = files;
    const found = await verified(zipSync(unsigned));
    expect(found.verdict).toBe('changed');
    expect(found.reasons.join(' ')).toContain('manifest.sig.json');
  });

  it('reads hostile archives within bounds, and nothing outside of them', async () => {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(50_000_000) });
    const outside = zipSync({ '../manifest.json': Buffer.from('{}') });
    const windows = zipSync({ 'a\\..\\..\\b': Buffer.from('{}') });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, new Uint8Array()])),
    );
    const twice = zipSync({ 'a.txt': Buffer.from('1'), 'A.txt': Buffer.from('2') });
    for (const bytes of [bomb, outside, windows, many, twice]) {
      const found = await verified(bytes);
      expect(['changed', 'unknown']).toContain(found.verdict);
      expect(found.files).toEqual([]);
    }
  }, 60_000);

  it('is the same for the file, and for the folder that it was unpacked into', async () => {
    const path = join(folder, 'harbour-levy-bundle.zip');
    await writeFile(path, everything);
    expect((await verifyExport(path, known)).verdict).toBe('intact');
    const unpacked = join(folder, 'unpacked');
    await unpackInto(everything, unpacked);
    const found = await verifyExport(unpacked, known);
    expect(found).toMatchObject({
      verdict: 'intact',
      exports: [{ signature: { state: 'valid' }, article: { isSignedContent: true } }],
    });
    await writeFile(join(unpacked, 'article', 'draft.md'), 'Other words.\n');
    const changed = await verifyExport(unpacked, known);
    expect(changed.exports[0]?.reasons.join(' ')).toContain('“article/draft.md”');
    await writeFile(join(folder, 'other.zip'), 'no archive');
    expect((await verifyExport(join(folder, 'other.zip'), known)).verdict).toBe('changed');
  });
});

const openssl = spawnSync('openssl', ['version']);

describe.skipIf(openssl.status !== 0)('openssl, if it is here', () => {
  it('verifies the signature as the READ-ME of the bundle says', async () => {
    const files = unzipSync(everything);
    const readMe = text(files['READ-ME.txt']);
    const pem = /-----BEGIN[\s\S]*KEY-----\n/.exec(readMe.slice(readMe.indexOf('-----BEGIN')))?.[0];
    const { signature } = signatureSchema.parse(JSON.parse(text(files['manifest.sig.json'])));
    await writeFile(join(folder, 'key.pem'), pem ?? '');
    await writeFile(join(folder, 'manifest.json'), files['manifest.json'] ?? '');
    await writeFile(join(folder, 'signature.bin'), Buffer.from(signature, 'base64'));
    const command = /^ {2}openssl (.*)$/m.exec(readMe)?.[1] ?? '';
    const run = spawnSync('openssl', command.split(' '), { cwd: folder });
    expect(run.stdout.toString()).toContain('Signature Verified Successfully');
  });
});
