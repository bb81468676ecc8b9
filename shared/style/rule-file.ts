import { z } from 'zod';

/**
 * Path of a file that a person may edit in a library's `style` folder: rules (`House/Jargon.yml`),
 * word lists and Vale's settings. With `/` between names, none of which leads out of the folder.
 */
export const ruleFileNameSchema = z
  .string()
  .max(200)
  .regex(
    /^(?:\.vale\.ini|(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .-]{0,60}\/){0,5}[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ .-]{0,60}\.(?:yml|yaml|txt|ini))$/u,
    'Letters, digits, spaces, dots and dashes, ending in .yml or .txt; folders with a slash.',
  );

/** Characters; a rule file of a word list is far below it. */
export const LONGEST_RULE_FILE = 500_000;

/** What a new rule file begins with. */
export const newRule = `extends: existence
message: "Avoid “%s”."
level: suggestion
ignorecase: true
tokens:
  - at this point in time
`;
