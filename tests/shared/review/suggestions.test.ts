import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../shared/model/primitives.ts';
import type { Suggestion } from '../../../shared/model/suggestion.ts';
import {
  type DraftEdit,
  fittingSuggestions,
  followEdit,
  rejection,
  suggestEdit,
} from '../../../shared/review/suggestions.ts';
import { actContext, mara, teodor } from '../../support/articles.ts';

/** A draft with its suggestions, edited step by step. */
class Desk {
  text: string;
  suggestions: readonly Suggestion[] = [];
  #ids = 0;

  constructor(text: string) {
    this.text = text;
  }

  suggest(edit: DraftEdit, by: Person = mara): this {
    const newId = (prefix: string) => {
      this.#ids += 1;
      return `${prefix}-${String(this.#ids).padStart(4, '0')}`;
    };
    const context = { ...actContext(), by, newId };
    this.suggestions = suggestEdit(
      this.suggestions,
      edit,
      (from, to) => this.text.slice(from, to),
      context,
    );
    return this.#write(edit);
  }

  decide(edit: DraftEdit): this {
    this.suggestions = followEdit(this.suggestions, edit);
    return this.#write(edit);
  }

  #write({ from, to, insert }: DraftEdit): this {
    this.text = this.text.slice(0, from) + insert + this.text.slice(to);
    return this;
  }

  replace(words: string, insert: string, by: Person = mara): this {
    const from = this.text.indexOf(words);
    return this.suggest({ from, to: from + words.length, insert }, by);
  }

  shown(): readonly string[] {
    return this.suggestions.map(({ start, end, was }) => `${was}→${this.text.slice(start, end)}`);
  }
}

/** What the draft is if all that is suggested in it is rejected, from its end. */
function withoutSuggestions(text: string, suggestions: readonly Suggestion[]): string {
  return suggestions.reduceRight((now, suggestion) => {
    const { from, to, insert } = rejection(suggestion);
    return now.slice(0, from) + insert + now.slice(to);
  }, text);
}

const draft = 'Six boats left the harbour on Monday.';

describe('suggestions', () => {
  it('keep what stood there, letter by letter typed into one', () => {
    const desk = new Desk(draft).replace('Six', '');
    for (const [index, letter] of [...'Seven'].entries()) {
      desk.suggest({ from: index, to: index, insert: letter });
    }
    expect(desk.shown()).toEqual(['Six→Seven']);
    expect(withoutSuggestions(desk.text, desk.suggestions)).toBe(draft);
  });

  it('are none once the words are what they were', () => {
    const desk = new Desk(draft).replace('Monday', 'Tuesday');
    expect(desk.shown()).toEqual(['Monday→Tuesday']);
    desk.replace('Tuesday', 'Monday');
    expect(desk.suggestions).toEqual([]);
  });

  it('of two people stay apart where they only touch', () => {
    const desk = new Desk(draft).replace('Six', 'Seven').replace(' boats', ' ships', teodor);
    expect(desk.suggestions.map(({ by }) => by.name)).toEqual([mara.name, teodor.name]);
    expect(desk.shown()).toEqual(['Six→Seven', ' boats→ ships']);
  });

  it('become one where the other person writes into it', () => {
    const desk = new Desk(draft).replace('Six', 'Seventeen').replace('teen', 'ty', teodor);
    expect(desk.shown()).toEqual(['Six→Seventy']);
    expect(desk.suggestions[0]?.by).toEqual(teodor);
  });

  it('follow decided edits, and change with those inside', () => {
    const desk = new Desk(draft).replace('harbour', 'port');
    desk.decide({ from: 0, to: 3, insert: 'Seven' });
    expect(desk.shown()).toEqual(['harbour→port']);
    const at = desk.text.indexOf('port');
    desk.decide({ from: at + 4, to: at + 4, insert: '' });
    desk.decide({ from: at + 1, to: at + 2, insert: '0' });
    expect(desk.shown()).toEqual(['harbour→p0rt']);
    desk.decide({ from: at - 4, to: at + 8, insert: 'it' });
    expect(desk.suggestions).toEqual([]);
  });

  it('are rejected one by one', () => {
    const desk = new Desk(draft).replace('Six', 'Seven').replace(' on Monday', '');
    const [first] = desk.suggestions;
    if (!first) throw new Error('no suggestion');
    desk.decide(rejection(first));
    expect(desk.text).toBe('Six boats left the harbour.');
    expect(desk.shown()).toEqual([' on Monday→']);
  });
});

const people = [mara, teodor];
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const steps = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.nat(6),
    insert: fc.string({ unit: 'grapheme', maxLength: 5 }),
    who: fc.nat(1),
  }),
  { maxLength: 30 },
);
const editOf = (length: number, at: number, span: number, insert: string): DraftEdit => {
  const from = at % (length + 1);
  return { from, to: Math.min(length, from + span), insert };
};

describe('any suggestions', () => {
  it('leave the undecided text as it was, in order and apart', () => {
    fc.assert(
      fc.property(text, steps, (start, all) => {
        const desk = new Desk(start);
        for (const { at, length, insert, who } of all) {
          desk.suggest(editOf(desk.text.length, at, length, insert), people[who]);
          expect(withoutSuggestions(desk.text, desk.suggestions)).toBe(start);
          expect(fittingSuggestions(desk.suggestions, desk.text.length)).toEqual(desk.suggestions);
          for (const { start: from, end, was } of desk.suggestions) {
            expect(desk.text.slice(from, end)).not.toBe(was);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('rejected in any order give the undecided text', () => {
    fc.assert(
      fc.property(text, steps, fc.array(fc.nat(), { maxLength: 40 }), (start, all, order) => {
        const desk = new Desk(start);
        for (const { at, length, insert, who } of all) {
          desk.suggest(editOf(desk.text.length, at, length, insert), people[who]);
        }
        for (const pick of order) {
          const one = desk.suggestions[pick % Math.max(1, desk.suggestions.length)];
          if (!one) break;
          desk.suggestions = desk.suggestions.filter(({ id }) => id !== one.id);
          desk.decide(rejection(one));
        }
        expect(withoutSuggestions(desk.text, desk.suggestions)).toBe(start);
      }),
      { numRuns: 2000 },
    );
  });

  it('stay in order and apart under decided edits', () => {
    fc.assert(
      fc.property(text, steps, steps, (start, all, decided) => {
        const desk = new Desk(start);
        for (const { at, length, insert, who } of all) {
          desk.suggest(editOf(desk.text.length, at, length, insert), people[who]);
        }
        for (const { at, length, insert } of decided) {
          desk.decide(editOf(desk.text.length, at, length, insert));
          expect(fittingSuggestions(desk.suggestions, desk.text.length)).toEqual(desk.suggestions);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
