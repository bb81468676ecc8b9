import { z } from 'zod';

/**
 * What a newsroom may have published of how it works: the properties of schema.org's Organization
 * and NewsMediaOrganization that lead to such a page.
 */
export const policyKinds = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'noBylinesPolicy',
  'actionableFeedbackPolicy',
  'diversityPolicy',
  'diversityStaffingReport',
  'missionCoveragePrioritiesPolicy',
  'ownershipFundingInfo',
  'masthead',
] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** Most policies of one house. */
export const MOST_POLICIES = 30;

/** A page on which the newsroom says how it works. */
export const policySchema = z
  .object({
    kind: z.enum(policyKinds),
    title: z.string().trim().min(1).max(200),
    /** http or https. */
    url: z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(2000),
  })
  .readonly();
export type Policy = z.infer<typeof policySchema>;
