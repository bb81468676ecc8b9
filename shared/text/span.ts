/** Start and end of a stretch of a text; UTF-16 code units, `end` exclusive. */
export type Span = readonly [start: number, end: number];
