import { z } from 'zod';

/** A key as the window names it, e.g. `Mod+Shift+Enter`. */
const keySchema = z.string().min(1).max(40);
const changedKeysSchema = z
  .record(z.string().max(100), z.array(keySchema).max(2).readonly())
  .readonly();
export type ChangedKeys = z.infer<typeof changedKeysSchema>;

/** What electron-store keeps per user: nothing that belongs to a library. */
export const preferencesSchema = z
  .object({
    theme: z.enum(['system', 'light', 'dark']),
    /** Who works here; recorded beside every decision. Empty name: not yet asked. */
    person: z.object({ name: z.string().max(200), role: z.string().max(200) }).readonly(),
    /** Folders, latest first. */
    recentLibraries: z
      .array(z.object({ folder: z.string(), name: z.string() }).readonly())
      .max(10)
      .readonly(),
    /** Widths of panes and the like, in percent, by the pane group's name. */
    layouts: z.record(z.string(), z.record(z.string(), z.number())).readonly(),
    /** Text size of the copy in CSS pixels. */
    textSize: z.int().min(13).max(28),
    syncScroll: z.boolean(),
    showProposals: z.boolean(),
    /** How the draft is read: beside another text, unified with it, or without marks. */
    draftView: z.enum(['beside', 'unified', 'clean']),
    /** What one change is: words, or the whole sentences round them. */
    changesBy: z.enum(['words', 'sentences']),
    /** Whether paragraphs without a change are hidden in the unified view. */
    hideUnchanged: z.boolean(),
    /** Whether the draft shows how each sentence stands. */
    showCoverage: z.boolean(),
    /** Keys that were changed, by the id of their command; the list is empty where it has none. */
    keys: changedKeysSchema,
    /** Whether the caret's line stays in the middle of the draft. */
    typewriter: z.boolean(),
    /** Whether all but the caret's paragraph is dimmed while one writes. */
    focusParagraph: z.boolean(),
    /** The export profile that was chosen last, by its name; empty for none. */
    exportProfile: z.string().max(60),
    windowBounds: z
      .object({
        x: z.int(),
        y: z.int(),
        width: z.int().min(200),
        height: z.int().min(200),
        maximized: z.boolean(),
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Preferences = z.infer<typeof preferencesSchema>;
