import { describe, expect, it } from 'vitest';
import { NewestFirst } from '../../../main/worker/newest-first.ts';

/** Jobs that end when the test says so. */
function jobs() {
  const newest = new NewestFirst();
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (subject: string, name: string) =>
    newest.run(subject, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  return { begun, run, end: (name: string) => ends.get(name)?.() };
}

describe('analyses of a draft as it is typed', () => {
  it('begins the newest text next and gives up those that waited', async () => {
    const { begun, run, end } = jobs();
    const first = run('a', 'first');
    const stale = run('a', 'stale');
    const newest = run('a', 'newest');
    await expect(stale).rejects.toMatchObject({ error: { code: 'cancelled' } });
    end('first');
    expect(await first).toBe('first');
    await Promise.resolve();
    end('newest');
    expect([await newest, begun]).toEqual(['newest', ['first', 'newest']]);
  });

  it('lets another article begin at once', async () => {
    const { begun, run, end } = jobs();
    const one = run('a', 'one');
    const other = run('b', 'other');
    expect(begun).toEqual(['one', 'other']);
    end('one');
    end('other');
    expect(await Promise.all([one, other])).toEqual(['one', 'other']);
    const later = run('a', 'later');
    end('later');
    expect(await later).toBe('later');
  });

  it('goes on after one that failed', async () => {
    const newest = new NewestFirst();
    const failing = newest.run('a', () => Promise.reject(new Error('broken')));
    const next = newest.run('a', () => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('next');
  });
});
