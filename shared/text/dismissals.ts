import type { Article, ArticleFields } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Around, Dismissal, Finding, LibraryDismissal } from '../model/finding.ts';
import type { Proposal } from './analysis.ts';
import { makeAnchor } from './anchors.ts';

/** What people set aside, and the texts that say where a finding stands. */
export interface SetAside {
  /** Of this article. */
  readonly article: readonly Dismissal[];
  /** Of its library. */
  readonly library: readonly LibraryDismissal[];
  /** The article's texts; a finding in another than these stands at no place of its own. */
  readonly texts: ArticleTexts;
}

/** The texts of an article that are one string each. */
export interface ArticleTexts {
  readonly fields: ArticleFields;
  readonly body: string;
}

/** Who set a finding aside, why, and whether in one place, the article or the whole library. */
export type Aside =
  | { readonly scope: 'once' | 'article'; readonly dismissal: Dismissal }
  | { readonly scope: 'library'; readonly dismissal: LibraryDismissal };

/**
 * A function that says how a finding was set aside; null where it is open. It is recognised by
 * its rule, field and words, so it stays away wherever the words move, and comes back once they
 * change; one that was set aside once also by the words around it.
 */
export function asideOf({ article, library, texts }: SetAside): (finding: Finding) => Aside | null {
  if (article.length === 0 && library.length === 0) return () => null;
  const once = new Map<string, Dismissal[]>();
  const always = new Map<string, Dismissal>();
  for (const dismissal of article) {
    const its = key(dismissal);
    if (!dismissal.around) always.set(its, dismissal);
    else once.set(its, [...(once.get(its) ?? []), dismissal]);
  }
  const everywhere = new Map(library.map((dismissal) => [libraryKey(dismissal), dismissal]));
  return (finding) => {
    const its = key(finding);
    const here = once.get(its)?.find(({ around }) => sameAround(around, aroundOf(finding, texts)));
    if (here) return { scope: 'once', dismissal: here };
    const inArticle = always.get(its);
    if (inArticle) return { scope: 'article', dismissal: inArticle };
    const inLibrary = everywhere.get(libraryKey(finding));
    return inLibrary ? { scope: 'library', dismissal: inLibrary } : null;
  };
}

/** The findings that nobody set aside, in their order. */
export function openFindings(findings: readonly Finding[], aside: SetAside): readonly Finding[] {
  const of = asideOf(aside);
  return findings.filter((finding) => of(finding) === null);
}

/** What stands around a finding in the text that it was found in. */
export function aroundOf({ field, start, end }: Finding, { fields, body }: ArticleTexts): Around {
  const text = field === 'body' ? body : fields[field];
  if (typeof text !== 'string') return { prefix: '', suffix: '' };
  const { prefix, suffix } = makeAnchor(text, start, end);
  return { prefix, suffix };
}

function sameAround(one: Around | null, other: Around): boolean {
  return one !== null && one.prefix === other.prefix && one.suffix === other.suffix;
}

function key(one: Pick<Finding, 'rule' | 'field' | 'text'>): string {
  return `${one.rule}\n${one.field}\n${words(one.text)}`;
}

function libraryKey(one: Pick<Finding, 'rule' | 'text'>): string {
  return `${one.rule}\n${words(one.text)}`;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The proposals that still wait for a person: neither dismissed (same kind and words) nor
 * already claimed. A proposal counts as claimed where a claim of its kind overlaps it, or where
 * claims of any kind cover at least half of it. Orphaned claims cover nothing.
 */
export function openProposals(
  proposals: readonly Proposal[],
  claims: readonly Claim[],
  dismissedProposals: Article['dismissedProposals'],
): readonly Proposal[] {
  const dismissed = new Set(dismissedProposals.map(proposalKey));
  const placed = claims.filter((claim) => !claim.anchor.orphaned);
  return proposals.filter(
    (proposal) => !dismissed.has(proposalKey(proposal)) && !isClaimed(proposal, placed),
  );
}

function proposalKey(one: { readonly kind: string; readonly text: string }): string {
  return `${one.kind}\n${words(one.text)}`;
}

function isClaimed(proposal: Proposal, claims: readonly Claim[]): boolean {
  let covered = 0;
  for (const { kind, anchor } of claims) {
    const overlap = Math.min(proposal.end, anchor.end) - Math.max(proposal.start, anchor.start);
    if (overlap <= 0) continue;
    if (kind === proposal.kind) return true;
    covered += overlap;
  }
  return covered * 2 >= proposal.end - proposal.start;
}
