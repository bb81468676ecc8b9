import { describe, expect, it } from 'vitest';
import { articleIdFrom, checkedArticleId, foldText } from '../../../main/library/article-id.ts';

const day = '2026-03-04';

describe('articleIdFrom', () => {
  it.each([
    ['Harbour levy rises', '2026-03-04-harbour-levy-rises-k3x9'],
    ['The mayor’s “new” plan: £5m?', '2026-03-04-the-mayors-new-plan-5m-k3x9'],
    ['Łódź grüßt Ørsted', '2026-03-04-lodz-grusst-orsted-k3x9'],
    ['Портовый сбор', '2026-03-04-portovyi-sbor-k3x9'],
    ['港の税', '2026-03-04-article-k3x9'],
    ['../../etc/passwd', '2026-03-04-etc-passwd-k3x9'],
    ['', '2026-03-04-article-k3x9'],
  ])('%j gives %s', (headline, id) => {
    expect(articleIdFrom({ day, headline }, 'article-8mq2k3x9')).toBe(id);
  });

  it('cuts a long headline between words', () => {
    const id = articleIdFrom({ day, headline: 'harbour '.repeat(40) }, 'article-8mq2k3x9');
    expect(id).toBe(`2026-03-04-${Array(7).fill('harbour').join('-')}-k3x9`);
    expect(checkedArticleId(articleIdFrom({ day, headline: 'x'.repeat(500) }, 'a-8mq2'))).toContain(
      'xxx',
    );
  });

  it('refuses what is not a day', () => {
    expect(() => articleIdFrom({ day: '../x', headline: 'a' }, 'a-8mq2')).toThrow('not a day');
  });
});

describe('checkedArticleId', () => {
  it.each(['../x', 'a/b', 'a\\b', '..', '', '.new', 'a\0', 'A'.repeat(200)])('refuses %j', (id) => {
    expect(() => checkedArticleId(id)).toThrow('not an article’s id');
  });
});

describe('foldText', () => {
  it('takes away case, marks and doubled spaces', () => {
    expect(foldText('  Çà et  LÀ:\nŽluťoučký İSTANBUL ')).toBe('ca et la: zlutoucky istanbul');
  });
});
