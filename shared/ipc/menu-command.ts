import { z } from 'zod';

/** A command of the window as the native menus show it. */
export const menuCommandSchema = z
  .object({
    id: z.string().min(1).max(100),
    title: z.string().min(1).max(200),
    group: z.string().min(1).max(60),
    /** As the window names keys, e.g. `Mod+Shift+Enter`; null for none. */
    keys: z.string().min(1).max(40).nullable(),
    /** Whether it makes sense now. */
    isPossible: z.boolean(),
  })
  .readonly();
export type MenuCommand = z.infer<typeof menuCommandSchema>;
