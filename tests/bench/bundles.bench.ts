/**
 * What it takes to make, sign and verify a bundle of one article, and one with large evidence in it.
 * Plain Node. Prints one JSON line per figure.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundleOrder } from '../../main/export/bundle/make-bundle.ts';
import { sha256 } from '../../main/library/known-files.ts';
import { contentHash } from '../../main/services/content-hash.ts';
import { isSignedBy, signBytes } from '../../main/signing/ed25519.ts';
import type { ExportInput } from '../../shared/export/exporter.ts';
import { bundleBytes, bundleInput, key, verified } from '../main/export/bundle/support.ts';
import { newsCopy } from './support/copy.ts';
import { report } from './support/report.ts';

const RUNS = 30;
const ARTICLE = 800;
const MEGABYTES = 20;
const formats = ['md', 'html', 'docx', 'epub', 'ninjs'];

/** Milliseconds of each run, after two that do not count. */
async function time(job: () => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let run = -2; run < RUNS; run += 1) {
    const start = performance.now();
    await job();
    if (run >= 0) samples.push(performance.now() - start);
  }
  return samples;
}

async function bundle(
  name: string,
  some: Partial<ExportInput>,
  order: Partial<BundleOrder>,
): Promise<void> {
  const make = () => bundleBytes({ ...order, formats }, some);
  report(
    `making ${name}, its ${formats.length} formats and dossier written`,
    'ms',
    await time(make),
  );
  const bytes = await make();
  const check = async () => {
    const { verdict, reasons } = await verified(bytes);
    if (verdict !== 'intact') throw new Error(reasons.join('\n'));
  };
  report(`verifying ${name}`, 'ms', await time(check));
}

const body = newsCopy(ARTICLE);
const hash = contentHash(bundleInput.article.fields, body, null);
/** As the article of the tests, with a longer text, signed off. */
const signed = {
  ...bundleInput.article,
  signOffs: bundleInput.article.signOffs.map((one) => ({ ...one, contentHash: hash })),
};

/** The article with one file of evidence, as large as a scan. */
async function withEvidence(folder: string) {
  const path = join(folder, 'scan.pdf');
  const bytes = Buffer.alloc(MEGABYTES * 1_000_000, 'scan ');
  await writeFile(path, bytes);
  const digest = sha256(bytes);
  const sources = signed.sources.map((source) => ({
    ...source,
    evidence: source.confidential
      ? source.evidence
      : source.evidence.map((file) => ({ ...file, sha256: digest, size: bytes.length })),
  }));
  return { article: { ...signed, sources }, evidence: [{ sha256: digest, path }] };
}

const folder = await mkdtemp(join(tmpdir(), 'proofdesk-bundles-'));
try {
  const some = { body, contentHash: hash, article: signed };
  await bundle('a bundle', some, { contents: 'article' });
  const { article, evidence } = await withEvidence(folder);
  const large = `a bundle with ${MEGABYTES} MB of evidence`;
  await bundle(large, { ...some, article }, { contents: 'everything', evidence });
  const manifest = Buffer.alloc(4000, '{');
  let signature = '';
  const sign = () => {
    signature = signBytes(key.privateKey, manifest);
  };
  report('signing a manifest of 4 kB', 'ms', await time(sign));
  const check = () => isSignedBy(key.signer.publicKey, manifest, signature);
  report('checking its signature', 'ms', await time(check));
} finally {
  await rm(folder, { recursive: true, force: true });
}
