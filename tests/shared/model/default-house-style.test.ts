import { describe, expect, it } from 'vitest';
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
});
