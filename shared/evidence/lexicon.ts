import { eachWord, foldedForm, stemForm, strictForm } from './normalise.ts';

/** A word of a claim, as the lexicon knows it. */
export interface QueryWord {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly strict: string;
  /** Number of the folded word, -1 where no source has it. */
  readonly fold: number;
  /** Number of the stem, -1 where no source has it. */
  readonly stem: number;
}

/** The words of a text by their places. */
export interface TextWords {
  /** Number of each word as written, for {@link Lexicon.fold} and its like. */
  readonly forms: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Numbers every distinct word of the sources, so that each is folded once and comparing two is
 * comparing integers. Words are kept when their text goes: they are few and come back.
 */
export class Lexicon {
  readonly #forms = new Map<string, number>();
  readonly #folds = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #strictOf: string[] = [];
  readonly #foldOf: number[] = [];
  readonly #stemOf: number[] = [];
  /** How often each stem stands in the texts held now. */
  readonly #counts: number[] = [];
  #total = 0;

  /** Cuts a text into words and numbers them. */
  read(text: string): TextWords {
    const forms: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    eachWord(text, (raw, start, end) => {
      forms.push(this.#forms.get(raw) ?? this.#add(raw));
      starts.push(start);
      ends.push(end);
    });
    return {
      forms: Int32Array.from(forms),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
    };
  }

  /** The words of a claim; none is added. */
  look(text: string): readonly QueryWord[] {
    const words: QueryWord[] = [];
    eachWord(text, (raw, start, end) => {
      const strict = strictForm(raw);
      const folded = foldedForm(strict);
      const fold = this.#folds.get(folded) ?? -1;
      words.push({ start, end, raw, strict, fold, stem: this.#stems.get(stemForm(folded)) ?? -1 });
    });
    return words;
  }

  strict(form: number): string {
    return this.#strictOf[form] ?? '';
  }

  fold(form: number): number {
    return this.#foldOf[form] ?? -1;
  }

  stem(form: number): number {
    return this.#stemOf[form] ?? -1;
  }

  /** Counts a text's words in (`1`) or out (`-1`). */
  count(words: TextWords, by: 1 | -1): void {
    for (const form of words.forms) {
      const stem = this.stem(form);
      this.#counts[stem] = (this.#counts[stem] ?? 0) + by;
    }
    this.#total += by * words.forms.length;
  }

  frequency(stem: number): number {
    return this.#counts[stem] ?? 0;
  }

  /** What a word tells: the rarer in the sources, the more (inverse frequency). */
  weight(stem: number): number {
    return Math.log(1 + (this.#total + 1) / (1 + this.frequency(stem)));
  }

  #add(raw: string): number {
    const form = this.#forms.size;
    const strict = strictForm(raw);
    const folded = foldedForm(strict);
    this.#forms.set(raw, form);
    this.#strictOf.push(strict);
    this.#foldOf.push(numberOf(this.#folds, folded));
    this.#stemOf.push(numberOf(this.#stems, stemForm(folded)));
    return form;
  }
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const made = numbers.size;
  numbers.set(word, made);
  return made;
}
