import type { ArticleFields } from '../../shared/model/article.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Analysis, Fact, Proposal, Span } from '../../shared/text/analysis.ts';
import { type CheckEvidence, type CheckSources, evidenceFor } from './check-evidence.ts';
import { notInDraft } from './residue-places.ts';

/** The version of what `check --json` prints. */
export const CHECK_FORMAT = 1;

/** One line of `check --json`. Offsets are UTF-16 code units, `end` exclusive. */
export interface CheckReport {
  readonly format: typeof CHECK_FORMAT;
  /** The path as it was given. */
  readonly file: string;
  readonly fields: {
    readonly headline: string;
    readonly dek: string;
    readonly byline: string;
    /** `date` where the dateline itself has one; intake keeps the article's date in `date`. */
    readonly dateline: { readonly place: string; readonly date: string | null } | null;
    /** `YYYY-MM-DD`. */
    readonly date: string | null;
    readonly tags: readonly string[];
    /** Markdown after the certain fixes. */
    readonly body: string;
  };
  readonly sentences: readonly Span[];
  readonly facts: readonly Fact[];
  readonly findings: readonly Omit<Finding, 'replacement' | 'related' | 'spelling'>[];
  readonly claims: readonly (Proposal & { readonly evidence: readonly CheckEvidence[] })[];
  readonly coverage: { readonly sentences: number; readonly withClaim: number };
}

interface Checked {
  readonly fields: ArticleFields;
  readonly body: string;
  /** Findings of intake, placed. */
  readonly residue: readonly Finding[];
  readonly analysis: Analysis;
  readonly sources: CheckSources;
}

/** Puts together what `check` prints of one file. */
export function checkReport(file: string, checked: Checked): CheckReport {
  const { fields, body, residue, analysis, sources } = checked;
  const { sentences, facts, proposals } = analysis;
  return {
    format: CHECK_FORMAT,
    file,
    fields: {
      headline: fields.headline,
      dek: fields.dek,
      byline: fields.byline,
      dateline: fields.dateline === '' ? null : { place: fields.dateline, date: null },
      date: fields.date === '' ? null : fields.date,
      tags: fields.tags,
      body,
    },
    sentences,
    facts,
    findings: [...notInDraft(residue, analysis.findings), ...analysis.findings].map(
      ({ rule, group, severity, field, start, end, text, expected, message }) => ({
        rule,
        group,
        severity,
        field,
        start,
        end,
        text,
        expected,
        message,
      }),
    ),
    claims: proposals.map((proposal) => ({
      ...proposal,
      evidence: sources.names.size === 0 ? [] : evidenceFor(body, analysis, proposal, sources),
    })),
    coverage: {
      sentences: sentences.length,
      withClaim: sentences.filter(([start, end]) =>
        proposals.some((claim) => claim.start < end && claim.end > start),
      ).length,
    },
  };
}
