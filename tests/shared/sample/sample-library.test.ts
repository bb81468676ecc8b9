import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../main/import/read-copy.ts';
import { extractSourceText } from '../../../main/import/source-text/extract.ts';
import { cslItemSchema } from '../../../shared/model/csl.ts';
import { sampleLibrary } from '../../../shared/sample/sample-library.ts';

const { articles, sources } = sampleLibrary();
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function intakeOf(fileName: string) {
  const article = articles.find((one) => one.fileName === fileName);
  const options = { today: '2026-03-20', now: '2026-03-20T09:00:00.000Z' };
  return (await readCopy(fileName, bytesOf(article?.copy ?? ''), options)).intake;
}

async function textOf(fileName: string): Promise<string> {
  const source = sources.find((one) => one.fileName === fileName);
  return (await extractSourceText(fileName, '', bytesOf(source?.content ?? ''))).text;
}

describe('the sample library', () => {
  it.each(articles)('$fileName is a whole article of 250 to 500 words', async ({ fileName }) => {
    const { fields, body } = await intakeOf(fileName);
    expect(fields.headline).not.toBe('');
    expect(fields.dek).not.toBe('');
    expect(fields.date).toMatch(/^2026-/);
    const words = body.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(500);
  });

  it('has two clean articles', async () => {
    expect((await intakeOf('harbour-levy.md')).residue).toEqual([]);
    expect((await intakeOf('reef-brief.html')).residue).toEqual([]);
  });

  it.each(sources)('$fileName is a readable source of one of its articles', async (source) => {
    expect(articles.map(({ fileName }) => fileName)).toContain(source.forArticle);
    expect(cslItemSchema.parse(source.source.csl)).toEqual(source.source.csl);
    expect((await textOf(source.fileName)).length).toBeGreaterThan(300);
  });

  it('has sources that confirm and contradict the report', async () => {
    const { body } = await intakeOf('camps-report.txt');
    const quotation = 'march before breakfast and sing for a country that is not ours';
    expect(body).toContain(quotation);
    expect(await textOf('interview-27.md')).toContain(quotation);
    expect(body).toContain('143 “schools”');
    expect(await textOf('moved-on.txt')).toContain('134 sites');
    expect(await textOf('moved-on.txt')).not.toContain('143');
    expect(await textOf('decision-2026-14.html')).toContain('4.50 crowns for each passenger');
  });
});
