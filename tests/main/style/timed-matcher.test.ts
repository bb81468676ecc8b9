import { describe, expect, it } from 'vitest';
import { timedMatcher } from '../../../main/style/timed-matcher.ts';
import { checkStyle } from '../../../shared/style/check-style.ts';
import { matchJob } from '../../../shared/style/matcher.ts';
import { rule, styleInput } from '../../shared/style/run.ts';

const trap = { patterns: [/(a+)+$/gu], texts: [`${'a'.repeat(60)}b`], except: null };
const harmless = { patterns: [/b/gu, /c(d)?/gu], texts: ['abc', 'cd'], except: /b/gu };

describe('timedMatcher', () => {
  it('matches as without a limit', () => {
    expect(timedMatcher().matches([harmless])).toEqual([matchJob(harmless)]);
  });

  it('stops an expression that would run for ages, and goes on with the others', () => {
    const start = performance.now();
    const results = timedMatcher(100).matches([harmless, trap, harmless]);
    expect(results).toEqual([matchJob(harmless), 'too-slow', matchJob(harmless)]);
    // Once with the time that was left, once with its own.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('does not try it again', () => {
    const matcher = timedMatcher(100);
    matcher.matches([trap]);
    const start = performance.now();
    expect(matcher.matches([trap, harmless])[0]).toBe('too-slow');
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('stops a slow exception as well', () => {
    const slow = { patterns: [/b/gu], texts: trap.texts, except: /(a+)+$/gu };
    expect(timedMatcher(100).matches([slow])).toEqual(['too-slow']);
  });

  it('lets a rule’s slowness be named while the rest is reported', () => {
    const rules = [
      rule("extends: existence\nmessage: x\nnonword: true\ntokens: ['(a+)+!']", 'House/Slow.yml'),
      rule('extends: existence\nmessage: x\ntokens: [quay]', 'House/Quick.yml'),
    ];
    const input = styleInput(`The quay. ${'a'.repeat(60)}.`);
    const { findings, problems } = checkStyle(rules, input, timedMatcher(100));
    expect(findings.map((one) => one.text)).toEqual(['quay']);
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'House/Slow.yml',
        what: 'The rule House.Slow took too long on this text and was stopped.',
      }),
    ]);
  });
});
