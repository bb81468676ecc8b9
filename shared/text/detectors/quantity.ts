/** A number with its unit as it stands in a text, before ranges are put together. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `$`, `kg`, `percent`, `points`, `years`, `ordinal`, …; empty where none. */
  readonly unit: string;
  /** Says "thousands", not how many. */
  readonly vague: boolean;
  /** Digits that stand for no number in English: "4,2000". The value means nothing. */
  readonly malformed: boolean;
}
