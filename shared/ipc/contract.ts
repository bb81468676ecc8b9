import { z } from 'zod';
import type { ClaimEvidence } from '../evidence/evidence.ts';
import type { SimilarSources } from '../evidence/similar.ts';
import type { SampleCitations } from '../export/bibliography/sample-citations.ts';
import type { ExportedFile, ExportFormat } from '../export/exporter.ts';
import type { Verification } from '../export/verification.ts';
import type { Intake } from '../import/intake.ts';
import type { SignOffTrust } from '../import/whole-article.ts';
import type { Article, Revision } from '../model/article.ts';
import { articleFieldsSchema, storedStateSchema } from '../model/article.ts';
import { claimKindSchema } from '../model/claim.ts';
import { bundleContentsSchema, namePatternSchema } from '../model/export-profile.ts';
import { citationStyles, houseStyleSchema } from '../model/house-style.ts';
import type { ArticleRow, AuditRecord, LibraryFile, SourceRow } from '../model/library.ts';
import { type Preferences, preferencesSchema } from '../model/preferences.ts';
import { articleIdSchema, idSchema, personSchema, sha256Schema } from '../model/primitives.ts';
import type { DeskError } from '../model/result.ts';
import {
  fingerprintSchema,
  type KeysState,
  keyProtectionSchema,
  passphraseSchema,
} from '../model/signing-key.ts';
import type { SourceText } from '../model/source-text.ts';
import { suggestionSchema } from '../model/suggestion.ts';
import type { BlamedSentence } from '../review/blame.ts';
import { reviewCommandSchema } from '../review/command.ts';
import type { SourceData } from '../source-data/found.ts';
import type { StyleProblem } from '../style/rule.ts';
import { LONGEST_RULE_FILE, ruleFileNameSchema } from '../style/rule-file.ts';
import type { Analysis } from '../text/analysis.ts';
import { menuCommandSchema } from './menu-command.ts';

/**
 * The one contract between main and renderer: channel → request and response.
 * Requests are decoded by their schema in main (the renderer is not trusted). Responses come
 * from main, which is the same build, so they are held to their type by the compiler alone.
 */
interface Channel<Request extends z.ZodType, Response> {
  readonly request: Request;
  /** Never set; carries the type. */
  readonly response?: Response;
}

function channel<Response>() {
  return <Request extends z.ZodType>(request: Request): Channel<Request, Response> => ({ request });
}

/** Something that went wrong in a library and was dealt with; shown until read. */
export interface LibraryProblem {
  readonly file: string;
  readonly what: string;
  readonly saved: string;
  readonly advice: string;
}

export interface LibraryInfo {
  readonly folder: string;
  readonly file: LibraryFile;
  readonly readOnly: boolean;
  readonly problems: readonly LibraryProblem[];
}

export interface AppState {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
  readonly preferences: Preferences;
  readonly library: LibraryInfo | null;
  /** Paths given on the command line, to bring in once a library is open. */
  readonly pendingFiles: readonly string[];
  /** Why the library that was open last did not open again; null where it did or there was none. */
  readonly openFailure: DeskError | null;
  /** The page crashed and starts again; null where it did not. */
  readonly crash: PageCrash | null;
}

/** What was on the screen when the page crashed. */
export interface PageCrash {
  /** The article to open again; null where none was, or where that crashed at once. */
  readonly articleId: string | null;
}

/** Keys of an article that changed, with their new values. Merge it over the old article. */
export type ArticlePatch = Partial<Article>;

export interface OpenedArticle {
  readonly article: Article;
  readonly submission: string;
  readonly draft: string;
  /** Text that was typed but not saved before the program ended is in the draft again. */
  readonly recovered: RecoveredText | null;
  /** Another program changed the article since it was last saved here. */
  readonly outside: OutsideText | null;
}

/** What another program made of the text or the fields of an article; ours were put back. */
export interface OutsideText {
  /** The revision that has its text and fields. */
  readonly revision: number;
  /** Names of the files in the article's folder that it is kept in, whole. */
  readonly keptAs: readonly string[];
}

/** Both drafts of a recovery, by the numbers of their revisions. */
export interface RecoveredText {
  /** As it was last saved. */
  readonly saved: number;
  /** With what the journal had. */
  readonly recovered: number;
}

/** One piece of copy read but not yet in the library; `token` stands for its bytes in main. */
export interface BringInItem {
  readonly token: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** Bytes. */
  readonly size: number;
  readonly intake: Intake;
  /** How many tracked changes came with it, as suggestions. */
  readonly suggestions: number;
  /** How many threads of comments came with it. */
  readonly comments: number;
}

export interface FileFailure {
  /** The file's path, or the headline of the article that was not exported. */
  readonly file: string;
  readonly error: DeskError;
}

/** Sources found in files, or in what was pasted, before any is added. */
export interface ReadSources {
  readonly files: readonly { readonly fileName: string; readonly data: SourceData }[];
  readonly failures: readonly FileFailure[];
}

/** What was found at a path, without anything being written. */
export type LookedAt =
  | { readonly path: string; readonly kind: 'export'; readonly verification: Verification }
  | {
      readonly path: string;
      /** The folder of an article of another library, whose hashes hold. */
      readonly kind: 'article';
      readonly headline: string;
      readonly claims: number;
      readonly sources: number;
    };

/** What came of bringing a whole article in. */
export interface BroughtIn {
  readonly id: string;
  readonly headline: string;
  /** Whether its sign-off stands here, and why; null where it had none. */
  readonly signOff: SignOffTrust | null;
}

export interface ExportSummary {
  readonly folder: string;
  readonly written: readonly string[];
  /** Names that exist already; nothing was written for those. Ask, then send `overwrite`. */
  readonly existing: readonly string[];
  readonly failures: readonly FileFailure[];
  readonly cancelled: boolean;
  /** Articles whose record changed (exports remembered, state `exported`). */
  readonly patches: Readonly<Record<string, ArticlePatch>>;
}

/** A PDF that was saved where the person said. */
export interface SavedPdf {
  readonly path: string;
  /** The article remembers it. */
  readonly patch: ArticlePatch;
}

export const listQuerySchema = z.object({
  /** Part of a headline; case and accents do not matter. Empty: all. */
  text: z.string().max(500),
  state: z.union([storedStateSchema, z.literal('ready')]).nullable(),
  sort: z.enum(['updated', 'created', 'headline', 'date']),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

export interface ListPage {
  readonly rows: readonly ArticleRow[];
  /** Of all articles that match, not just this page. */
  readonly total: number;
  /** Per state, and `all`; by headline text but whatever the state. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface RuleFiles {
  /** Paths within the `style` folder. */
  readonly files: readonly string[];
  readonly problems: readonly StyleProblem[];
}

const article = z.object({ id: articleIdSchema });
const nothing = z.undefined();
const paths = z.array(z.string().min(1)).max(2000);
const taskId = z.string().min(1).max(64);

const positionsSchema = z.array(
  z.object({ id: idSchema, start: z.int().min(0), end: z.int().min(0) }),
);

const decidedSuggestionSchema = z.object({
  suggestion: suggestionSchema,
  /** The words that it proposed. */
  words: z.string(),
  decision: z.enum(['accepted', 'rejected']),
});
export type DecidedSuggestion = z.infer<typeof decidedSuggestionSchema>;

export const textChangeSchema = z.object({
  from: z.int().min(0),
  to: z.int().min(0),
  insert: z.string(),
});
/** Changes one after the other: each in the text that those before it made. */
export type TextChange = z.infer<typeof textChangeSchema>;

export const contract = {
  'app:state': channel<AppState>()(nothing),
  'preferences:set': channel<Preferences>()(preferencesSchema.unwrap().partial()),

  /** `folder` null asks with the system's dialog; the answer null means the user cancelled. */
  'library:create': channel<LibraryInfo | null>()(
    z.object({ folder: z.string().nullable(), name: z.string().min(1), sample: z.boolean() }),
  ),
  'library:open': channel<LibraryInfo | null>()(
    z.object({ folder: z.string().nullable(), readOnly: z.boolean() }),
  ),
  'library:close': channel<null>()(nothing),
  'library:list': channel<ListPage>()(listQuerySchema),
  /** Sources of all articles, by title: the first few hundred that hold the text. */
  'library:sources': channel<{ readonly rows: readonly SourceRow[]; readonly total: number }>()(
    z.object({ text: z.string().max(500) }),
  ),
  'library:set-style': channel<LibraryFile>()(houseStyleSchema),
  'library:rename': channel<LibraryFile>()(z.object({ name: z.string().min(1).max(200) })),
  'library:show-folder': channel<null>()(nothing),

  /** The house's own rules in the library's `style` folder, and what in them can't be honoured. */
  'style:files': channel<RuleFiles>()(nothing),
  'style:read': channel<string>()(z.object({ file: ruleFileNameSchema })),
  'style:write': channel<RuleFiles>()(
    z.object({ file: ruleFileNameSchema, text: z.string().max(LONGEST_RULE_FILE) }),
  ),
  /** How a style of citations writes an example. */
  'style:sample-citations': channel<SampleCitations>()(z.object({ style: z.enum(citationStyles) })),
  'style:remove': channel<RuleFiles>()(z.object({ file: ruleFileNameSchema })),

  'article:open': channel<OpenedArticle>()(article),
  'article:command': channel<ArticlePatch>()(article.extend({ command: reviewCommandSchema })),
  /** Return, spike or start review of several; says which failed and why. */
  'article:command-many': channel<readonly FileFailure[]>()(
    z.object({ ids: z.array(articleIdSchema).min(1).max(5000), command: reviewCommandSchema }),
  ),
  'article:trash': channel<null>()(z.object({ ids: z.array(articleIdSchema).min(1) })),
  'article:untrash': channel<null>()(z.object({ ids: z.array(articleIdSchema).min(1) })),
  /** Refused, with the gates' reasons in the message, where a gate is not met. */
  'article:sign-off': channel<ArticlePatch>()(
    article.extend({
      statement: z.string().min(1),
      person: personSchema,
      contentHash: sha256Schema,
    }),
  ),
  /** Hash of the stored content, and what the audit log says. */
  'article:content-hash': channel<string>()(article),
  'article:audit': channel<{
    readonly records: readonly AuditRecord[];
    /** Empty where the chain is whole; else what is wrong with it. */
    readonly broken: string;
  }>()(article),

  /** Who is answerable for each sentence of a text that was not submitted so, by the revisions. */
  'article:blame': channel<readonly BlamedSentence[]>()(article.extend({ body: z.string() })),
  /** The window leaves the article: what was changed in it is kept as a revision. */
  'article:leave': channel<ArticlePatch>()(article),

  /** Appends to the journal; answered when it is on disk. */
  'draft:journal': channel<null>()(
    article.extend({
      changes: z.array(textChangeSchema).min(1),
      /** The changes are suggestions. */
      suggesting: z.boolean(),
    }),
  ),
  /** Saves the whole text with where each claim and comment now stands. */
  'draft:save': channel<{ readonly savedAt: string; readonly patch: ArticlePatch }>()(
    article.extend({
      text: z.string(),
      positions: positionsSchema,
      /** What is suggested in this text and undecided. */
      suggestions: z.array(suggestionSchema).max(50_000).readonly(),
      /** What was decided since the last save, for the record. */
      decided: z.array(decidedSuggestionSchema).max(50_000),
      /** Given after asking; without it a changed text of approved copy is refused. */
      voidSignOff: z.boolean(),
    }),
  ),

  'revision:take': channel<ArticlePatch>()(article.extend({ note: z.string() })),
  'revision:read': channel<{ readonly text: string; readonly revision: Revision }>()(
    article.extend({ number: z.int().min(1) }),
  ),
  /** The draft is kept as a revision first; answers with the new draft. */
  'revision:restore': channel<{ readonly draft: string; readonly patch: ArticlePatch }>()(
    article.extend({ number: z.int().min(1), voidSignOff: z.boolean() }),
  ),

  'evidence:attach': channel<{
    readonly patch: ArticlePatch;
    readonly failures: readonly FileFailure[];
  } | null>()(article.extend({ sourceId: idSchema, paths: paths.nullable() })),
  /** Reads files of CSL-JSON, BibTeX and RIS; null where the user chose none. Adds nothing. */
  'sources:read': channel<ReadSources | null>()(z.object({ paths: paths.nullable() })),
  'sources:paste': channel<ReadSources>()(z.object({ text: z.string().max(20_000_000) })),
  /** The text of an evidence file, or why it has none; null where the file itself is not there. */
  'evidence:text': channel<SourceText | null>()(z.object({ sha256: sha256Schema })),
  /** Shows the file as it was attached, in the system's file manager. */
  'evidence:show': channel<null>()(z.object({ sha256: sha256Schema })),

  'bring-in:read': channel<{
    readonly items: readonly BringInItem[];
    readonly failures: readonly FileFailure[];
    /** Bundles and other libraries' articles, which come in whole: see `whole:look`. */
    readonly whole: readonly string[];
  } | null>()(z.object({ taskId, paths: paths.nullable() })),
  'bring-in:paste': channel<BringInItem>()(
    z.object({ text: z.string(), html: z.string().nullable() }),
  ),
  /** Adds what was understood and corrected. Answers with the new articles' ids. */
  'bring-in:add': channel<readonly string[]>()(
    z.object({
      items: z
        .array(
          z.object({
            token: z.string(),
            fields: articleFieldsSchema,
            body: z.string(),
          }),
        )
        .min(1),
    }),
  ),
  'bring-in:discard': channel<null>()(z.object({ tokens: z.array(z.string()) })),

  /** Asks for bundles or exported files to verify; null: cancelled. */
  'whole:choose': channel<readonly string[] | null>()(nothing),
  /** Verifies bundles, exported files and other libraries' articles. Nothing is written. */
  'whole:look': channel<{
    readonly looked: readonly LookedAt[];
    readonly failures: readonly FileFailure[];
  }>()(z.object({ paths })),
  /** Brings the article of a bundle in, or another library's; refused where a hash does not hold. */
  'whole:bring-in': channel<BroughtIn>()(z.object({ path: z.string().min(1) })),

  /** HTML that is pasted into a draft, as Markdown; `text` is the same as plain text. */
  'draft:pasted': channel<string>()(
    z.object({ html: z.string().max(20_000_000), text: z.string().max(20_000_000) }),
  ),

  /**
   * `version` comes back with the answer, so that a late one can be told from a newer one. Fails
   * with `cancelled` where a newer one of the same article came before it was begun.
   */
  'analysis:run': channel<{ readonly version: number; readonly analysis: Analysis }>()(
    article.extend({ version: z.int().min(0), fields: articleFieldsSchema, body: z.string() }),
  ),

  /**
   * Looks claims up in the article's sources; a late answer can be told by its `version`. Its
   * progress is labelled `files` while they are read and `claims` while those are looked up. Fails
   * with `cancelled` where it was.
   */
  'evidence:find': channel<{
    readonly version: number;
    /** By the id of the claim. */
    readonly evidence: Readonly<Record<string, ClaimEvidence>>;
    /** Pairs of files that are probably one source. */
    readonly similar: readonly SimilarSources[];
    /** Files that can be read by now and could not be before. */
    readonly patch: ArticlePatch;
  }>()(
    article.extend({
      taskId,
      version: z.int().min(0),
      fields: articleFieldsSchema,
      body: z.string(),
      claims: z.array(
        z.object({
          id: idSchema,
          kind: claimKindSchema,
          start: z.int().min(0),
          end: z.int().min(0),
        }),
      ),
    }),
  ),

  'export:formats': channel<readonly ExportFormat[]>()(nothing),
  'export:preview': channel<ExportedFile>()(
    article.extend({ format: z.string(), namePattern: namePatternSchema }),
  ),
  'export:choose-folder': channel<string | null>()(nothing),
  'export:write': channel<ExportSummary>()(
    z.object({
      taskId,
      ids: z.array(articleIdSchema).min(1).max(5000),
      formats: z.array(z.string()).max(100),
      namePattern: namePatternSchema,
      /** All of an article as one archive; null writes the files as they are. */
      bundle: z
        .object({
          contents: bundleContentsSchema,
          isSigned: z.boolean(),
          /** Of the signing key; null where that asks for none. */
          passphrase: passphraseSchema.nullable(),
        })
        .nullable(),
      folder: z.string().min(1),
      overwrite: z.boolean(),
    }),
  ),
  'export:show-folder': channel<null>()(z.object({ folder: z.string().min(1) })),

  /** Whether it was printed; false where the person left the system's dialog. */
  'print:paper': channel<boolean>()(article.extend({ format: z.string() })),
  /** Null where the person left the system's dialog. */
  'print:save': channel<SavedPdf | null>()(article.extend({ format: z.string() })),

  /** The key that this user signs with, and the keys of people they know. */
  'keys:state': channel<KeysState>()(nothing),
  'keys:make': channel<KeysState>()(
    z.object({ protection: keyProtectionSchema, passphrase: passphraseSchema.nullable() }),
  ),
  /** Removes the signing key for good. */
  'keys:remove': channel<KeysState>()(nothing),
  /** Saves the public key, or the protected private one, where the user says; null: cancelled. */
  'keys:save-public': channel<string | null>()(nothing),
  'keys:save-protected': channel<string | null>()(nothing),
  /** Takes in public keys from files that the user chooses; null: cancelled. */
  'keys:learn': channel<{
    readonly state: KeysState;
    readonly failures: readonly FileFailure[];
  } | null>()(nothing),
  'keys:forget': channel<KeysState>()(z.object({ fingerprint: fingerprintSchema })),

  'task:cancel': channel<null>()(z.object({ taskId })),
  /** Asks, then opens http, https or mailto in the user's own program. */
  'link:open': channel<null>()(z.object({ url: z.string().min(1).max(4096) })),
  /** The commands that the window has now, for the native menus. */
  'menu:describe': channel<null>()(
    z.object({ commands: z.array(menuCommandSchema).max(1000).readonly() }),
  ),
  /** The unsaved mark in the window's title bar, the article and its headline. */
  'window:describe': channel<null>()(
    z.object({
      title: z.string().max(300),
      unsaved: z.boolean(),
      articleId: articleIdSchema.nullable(),
    }),
  ),
  /** Answers `window:closing`: everything typed is saved, or the user wants to close anyway. */
  'window:close-answer': channel<null>()(z.object({ mayClose: z.boolean() })),
} as const;

export type Contract = typeof contract;
export type ChannelName = keyof Contract;
export type RequestOf<C extends ChannelName> = z.infer<Contract[C]['request']>;
export type ResponseOf<C extends ChannelName> = Exclude<Contract[C]['response'], undefined>;

/** What main tells the renderer unasked. */
export interface DeskEvents {
  progress: {
    readonly taskId: string;
    readonly label: string;
    readonly done: number;
    readonly total: number;
  };
  /** Rows or counts of the library changed: ask for the page again. */
  'library:changed': null;
  /** Another program changed an article that is open; its version is among the revisions. */
  'article:outside': {
    readonly id: string;
    readonly patch: ArticlePatch;
    readonly outside: OutsideText;
  };
  /** All that was found wrong in the open library so far. */
  'library:problems': { readonly problems: readonly LibraryProblem[] };
  /** A command that was chosen in a native menu, by its id. */
  menu: { readonly command: string };
  /** Files to bring in: a second start of the program, or the dock. */
  files: { readonly paths: readonly string[] };
  /** The system asks to close the window: save, then answer with `window:close-answer`. */
  'window:closing': null;
  /** A background failure that nobody asked for the result of. */
  failure: { readonly error: DeskError };
}
export type EventName = keyof DeskEvents;

export const eventNames: readonly EventName[] = [
  'progress',
  'library:changed',
  'article:outside',
  'library:problems',
  'menu',
  'files',
  'window:closing',
  'failure',
];
