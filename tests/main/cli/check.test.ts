import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimKinds } from '../../../shared/model/claim.ts';
import { findingGroups, severities, textFieldSchema } from '../../../shared/model/finding.ts';
import { type DeskRun, desk } from './run-desk.ts';

const offset = z.int().min(0);
const words = { start: offset, end: offset, text: z.string() };

/** The documented form; `strictObject` so that nothing undocumented slips in. */
const reportSchema = z.strictObject({
  format: z.literal(1),
  file: z.string(),
  fields: z.strictObject({
    headline: z.string(),
    dek: z.string(),
    byline: z.string(),
    dateline: z.strictObject({ place: z.string(), date: z.string().nullable() }).nullable(),
    date: z.iso.date().nullable(),
    tags: z.array(z.string()),
    body: z.string(),
  }),
  sentences: z.array(z.tuple([offset, offset])),
  facts: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('figure'),
        ...words,
        value: z.number(),
        high: z.number(),
        approx: z.enum(['exact', 'about', 'below', 'above']),
        unit: z.string(),
        counted: z.string(),
        percent: z.boolean(),
      }),
      z.strictObject({
        type: z.literal('date'),
        ...words,
        value: z.string(),
        relative: z.boolean(),
      }),
      z.strictObject({
        type: z.literal('quotation'),
        ...words,
        speaker: z.string(),
        cue: z.string(),
        scare: z.boolean(),
      }),
      z.strictObject({
        type: z.literal('name'),
        ...words,
        kind: z.enum(['person', 'organisation', 'place']),
        title: z.string(),
      }),
      z.strictObject({
        type: z.literal('attribution'),
        ...words,
        speaker: z.string(),
        cue: z.string(),
        named: z.boolean(),
      }),
      z.strictObject({ type: z.literal('superlative'), ...words }),
      z.strictObject({ type: z.literal('link'), ...words, url: z.string() }),
    ]),
  ),
  findings: z.array(
    z.strictObject({
      rule: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
      group: z.enum(findingGroups),
      severity: z.enum(severities),
      field: textFieldSchema,
      ...words,
      expected: z.string(),
      message: z.string().min(1),
    }),
  ),
  claims: z.array(
    z.strictObject({
      kind: z.enum(claimKinds),
      ...words,
      priority: z.literal([1, 2, 3]),
      facts: z.array(offset),
      evidence: z.array(z.never()),
    }),
  ),
  coverage: z.strictObject({ sentences: offset, withClaim: offset }),
});
type Report = z.infer<typeof reportSchema>;

/** Fictional copy with the residue of a copied page and something for several detectors. */
const copy = `Harbour Board Wins Levy Vote

Harbour Board Wins Levy Vote

The council has approved a levy on ferries after two years of talks, and the board says th

Port Ellery, Vesland – The council approved a levy of 4.5 per cent on 3 March 2026 by 14 votes to 9.

“We waited two years for this,” said Ana Berisha, the harbour master. It is the largest levy in the town’s history.

By news 20 hours ago
Photo by Vesland Wire`;

let folder: string;
let run: DeskRun;
let reports: readonly Report[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proofdesk-check-'));
  await writeFile(join(folder, 'levy.txt'), copy);
  await writeFile(
    join(folder, 'bad.txt'),
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0, 1, 2]),
  );
  await writeFile(
    join(folder, 'plain.md'),
    '---\nheadline: Ferry is late\nbyline: By Jon Abara\ndate: 2026-03-05\ntags: [ferry]\n---\n\nÅrets **ferry** 🛥 carried 165 people, the line said.\n',
  );
  const files = ['levy.txt', 'bad.txt', 'gone.txt', 'plain.md'].map((name) => join(folder, name));
  run = await desk('check', ...files, '--json');
  reports = run.out.map((line) => reportSchema.parse(JSON.parse(line)));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The text that an offset counts in. */
function textOf(report: Report, field: string): string {
  const { body, headline, dek, byline, dateline, date, tags } = report.fields;
  const texts: Readonly<Record<string, string>> = {
    body,
    headline,
    dek,
    byline,
    dateline: dateline?.place ?? '',
    date: date ?? '',
    tags: tags.join(', '),
  };
  return texts[field] ?? '';
}

describe('desk check --json', () => {
  it('prints one line of the documented form for each file that it can read', () => {
    expect(reports.map((report) => report.file)).toEqual([
      join(folder, 'levy.txt'),
      join(folder, 'plain.md'),
    ]);
  });

  it('names the files that it can’t read on standard error and ends with 1', () => {
    expect(run.status).toBe(1);
    expect(run.err).toContain('bad.txt');
    expect(run.err).toContain('gone.txt');
    expect(run.err).not.toContain('    at ');
  });

  it('gives places that are right to the code unit, beyond the first plane too', () => {
    for (const report of reports) {
      const { body } = report.fields;
      for (const one of [...report.facts, ...report.claims]) {
        expect(body.slice(one.start, one.end)).toBe(one.text);
      }
      for (const { field, start, end, text } of report.findings) {
        // Words that a certain fix took out have a place without length.
        if (start !== end) expect(textOf(report, field).slice(start, end)).toBe(text);
      }
      let before = 0;
      for (const [start, end] of report.sentences) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(report.coverage.sentences).toBe(report.sentences.length);
      for (const claim of report.claims) {
        for (const index of claim.facts) expect(report.facts[index]).toBeDefined();
      }
    }
  });

  it('finds what an editor would: fields, figures, a quotation, residue', () => {
    const [levy, plain] = reports;
    expect(levy?.fields).toMatchObject({ headline: 'Harbour Board Wins Levy Vote' });
    expect(levy?.facts.map((fact) => fact.type)).toEqual(
      expect.arrayContaining(['figure', 'date', 'quotation']),
    );
    expect(levy?.findings.some((finding) => finding.group === 'intake')).toBe(true);
    expect(levy?.fields.body).not.toContain('20 hours ago');
    expect(levy?.claims.length).toBeGreaterThan(2);
    expect(plain?.fields).toMatchObject({
      headline: 'Ferry is late',
      date: '2026-03-05',
      tags: ['ferry'],
    });
    expect(plain?.facts).toContainEqual(expect.objectContaining({ type: 'figure', value: 165 }));
  });
});

interface Told {
  readonly fact: number | null;
  readonly status: string;
}

describe('desk check', () => {
  it('prints for people, by severity and with lines, and findings do not fail it', async () => {
    const { status, out } = await desk('check', join(folder, 'levy.txt'));
    expect(status).toBe(0);
    expect(out[0]).toBe(join(folder, 'levy.txt'));
    expect(out.join('\n')).toMatch(
      / {2}(?:Blockers|Warnings|Notes) \(\d+\)\n {4}(?:line \d+|headline|dek|byline)/,
    );
  }, 60_000);

  it('compares proposed claims with the sources that it is given', async () => {
    const article = join(folder, 'sheds.md');
    const report = join(folder, 'sheds-report.txt');
    await writeFile(
      article,
      'The port of Ansgar closed 165 old sheds along the northern quay in June.\n\n' +
        '“We had no choice but to close the sheds at once,” said harbour master Ida Bohn.\n',
    );
    await writeFile(
      report,
      'In June the port of Ansgar closed 156 old sheds along the northern quay.\n\n' +
        '“We had no choice but to close the sheds at once,” harbour master Ida Bohn said.\n',
    );
    const { status, out } = await desk('check', article, '--source', report, '--json');
    expect(status).toBe(0);
    const { claims, facts } = JSON.parse(out[0] ?? '');
    const told = claims.flatMap((claim: { evidence: Told[] }) => claim.evidence);
    const of = (words: string) =>
      told.find(({ fact }: Told) => fact !== null && facts[fact].text.includes(words));
    expect(of('165')).toMatchObject({
      status: 'different',
      source: 'sheds-report.txt',
      locator: { page: null, paragraph: 1 },
    });
    expect(of('no choice')).toMatchObject({ status: 'exact', locator: { paragraph: 2 } });
    const printed = await desk('check', article, '--source', report);
    expect(printed.out.join('\n')).toContain('Differs from a source');
  }, 60_000);

  it('names a source that is not there and checks nothing', async () => {
    const missing = join(folder, 'gone.pdf');
    const { status, out, err } = await desk('check', join(folder, 'levy.txt'), '--source', missing);
    expect([status, out]).toEqual([1, []]);
    expect(err).toContain('gone.pdf');
  }, 60_000);

  it('says why a house style can’t be used', async () => {
    const { status, out, err } = await desk(
      'check',
      join(folder, 'levy.txt'),
      '--style',
      join(folder, 'plain.md'),
    );
    expect(status).toBe(1);
    expect(out).toEqual([]);
    expect(err).toContain('house style');
  }, 60_000);
});
