import { describe, expect, it } from 'vitest';
import {
  fieldCount,
  fieldText,
  fieldValue,
} from '../../../../../renderer/features/review/fields/field-list.ts';
import { defaultHouseStyle } from '../../../../../shared/model/default-house-style.ts';
import { fields } from '../../../stores/review/fake-desk.ts';

describe('fields as lines', () => {
  it('parts tags by commas, and drops empty and repeated ones', () => {
    expect(fieldText({ ...fields, tags: ['harbour', 'levy'] }, 'tags')).toBe('harbour, levy');
    expect(fieldValue('tags', 'harbour, levy,, harbour ')).toEqual({ tags: ['harbour', 'levy'] });
  });

  it('keeps every field but the notes on one line', () => {
    expect(fieldValue('headline', 'Levy\n passes')).toEqual({ headline: 'Levy passes' });
    expect(fieldValue('notes', 'One\nTwo')).toEqual({ notes: 'One\nTwo' });
  });
});

describe('limits', () => {
  const style = defaultHouseStyle();
  const limited = {
    ...style,
    limits: { ...style.limits, headline: { required: true, max: 10 } },
  };
  const count = (headline: string) => fieldCount(limited, { ...fields, headline }, 'headline');

  it('count what a reader sees as one character once', () => {
    expect(count('Zoë 👩‍🚀')?.count).toBe(5);
  });

  it('are told near and over', () => {
    expect(count('short')).toMatchObject({ isClose: false, isOver: false });
    expect(count('nine long')).toMatchObject({ isClose: true, isOver: false });
    expect(count('eleven long')).toMatchObject({ isClose: true, isOver: true });
  });
});
