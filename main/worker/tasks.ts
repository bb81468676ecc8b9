import {
  type SampleCitations,
  sampleCitations,
} from '../../shared/export/bibliography/sample-citations.ts';
import { withCitations } from '../../shared/export/bibliography/with-citations.ts';
import type {
  ExportedFile,
  ExportFormat,
  ExportInput,
  PrintPage,
} from '../../shared/export/exporter.ts';
import {
  exporterFor,
  exportFormats,
  issueExporterFor,
  printExporterFor,
} from '../../shared/export/registry.ts';
import type { KnownSigner, Verification } from '../../shared/export/verification.ts';
import { pastedMarkdown } from '../../shared/import/pasted.ts';
import type { CitationStyleName } from '../../shared/model/house-style.ts';
import type { DeskError } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { type BlamedSentence, blame, type Version } from '../../shared/review/blame.ts';
import type { SourceData } from '../../shared/source-data/found.ts';
import type { StyleProblem } from '../../shared/style/rule.ts';
import type { Analysis } from '../../shared/text/analysis.ts';
import { type BundleOrder, makeBundle } from '../export/bundle/make-bundle.ts';
import { type BundledWhole, readWhole } from '../export/bundle/read-whole.ts';
import { readCsl } from '../export/csl-files.ts';
import { finishPdf } from '../export/finish-pdf.ts';
import { previewPage } from '../export/preview-page.ts';
import { verifyExport } from '../export/verify-export.ts';
import { type ReadCopy, readCopy } from '../import/read-copy.ts';
import { readPasted } from '../import/read-pasted.ts';
import { readSourceData } from '../import/source-data/read-source-data.ts';
import { extractSourceText } from '../import/source-text/extract.ts';
import type { UnderstoodCopy } from '../import/understand-recorded.ts';
import { readStyles } from '../style/read-styles.ts';
import { analyseDraft, type DraftToAnalyse } from './analyse-draft.ts';
import { type EvidenceAnswer, type EvidenceQuestion, findClaimEvidence } from './find-evidence.ts';
import type { TaskContext, TaskOptions, TaskProgress } from './task-context.ts';
import { warmUp } from './warm-up.ts';

/** The heavy work by name, with what goes in and what comes out: plain data that can be sent. */
interface TaskTypes {
  analyze: { readonly input: DraftToAnalyse; readonly output: Analysis };
  blame: {
    readonly input: {
      readonly submission: string;
      readonly versions: readonly Version[];
      readonly draft: string;
      readonly language: string;
    };
    readonly output: readonly BlamedSentence[];
  };
  checkStyles: {
    readonly input: { readonly styleFolder: string };
    readonly output: readonly StyleProblem[];
  };
  findEvidence: { readonly input: EvidenceQuestion; readonly output: EvidenceAnswer };
  readCopy: {
    readonly input: {
      readonly fileName: string;
      readonly bytes: Uint8Array;
      /** `YYYY-MM-DD`. */
      readonly today: string;
      /** An instant. */
      readonly now: string;
    };
    readonly output: ReadCopy;
  };
  readPasted: {
    readonly input: {
      readonly text: string;
      readonly html: string | null;
      /** `YYYY-MM-DD`. */
      readonly today: string;
      /** An instant. */
      readonly now: string;
    };
    readonly output: UnderstoodCopy;
  };
  pastedMarkdown: {
    readonly input: { readonly html: string; readonly text: string };
    readonly output: string;
  };
  extractSourceText: {
    readonly input: {
      readonly fileName: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    };
    readonly output: SourceText;
  };
  readSourceData: {
    readonly input: { readonly fileName: string; readonly bytes: Uint8Array };
    readonly output: SourceData;
  };
  sampleCitations: {
    readonly input: { readonly style: CitationStyleName };
    readonly output: SampleCitations;
  };
  /** Makes the first tasks of a fresh process quicker. */
  warmUp: { readonly input: null; readonly output: null };
  formats: { readonly input: null; readonly output: readonly ExportFormat[] };
  render: {
    readonly input: { readonly format: string; readonly input: ExportInput };
    readonly output: ExportedFile;
  };
  bundle: {
    readonly input: {
      readonly input: ExportInput;
      readonly files: readonly ExportedFile[];
      readonly order: BundleOrder;
    };
    readonly output: ExportedFile;
  };
  verify: {
    readonly input: { readonly path: string; readonly known: readonly KnownSigner[] };
    readonly output: Verification;
  };
  printPage: {
    readonly input: { readonly format: string; readonly input: ExportInput };
    readonly output: PrintPage;
  };
  finishPdf: {
    readonly input: {
      readonly bytes: Uint8Array;
      readonly about: Omit<PrintPage, 'html' | 'name'>;
    };
    readonly output: Uint8Array;
  };
  /** HTML of a file that is none. */
  previewPage: { readonly input: ExportedFile; readonly output: string };
  renderIssue: {
    readonly input: { readonly format: string; readonly inputs: readonly ExportInput[] };
    readonly output: ExportedFile;
  };
  readWhole: {
    readonly input: { readonly path: string; readonly known: readonly KnownSigner[] };
    readonly output: BundledWhole;
  };
}

export type TaskName = keyof TaskTypes;
export type TaskInput<N extends TaskName> = TaskTypes[N]['input'];
export type TaskOutput<N extends TaskName> = TaskTypes[N]['output'];

/** Runs tasks somewhere. Rejects with the task's own DeskFailure, or one that says it broke. */
export interface TaskRunner {
  /** Rejects with `cancelled` where the signal is given before the task is done. */
  run<N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    options?: TaskOptions,
  ): Promise<TaskOutput<N>>;
}

/** A message to the worker process: a task to do, or one that is no longer wanted. */
export type TaskMessage =
  | { readonly id: number; readonly name: TaskName; readonly input: unknown }
  | { readonly id: number; readonly cancel: true };

/** What the worker process says of a task: how far it is, and at the end what came of it. */
export type TaskAnswer = { readonly id: number } & (
  | { readonly progress: TaskProgress }
  | { readonly output: unknown }
  | { readonly error: DeskError }
);

const cited = (input: ExportInput) => withCitations(input, readCsl);

/** The only list of tasks. The app runs them in the worker, the command line in place. */
export const tasks: {
  readonly [N in TaskName]: (
    input: TaskInput<N>,
    context: TaskContext,
  ) => TaskOutput<N> | Promise<TaskOutput<N>>;
} = {
  analyze: analyseDraft,
  blame: ({ submission, versions, draft, language }) =>
    blame(submission, versions, draft, language),
  checkStyles: async ({ styleFolder }) => (await readStyles(styleFolder)).problems,
  findEvidence: findClaimEvidence,
  readCopy: ({ fileName, bytes, today, now }) => readCopy(fileName, bytes, { today, now }),
  readPasted: ({ text, html, today, now }) => readPasted(text, html, { today, now }),
  pastedMarkdown: ({ html, text }) => pastedMarkdown(html, text),
  extractSourceText: ({ fileName, mediaType, bytes }) =>
    extractSourceText(fileName, mediaType, bytes),
  readSourceData: ({ fileName, bytes }) => readSourceData(fileName, bytes),
  sampleCitations: ({ style }) => sampleCitations(style, readCsl),
  warmUp,
  formats: () => exportFormats,
  render: async ({ format, input }) => exporterFor(format).render(await cited(input)),
  printPage: async ({ format, input }) => printExporterFor(format).page(await cited(input)),
  finishPdf: ({ bytes, about }) => finishPdf(bytes, about),
  previewPage,
  bundle: ({ input, files, order }) => makeBundle(input, files, order),
  verify: ({ path, known }) => verifyExport(path, known),
  renderIssue: async ({ format, inputs }) =>
    issueExporterFor(format).renderAll(await Promise.all(inputs.map(cited))),
  readWhole: ({ path, known }) => readWhole(path, known),
};
