import { describe, expect, it } from 'vitest';
import { factsIn, run } from './run.ts';

describe('links', () => {
  it('are facts with their address', () => {
    const facts = factsIn('link', 'See [the *report*](https://x.example/a) and https://y.example.');
    expect(facts.map((one) => [one.text, one.url])).toEqual([
      ['the *report*', 'https://x.example/a'],
      ['https://y.example', 'https://y.example'],
    ]);
  });

  it('without words are reported where they stand', () => {
    const body = 'Before [](https://x.example/a) after.';
    const [finding] = run(body).findings;
    expect(finding).toMatchObject({ rule: 'structure/link-without-text', severity: 'warning' });
    expect(finding?.message).toContain('https://x.example/a');
    expect(finding?.start).toBeGreaterThanOrEqual(7);
    expect(finding?.start).toBeLessThanOrEqual(30);
  });
});
