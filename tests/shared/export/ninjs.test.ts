import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ninjsExporter } from '../../../shared/export/ninjs.ts';
import { draftInput, input, withText } from './export-input.ts';
import { hostileText } from './markup.ts';
import { withPolicies } from './policies.ts';

const folder = fileURLToPath(new URL('../../../../shared/schemas/', import.meta.url));
const schemaPath = `${folder}ninjs-schema_3.0.json`;
const present = existsSync(schemaPath);

describe.skipIf(!present)(
  `ninjs against IPTC's schema${present ? '' : ' (skipped: the schema is not on this machine)'}`,
  () => {
    let problems: (content: string) => readonly string[];

    beforeAll(async () => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      formats.default(ajv);
      const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
      ajv.addSchema(await read(`${folder}GeoJSON-schema.json`));
      const validate = ajv.compile(await read(schemaPath));
      problems = (content) =>
        validate(JSON.parse(content)) ? [] : [ajv.errorsText(validate.errors)];
    });

    it('holds for approved copy, a draft and an article with nothing in it', () => {
      expect(problems(ninjsExporter.render(input).content)).toEqual([]);
      expect(problems(ninjsExporter.render(draftInput).content)).toEqual([]);
      expect(problems(ninjsExporter.render(withPolicies(input)).content)).toEqual([]);
      const bare = {
        headline: '',
        dek: '',
        byline: '',
        dateline: '',
        date: '',
        slug: '',
        tags: [],
      };
      expect(problems(ninjsExporter.render(withText(bare, '')).content)).toEqual([]);
    });

    it('holds for any text, and fails for what is not ninjs', () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const { content } = ninjsExporter.render(
            withText({ headline: text, tags: [text], language: text }, text),
          );
          expect(problems(content)).toEqual([]);
        }),
        { numRuns: 50 },
      );
      expect(problems('{"uri":"urn:x:1","type":"poem"}')).not.toEqual([]);
    });
  },
);

describe('ninjs export', () => {
  it('names fields, sources and state', () => {
    const item = JSON.parse(ninjsExporter.render(input).content);
    expect(item).toMatchObject({
      pubStatus: 'usable',
      versionCreated: '2026-03-04T08:15:00.000Z',
      headlines: [{ role: 'main', value: 'Council approves harbour levy after two-year row' }],
      by: 'By Mira Castellan and Jon Abara',
      located: 'Port Ellery',
      slugline: 'harbour-levy',
      subjects: [{ name: 'harbour' }, { name: 'council' }],
      infoSources: [{ name: 'Port Ellery Harbour Board', uri: 'https://board.example/levy.pdf' }],
    });
    expect(item.edNote).toBeUndefined();
    expect(item.bodies[0].value).toContain('<strong>harbour levy</strong>');
    expect(item.bodies[1].value).toContain('The council approved the harbour levy on Tuesday');
  });

  it('links to what the house has published of how it works, under no role made up', () => {
    const item = JSON.parse(ninjsExporter.render(withPolicies(input)).content);
    expect(item.trustIndicators).toEqual([
      { title: 'How we correct', href: 'https://courier.example/corrections' },
      { title: 'Our code', href: 'https://courier.example/ethics' },
      { title: 'Gifts', href: 'https://courier.example/gifts?a=1&b=%3C2%3E' },
    ]);
    expect(JSON.parse(ninjsExporter.render(input).content).trustIndicators).toBeUndefined();
  });

  it('withholds and marks a draft', () => {
    const item = JSON.parse(ninjsExporter.render(draftInput).content);
    expect(item).toMatchObject({ pubStatus: 'withheld', edNote: 'DRAFT – not approved' });
    for (const { value } of item.bodies) expect(value).toMatch(/^(?:<p>)?DRAFT – not approved/);
  });
});
