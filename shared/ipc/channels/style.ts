import { z } from 'zod';
import type { SampleCitations } from '../../export/bibliography/sample-citations.ts';
import { citationStyles } from '../../model/house-style.ts';
import type { StyleProblem } from '../../style/rule.ts';
import { LONGEST_RULE_FILE, ruleFileNameSchema } from '../../style/rule-file.ts';
import { channel, nothing } from '../channel.ts';

export interface RuleFiles {
  /** Paths within the `style` folder. */
  readonly files: readonly string[];
  readonly problems: readonly StyleProblem[];
}

/** The house’s own rule files and its style of citations. */
export const styleChannels = {
  /** The house's own rules in the library's `style` folder, and what in them can't be honoured. */
  'style:files': channel<RuleFiles>()(nothing),
  'style:read': channel<string>()(z.object({ file: ruleFileNameSchema })),
  'style:write': channel<RuleFiles>()(
    z.object({ file: ruleFileNameSchema, text: z.string().max(LONGEST_RULE_FILE) }),
  ),
  /** How a style of citations writes an example. */
  'style:sample-citations': channel<SampleCitations>()(z.object({ style: z.enum(citationStyles) })),
  'style:remove': channel<RuleFiles>()(z.object({ file: ruleFileNameSchema })),
} as const;
