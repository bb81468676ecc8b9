import type { CslItem } from '../model/csl.ts';
import type { SourceKind } from '../model/source.ts';
import { campInterview, campsReport, centreReport } from './camps-report.ts';
import { councilDecision, harbourLevy } from './harbour-levy.ts';
import { reefBrief } from './reef-brief.ts';

/** An article of the sample library: a file as it would be submitted. */
export interface SampleArticle {
  readonly fileName: string;
  /** The whole file. */
  readonly copy: string;
}

/** A source of a sample article, with one evidence file. */
export interface SampleSource {
  /** `fileName` of its article. */
  readonly forArticle: string;
  readonly source: {
    readonly kind: SourceKind;
    readonly csl: CslItem;
    readonly confidential: boolean;
    readonly note: string;
  };
  readonly fileName: string;
  /** The whole evidence file. */
  readonly content: string;
}

const centre = 'Centre for Displaced Families';

/** Articles and sources to learn the program with; all places, people and bodies are invented. */
export function sampleLibrary(): {
  readonly articles: readonly SampleArticle[];
  readonly sources: readonly SampleSource[];
} {
  return {
    articles: [
      { fileName: 'harbour-levy.md', copy: harbourLevy },
      { fileName: 'reef-brief.html', copy: reefBrief },
      { fileName: 'camps-report.txt', copy: campsReport },
    ],
    sources: [
      {
        forArticle: 'harbour-levy.md',
        source: {
          kind: 'web-page',
          csl: {
            type: 'webpage',
            title: 'Decision 2026/14: Harbour levy',
            author: [{ literal: 'Port Ellery Town Council' }],
            issued: { 'date-parts': [[2026, 3, 4]] },
            accessed: { 'date-parts': [[2026, 3, 5]] },
            URL: 'https://council.port-ellery.example/decisions/2026-14',
          },
          confidential: false,
          note: 'The council’s own record, saved the morning after the meeting.',
        },
        fileName: 'decision-2026-14.html',
        content: councilDecision,
      },
      {
        forArticle: 'camps-report.txt',
        source: {
          kind: 'document',
          csl: {
            type: 'report',
            title: 'Moved On: Where the Children of the Eastern Districts Were Taken',
            author: [{ literal: centre }],
            issued: { 'date-parts': [[2026, 3]] },
            publisher: centre,
            'publisher-place': 'Halmar',
          },
          confidential: false,
          note: 'Compare the number of sites with the draft.',
        },
        fileName: 'moved-on.txt',
        content: centreReport,
      },
      {
        forArticle: 'camps-report.txt',
        source: {
          kind: 'interview',
          csl: {
            type: 'interview',
            title: 'Interview with a boy of 12 and his mother',
            author: [{ family: 'Doss', given: 'Jelena' }],
            issued: { 'date-parts': [[2025, 11, 19]] },
            archive: centre,
          },
          confidential: true,
          note: 'Names are known to the centre. Nothing that tells who he is may be published.',
        },
        fileName: 'interview-27.md',
        content: campInterview,
      },
    ],
  };
}
