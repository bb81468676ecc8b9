import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  type CslItem,
  cslDateVariables,
  cslItemSchema,
  cslNameVariables,
  cslNumberVariables,
  cslTextVariables,
  cslTypes,
} from '../../../shared/model/csl.ts';
import { fullItem } from '../../support/csl-items.ts';

const schemaPath = fileURLToPath(
  new URL('../../../../shared/schemas/csl-data.json', import.meta.url),
);
const present = existsSync(schemaPath);

describe.skipIf(!present)(
  `items against the schema of CSL-JSON${present ? '' : ' (skipped: it is not on this machine)'}`,
  () => {
    it('are valid for every type, with every variable', async () => {
      const schema = JSON.parse(await readFile(schemaPath, 'utf8'));
      const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
      const ours = [
        ...cslNameVariables,
        ...cslDateVariables,
        ...cslTextVariables,
        ...cslNumberVariables,
      ];
      const known = Object.keys(schema.items.properties);
      expect([...ours, 'type', 'id', 'title', 'categories', 'custom'].toSorted()).toEqual(
        known.toSorted(),
      );
      expect(schema.items.properties.type.enum).toEqual([...cslTypes]);
      expect(validate(cslTypes.map((type) => ({ id: type, ...fullItem(type) })))).toBe(true);
      expect(validate([{ id: 'x', type: 'novel' }])).toBe(false);
    });
  },
);

describe('an item', () => {
  it('loses nothing when it is read back, whatever its type', () => {
    for (const type of cslTypes) {
      const item = fullItem(type);
      expect(cslItemSchema.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
    }
  });

  it('written by an earlier version still opens', () => {
    const earlier: CslItem = {
      type: 'personal_communication',
      title: 'Berths',
      author: [{ family: 'Lund', given: 'Ida' }, { literal: 'Harbour Board' }],
      issued: { 'date-parts': [[2026, 3]] },
      'publisher-place': 'Tarnmouth',
    };
    expect(cslItemSchema.parse(earlier)).toEqual(earlier);
  });

  it('is refused where a variable is not what CSL-JSON says', () => {
    const item = fullItem('book');
    const wrong = [
      { type: 'novel' },
      { title: 4 },
      { author: 'Lund' },
      { issued: { 'date-parts': [[]] } },
      { volume: ['4'] },
    ];
    for (const one of wrong)
      expect(cslItemSchema.safeParse({ ...item, ...one }).success).toBe(false);
  });
});
