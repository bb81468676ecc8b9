/**
 * Said of a file with more parts than can be read in reasonable time. A RangeError like the one of what
 * is nested too deeply, so that no reader takes it for a fault of its own.
 */
export class TooMuch extends RangeError {
  constructor() {
    super('There are too many parts in it');
  }
}

/**
 * Tags that a text may have, those that end an element counted: reading it takes about a tenth of a
 * millisecond for each. An article of 50,000 words with 500 footnotes has some 15,000.
 */
export const MOST_TAGS = 50_000;
