import { describe, expect, it } from 'vitest';
import { namePatternProblem } from '../../../shared/export/file-name.ts';
import { exportFormats } from '../../../shared/export/registry.ts';
import { checkGroups } from '../../../shared/model/checklist.ts';
import { defaultHouseStyle } from '../../../shared/model/default-house-style.ts';
import { houseStyleSchema } from '../../../shared/model/house-style.ts';
import { rules } from '../../../shared/text/detectors/rules.ts';

describe('the default house style', () => {
  const style = defaultHouseStyle();

  it('is valid as it would be stored', () => {
    expect(houseStyleSchema.parse(JSON.parse(JSON.stringify(style)))).toEqual(style);
  });

  it('is what an earlier library opens with, citations in plain news style as before', () => {
    const { citations: _, ...earlier } = style;
    expect(houseStyleSchema.parse(earlier)).toEqual(style);
    expect(style.citations).toEqual({ style: 'news', place: 'footnotes' });
  });

  it('has items in every group, each with an id of its own', () => {
    expect(new Set(style.checklist.map((item) => item.group))).toEqual(new Set(checkGroups));
    expect(new Set(style.checklist.map((item) => item.id)).size).toBe(style.checklist.length);
    expect(style.checklist.length).toBeGreaterThanOrEqual(25);
  });

  it('is settled only by rules that some detector has', () => {
    for (const item of style.checklist) {
      for (const rule of item.settledBy) expect(Object.keys(rules)).toContain(rule);
    }
  });

  it('has export profiles of formats that there are, also where a library was made before', () => {
    const { exportProfiles, ...older } = style;
    expect(houseStyleSchema.parse(JSON.parse(JSON.stringify(older)))).toEqual(style);
    expect(exportProfiles.map(({ name }) => name)).toEqual(['Web', 'Wire', 'Print', 'Archive']);
    const known = exportFormats.map(({ format }) => format);
    for (const { formats, fileName } of exportProfiles) {
      for (const format of formats) expect(known).toContain(format);
      expect(namePatternProblem(fileName)).toBe('');
    }
  });
});
