import { expect, test } from 'vitest';
import {
  findingMarks,
  findingOfMark,
} from '../../../../../renderer/features/review/findings/finding-marks.ts';
import type { Finding } from '../../../../../shared/model/finding.ts';

const unknown: Finding = {
  rule: 'spelling/unknown-word',
  group: 'spelling',
  severity: 'note',
  field: 'headline',
  start: 4,
  end: 9,
  text: 'levvy',
  expected: 'levy',
  message: '“levvy” is in no dictionary here.',
  spelling: {
    suggestions: ['levy'],
    also: [
      { field: 'dek', start: 0, end: 5 },
      { field: 'body', start: 20, end: 25 },
      { field: 'body', start: 80, end: 85 },
    ],
  },
};

test('an unknown word is marked at every place in the body, and told in the margin once', () => {
  const inBody: Finding = { ...unknown, field: 'body', start: 2, end: 7 };
  expect(findingMarks([unknown])).toMatchObject([
    { start: 20, end: 25, isUnknownWord: true, isFurther: true },
    { start: 80, end: 85, isUnknownWord: true, isFurther: true },
  ]);
  const marks = findingMarks([inBody]);
  expect(marks.map(({ start, isFurther }) => [start, isFurther === true])).toEqual([
    [2, false],
    [20, true],
    [80, true],
  ]);
  expect(findingOfMark([inBody], marks[2]?.id ?? '')).toBe(inBody);
});
