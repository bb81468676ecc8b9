import type { Finding, TextField } from '../../model/finding.ts';
import type { DetectorInput } from '../analysis.ts';
import { allegationCues } from '../lexicon/cues.ts';
import { type FactOf, factsOf, spanAt, spansOf } from './facts.ts';
import { finding } from './rules.ts';

type Attribution = FactOf<'attribution'>;

/** A source that readers can tell apart from the others. */
interface Source {
  readonly name: string;
  /** Where it is named first. */
  readonly first: Attribution;
  readonly cues: ReadonlySet<string>;
  /** All the forms in which it is named as a source. */
  readonly names: readonly string[];
}

const denials: ReadonlySet<string> = new Set(
  'denied denies deny denying rejected rejects dismissed dismisses disputed declined'.split(' '),
);

/**
 * What rests on one source: an allegation that only one named source of the copy carries, once
 * for the copy; and plural "sources", "groups", "reports" or "critics" where the copy names one.
 */
export function sourceFindings(input: DetectorInput): readonly Finding[] {
  const said = factsOf(input.facts, 'attribution');
  const acronyms = acronymsIn(input);
  const sources = namedSources(said, acronyms);
  return [...singleSource(said, sources), ...pluralSources(input, sources, acronyms)];
}

/** Named speakers by what a later reference would repeat: the last name, the acronym. */
function namedSources(said: readonly Attribution[], acronyms: Acronyms): readonly Source[] {
  const sources = new Map<
    string,
    { name: string; first: Attribution; cues: Set<string>; names: string[] }
  >();
  for (const one of said) {
    if (!one.named || (!/\p{Lu}/u.test(one.speaker.slice(1)) && !isOneName(one.speaker))) continue;
    const key = keyOf(one.speaker, acronyms);
    const known = sources.get(key);
    if (known) {
      known.cues.add(one.cue.toLowerCase());
      known.names.push(one.speaker);
    } else {
      const cues = new Set([one.cue.toLowerCase()]);
      sources.set(key, { name: one.speaker, first: one, cues, names: [one.speaker] });
    }
  }
  return [...sources.values()];
}

const pronoun =
  /^(?:he|she|they|it|we|i|who|the|this|that|these|those|another|a|an|his|her|its|their)$/i;

function isOneName(speaker: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*$/u.test(speaker) && !pronoun.test(speaker);
}

/** Names that were spelled out with their acronym, "the Regional Centre for Tidal Rights (RCTR)". */
interface Acronyms {
  readonly ofName: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
  /** Those whose name is a group's. */
  readonly ofGroups: ReadonlySet<string>;
}

function acronymsIn({ facts }: DetectorInput): Acronyms {
  const ofName = new Map<string, string>();
  for (const { text } of factsOf(facts, 'name')) {
    const match = /^(.+)\s\((\p{Lu}[\p{L}\p{N}&]*)\)$/u.exec(text);
    if (match?.[1] !== undefined && match[2] !== undefined) ofName.set(match[1], match[2]);
  }
  const groups = [...ofName].filter(([name]) => groupWord.test(name));
  return {
    ofName,
    known: new Set(ofName.values()),
    ofGroups: new Set(groups.map(([, acronym]) => acronym)),
  };
}

/** "the Regional Centre for Tidal Rights" and "the RCTR" are one; so are two mentions of Hale. */
function keyOf(speaker: string, { ofName, known }: Acronyms): string {
  const words = speaker.split(/\s+/);
  const acronym = words.find((word) => known.has(word)) ?? ofName.get(withoutLead(words));
  return acronym ?? words.at(-1)?.toLowerCase() ?? speaker;
}

/** A speaker from the name on: "the Dorn-based Centre for Tides" is the Centre for Tides. */
function withoutLead(words: readonly string[]): string {
  const from = words.findIndex((word) => /^\p{Lu}(?!\S*-based$)/u.test(word));
  return words.slice(Math.max(0, from)).join(' ');
}

function singleSource(
  said: readonly Attribution[],
  sources: readonly Source[],
): readonly Finding[] {
  const carrying = sources.filter((one) => [...one.cues].some((cue) => !denials.has(cue)));
  const [only] = carrying;
  if (carrying.length !== 1 || !only) return [];
  const claim = said.find((one) => one.named && allegationCues.has(one.cue.toLowerCase()));
  if (!claim || said.some((one) => !one.named && one.speaker !== '')) return [];
  return [
    finding('attribution/single-source', {
      field: 'body',
      start: claim.start,
      end: claim.end,
      text: claim.text,
      expected: 'A second, independent source',
      message: `Only “${only.name}” carries this allegation in the copy.`,
    }),
  ];
}

/** Plurals that promise more than one; what they lean on stands before them or a cue behind. */
const plural =
  /\b(?:(?:citing|cited\sby|according\sto|based\son|reported\sby|told\sby)\s(?:(?:several|multiple|various|many|some|two|three|human|local|independent|unnamed|anonymous|official|government|media|press|news|the)\s)*(?:\p{Ll}+\s)?(?<leaned>sources|groups|reports|critics|experts|organi[sz]ations|witnesses|analysts|campaigners|activists|studies|documents)|(?<=^|[.!?”"]\s|\n)(?:(?:Several|Multiple|Various|Many|Some|Rights|Local)\s)?(?<saying>[Ss]ources|[Gg]roups|[Rr]eports|[Cc]ritics|[Ee]xperts|[Oo]rgani[sz]ations|[Ww]itnesses|[Aa]nalysts|[Cc]ampaigners|[Aa]ctivists)\s(?:say|said|warn(?:ed)?|argued?|claim(?:ed)?|allege[d]?|insist(?:ed)?|fear(?:ed)?))\b/gu;

function pluralSources(
  input: DetectorInput,
  sources: readonly Source[],
  { ofGroups }: Acronyms,
): readonly Finding[] {
  const [only] = sources;
  const groups = sources.filter((one) => isGroup(one, ofGroups));
  const lone: Lone = {
    source: sources.length === 1 && only ? only : null,
    group: groups.length === 1 && groups[0] ? groups[0] : null,
  };
  if (!lone.source && !lone.group) return [];
  const quoted = spansOf(factsOf(input.facts, 'quotation').filter((one) => !one.scare));
  const { headline, dek } = input.fields;
  const found = [...inText('headline', headline, lone), ...inText('dek', dek, lone)];
  for (const one of inText('body', input.text, lone)) {
    if (spanAt(quoted, one.start) === null) found.push(one);
  }
  return found;
}

/** The only named source of the copy, and the only named group among its sources. */
interface Lone {
  readonly source: Source | null;
  readonly group: Source | null;
}

const groupWord =
  /\b(?:Union|Association|Federation|Foundation|Institute|Society|Trust|Alliance|Network|Observatory|Cent(?:er|re)|League|Movement|Coalition|Campaign|Initiative|Group|Organi[sz]ation|Club|Watch|Front|Fund|Charity|union|association|federation|foundation|charity|group)\b/u;

/** Whether a source is a group, by its own words or by those that its acronym stands for. */
function isGroup({ names }: Source, acronyms: ReadonlySet<string>): boolean {
  return names.some(
    (name) => groupWord.test(name) || name.split(/\s+/).some((word) => acronyms.has(word)),
  );
}

function inText(field: TextField, text: string, lone: Lone): readonly Finding[] {
  return [...text.matchAll(plural)].flatMap((match) => {
    const end = match.index + match[0].length;
    // "reports by the union and the council", "groups such as …" name them.
    if (/^,?\s(?:such\sas|including|by|from|like|of|in\sthe)\s/u.test(text.slice(end, end + 14)))
      return [];
    const noun = match.groups?.leaned ?? match.groups?.saying ?? '';
    const only = /^(?:groups|organi[sz]ations)$/i.test(noun) ? lone.group : lone.source;
    if (!only) return [];
    const { start, end: to, text: words } = only.first;
    return finding('attribution/plural-sources', {
      field,
      start: match.index,
      end,
      text: match[0],
      expected: 'The one source that the copy names, or the names of the others',
      message: `“${match[0]}” speaks of several; the copy names only “${only.name}”.`,
      related: { field: 'body', start, end: to, text: words },
    });
  });
}
