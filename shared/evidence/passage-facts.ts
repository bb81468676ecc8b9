import { defaultHouseStyle } from '../model/default-house-style.ts';
import type { Detector, DetectorInput, Fact, FactType } from '../text/analysis.ts';
import { dates } from '../text/detectors/dates.ts';
import { type FactOf, factsOf } from '../text/detectors/facts.ts';
import { figures } from '../text/detectors/figures.ts';
import { names } from '../text/detectors/names.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { foreignDates, foreignFigures, merged } from './foreign-facts.ts';

const noFields: DetectorInput['fields'] = {
  headline: '',
  dek: '',
  byline: '',
  dateline: '',
  date: '',
  slug: '',
  tags: [],
  notes: '',
  language: 'en',
};
const style = defaultHouseStyle();

/**
 * The figures, dates and names of one passage of a source, found by the detectors that read the
 * draft, and by {@link foreignFigures} and {@link foreignDates} in other languages. Each kind is looked for when first asked for: most passages are never asked.
 */
export class PassageFacts {
  readonly #text: string;
  readonly #offset: number;
  #tokens: readonly Token[] | null = null;
  #figures: readonly FactOf<'figure'>[] | null = null;
  #dates: readonly FactOf<'date'>[] | null = null;
  #names: readonly FactOf<'name'>[] | null = null;

  /** @param offset where the passage starts in the source; facts come with offsets in the source */
  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  get figures(): readonly FactOf<'figure'>[] {
    this.#figures ??= this.#with(
      this.#find(
        figures,
        'figure',
        this.dates.map((date) => this.#back(date)),
      ),
      foreignFigures(this.#text),
    ).filter(
      (figure) => !this.dates.some((date) => figure.start < date.end && date.start < figure.end),
    );
    return this.#figures;
  }

  get dates(): readonly FactOf<'date'>[] {
    this.#dates ??= this.#with(this.#find(dates, 'date', []), foreignDates(this.#text));
    return this.#dates;
  }

  get names(): readonly FactOf<'name'>[] {
    this.#names ??= this.#find(names, 'name', []);
    return this.#names;
  }

  #find<Type extends FactType>(
    detector: Detector,
    type: Type,
    facts: readonly Fact[],
  ): readonly FactOf<Type>[] {
    this.#tokens ??= tokenize(this.#text);
    const input: DetectorInput = {
      fields: noFields,
      style,
      today: '',
      text: this.#text,
      blocks: [],
      sentences: [[0, this.#text.length]],
      tokens: this.#tokens,
      links: [],
      danglingMarks: [],
      facts,
    };
    const found = detector.detect(input).facts;
    return factsOf(found, type).map((fact) => ({
      ...fact,
      start: fact.start + this.#offset,
      end: fact.end + this.#offset,
    }));
  }

  #with<One extends FactOf<'figure'> | FactOf<'date'>>(
    own: readonly One[],
    others: readonly One[],
  ): readonly One[] {
    return merged(
      own,
      others.map((one) => ({
        ...one,
        start: one.start + this.#offset,
        end: one.end + this.#offset,
      })),
    );
  }

  #back(fact: FactOf<'date'>): Fact {
    return { ...fact, start: fact.start - this.#offset, end: fact.end - this.#offset };
  }
}
