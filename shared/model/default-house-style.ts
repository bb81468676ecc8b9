import type { CheckGroup, CheckItem } from './checklist.ts';
import { defaultRatingScale } from './claim-review.ts';
import { defaultExportProfiles } from './export-profile.ts';
import { defaultCitations, defaultTyping, type HouseStyle } from './house-style.ts';
import { defaultPublisher } from './publisher.ts';

/**
 * The house style of a new library. Its checklist follows what editors' and fact-checkers'
 * handbooks commonly ask before publication, in our own words. Items with rules are settled by
 * the detectors; the others wait for a person.
 */
export function defaultHouseStyle(): HouseStyle {
  return {
    name: 'Proofdesk default',
    limits: {
      headline: { required: true, max: 110 },
      dek: { required: false, max: 250 },
      byline: { required: true, max: 80 },
      dateline: { required: false, max: 60 },
      slug: { required: true, max: 80 },
      date: { required: true },
      tags: { required: false, max: 12 },
    },
    requiredClaimKinds: ['figure', 'date', 'quotation', 'attribution', 'allegation', 'name'],
    fourEyes: false,
    checklist: [
      ...items('identity', [
        [
          'byline',
          true,
          'The byline names the person who wrote the piece.',
          'structure/placeholder-byline',
          'structure/byline-in-body',
        ],
        [
          'dateline',
          false,
          'The dateline names the place the reporting was done from.',
          'structure/dateline-in-body',
        ],
        ['names', true, 'Every name was checked letter by letter, once per spelling.'],
        [
          'naming',
          false,
          'Each name has one spelling and one title, and is full where it comes first.',
          'names/last-name-first',
          'names/two-spellings',
          'names/title-changes',
          'names/acronym-unexplained',
          'names/acronym-explained-twice',
          'names/acronym-unused',
        ],
        ['titles', true, 'Titles, ranks and ages are those held at the time of the story.'],
      ]),
      ...items('numbers-and-time', [
        [
          'figures',
          true,
          'Every figure stands in a source, with the same unit and the same thing counted.',
        ],
        [
          'numbers',
          true,
          'Numbers are written in a form that can be read in one way only.',
          'figures/malformed',
        ],
        ['sums', false, 'Sums, percentages and comparisons were worked out again.'],
        [
          'reltime',
          true,
          'Times are dates that a reader can still resolve next month.',
          'dates/relative-time',
        ],
        [
          'weekdays',
          true,
          'Weekdays, dates, spans and ages agree with the calendar.',
          'dates/weekday',
          'dates/impossible',
          'dates/reversed-span',
          'dates/future-as-past',
          'dates/age-birth-year',
        ],
      ]),
      ...items('quotations', [
        [
          'quotemarks',
          true,
          'Quotation marks are paired and of one kind.',
          'quotations/unpaired-mark',
          'quotations/mixed-marks',
        ],
        [
          'wording',
          true,
          'Quotations match a recording, a transcript or a document, word for word.',
        ],
        ['speakers', true, 'Each quotation belongs to the person it is given to, in its context.'],
        [
          'translated',
          false,
          'Translated quotations say so, or were checked by someone who knows the language.',
        ],
      ]),
      ...items('sources-and-attribution', [
        [
          'unnamed',
          true,
          'Unnamed sources are known to an editor, and the copy says why they are not named.',
          'attribution/unnamed-source',
        ],
        [
          'vague',
          false,
          'No claim rests on “critics”, “experts” or “some”.',
          'attribution/vague-source',
        ],
        [
          'primary',
          false,
          'Documents and data were read at their origin, not from another report.',
        ],
        [
          'reply',
          true,
          'Whoever is accused was asked, and the reply or its absence is in the copy.',
        ],
        ['independent', false, 'Contentious statements rest on at least two independent sources.'],
      ]),
      ...items('claims', [
        [
          'alleged',
          true,
          'Allegations are told as such, and say who makes them.',
          'attribution/unattributed-report',
          'attribution/unattributed-allegation',
        ],
        [
          'agree',
          true,
          'The copy does not contradict itself.',
          'contradictions/figures',
          'contradictions/headline-figure',
          'contradictions/headline-strength',
          'contradictions/headline-certainty',
          'contradictions/undisclosed',
          'contradictions/sum',
          'contradictions/percentage',
          'contradictions/difference',
          'contradictions/order',
        ],
        ['supported', true, 'Headline and dek say no more than the body supports.'],
        ['missing', false, 'Nothing was left out that would change what a reader concludes.'],
      ]),
      ...items('presentation', [
        [
          'dekwhole',
          true,
          'The dek is complete and adds to the headline.',
          'structure/dek-cut-off',
          'structure/dek-repeats-headline',
        ],
        [
          'residue',
          true,
          'No trace of a web page or an agency feed is left in the copy.',
          'structure/headline-in-body',
          'structure/competing-headline',
          'structure/byline-in-body',
          'structure/credit-tail',
        ],
        [
          'links',
          false,
          'Links and notes have words of their own and lead where they say.',
          'structure/link-without-text',
          'structure/note-without-target',
        ],
        [
          'language',
          false,
          'Wording is fair: no loaded word outside quotations, no doubled word.',
          'language/doubled-word',
          'language/loaded-word',
        ],
      ]),
      ...items('sign-off', [
        ['legal', true, 'Privacy, minors, pending trials and defamation were considered.'],
        ['readthrough', true, 'The final text was read from start to end after the last edit.'],
      ]),
    ],
    ruleSeverity: {},
    dictionary: [],
    dismissals: [],
    targetWords: null,
    citations: defaultCitations,
    policies: [],
    typing: defaultTyping,
    exportProfiles: defaultExportProfiles,
    ratingScale: defaultRatingScale,
    publisher: defaultPublisher,
  };
}

type Item = readonly [name: string, required: boolean, text: string, ...settledBy: string[]];

function items(group: CheckGroup, list: readonly Item[]): readonly CheckItem[] {
  return list.map(([name, required, text, ...settledBy]) => ({
    id: `check-${name}`,
    group,
    text,
    required,
    settledBy,
  }));
}
