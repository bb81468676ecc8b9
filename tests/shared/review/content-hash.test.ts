import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHashInput } from '../../../shared/review/content-hash.ts';
import { testBody, testFields } from '../../support/articles.ts';

describe('contentHashInput', () => {
  it('is the documented text', () => {
    expect(
      contentHashInput(
        { ...testFields, dek: ' Dek ', tags: ['a', 'b'] },
        'One.\r\n\r\nTwo.\n',
        null,
      ),
    ).toBe(
      '{"body":"One.\\n\\nTwo.","byline":"Ilse Marrow","date":"2026-03-04",' +
        '"dateline":"Port Ansgar","dek":"Dek",' +
        '"headline":"Port Ansgar raises harbour levy for the first time in nine years",' +
        '"language":"en","proofdesk":1,"slug":"port-ansgar-harbour-levy","tags":["a","b"]}',
    );
  });

  it('leaves notes to editors out and takes everything readers get in', () => {
    const hash = contentHashInput(testFields, testBody, null);
    expect(contentHashInput({ ...testFields, notes: 'Hold until six' }, testBody, null)).toBe(hash);
    for (const field of ['headline', 'dek', 'byline', 'dateline', 'slug'] as const) {
      expect(contentHashInput({ ...testFields, [field]: 'Other' }, testBody, null)).not.toBe(hash);
    }
    expect(contentHashInput({ ...testFields, tags: [] }, testBody, null)).not.toBe(hash);
    expect(contentHashInput(testFields, testBody.replace('165', '156'), null)).not.toBe(hash);
  });

  it('tells any two bodies apart that differ before their end', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, two] = [`${a}.`, `${b}.`].map((text) => text.replace(/\r\n?/g, '\n'));
        fc.pre(one !== two);
        expect(contentHashInput(testFields, `${a}.`, null)).not.toBe(
          contentHashInput(testFields, `${b}.`, null),
        );
      }),
    );
  });
});
