import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArticlePatch, OutsideText } from '../../shared/ipc/channels/article.ts';
import type { DeskApi } from '../../shared/ipc/desk-api.ts';
import type { Article, ArticleFields } from '../../shared/model/article.ts';
import { type DeskError, fail, ok, type Result } from '../../shared/model/result.ts';
import type { ReviewCommand } from '../../shared/review/command.ts';
import { isSignedOff } from '../../shared/review/state.ts';
import { Analyst } from './review/analyst.ts';
import { DraftKeeper } from './review/draft-keeper.ts';
import { nothingFound } from './review/evidence.ts';
import { EvidenceFinder } from './review/evidence-finder.ts';
import {
  type CommandDone,
  type EditorLink,
  firstView,
  type ReviewActions,
  type ReviewState,
  type ReviewView,
} from './review/model.ts';
import { undoOf } from './review/undo.ts';
import { viewActions } from './review/view-actions.ts';

export type ReviewStoreState = ReviewState & ReviewActions;
export type ReviewStore = StoreApi<ReviewStoreState>;

const closed: ReviewState = {
  opened: { kind: 'closed' },
  article: null,
  submission: '',
  draft: '',
  epoch: 0,
  recovered: null,
  outside: null,
  isSuggesting: false,
  version: 0,
  fieldEdits: {},
  save: { kind: 'saved', at: null },
  analysed: null,
  evidence: nothingFound,
  lookup: { kind: 'idle' },
  unlocked: false,
  asking: null,
  view: firstView,
  landing: null,
  draftSelection: null,
  referenceSelection: null,
  referenceText: '',
  referenceParts: [],
};

const nothingOpen: DeskError = {
  code: 'not-found',
  message: 'No article is open.',
  advice: 'Nothing was changed. Open the article from the library and try again.',
};

/**
 * The article under review: its record, what is typed into it and whether that is on disk,
 * what the detectors say, and where the editor stands on the screen.
 *
 * @param report shows a failure to the user
 */
export function createReviewStore(api: DeskApi, report: (error: DeskError) => void): ReviewStore {
  const views = new Map<string, ReviewView>();
  /** Articles that another program changed, while nobody has chosen a version. */
  const unchosen = new Map<string, OutsideText>();
  let keeper: DraftKeeper | null = null;
  let editor: EditorLink | null = null;
  /** The version of the text and fields when the article was opened. */
  let openedAt = -1;

  return createStore<ReviewStoreState>()((set, get) => {
    const liveFields = (article: Article): ArticleFields => ({
      ...article.fields,
      ...get().fieldEdits,
    });
    const analyst = new Analyst(api, {
      subject() {
        const { article, version, draft } = get();
        if (!article) return null;
        const { id } = article;
        return { id, version, fields: liveFields(article), body: editor?.getText() ?? draft };
      },
      analysed(analysed) {
        set({ analysed });
        void finder.now();
      },
      failed: report,
    });
    const finder = new EvidenceFinder(api, {
      subject() {
        const { article, version, draft } = get();
        if (!article) return null;
        const body = editor?.getText() ?? draft;
        const places = new Map(editor?.getPositions().map((place) => [place.id, place]));
        const claims = article.claims
          .filter(({ anchor }) => !anchor.orphaned)
          .map(({ id, kind, anchor }) => {
            const { start, end } = places.get(id) ?? anchor;
            return { id, kind, start, end };
          });
        const question = { id: article.id, version, fields: liveFields(article), body, claims };
        return { question, sources: article.sources };
      },
      found: (evidence) => set({ evidence }),
      changed: (id, patch) => get().applyPatch(id, patch),
      looking: (lookup) => set({ lookup }),
      failed: report,
    });

    const merge = (patch: ArticlePatch) => {
      const { article, unlocked } = get();
      if (!article) return;
      const merged: Article = { ...article, ...patch };
      const signedAnew = isSignedOff(merged) && !isSignedOff(article);
      set({ article: merged, unlocked: unlocked && !signedAnew });
      if (merged.claims !== article.claims || merged.sources !== article.sources) void finder.now();
    };

    const newKeeper = (id: string) =>
      new DraftKeeper(api, id, {
        mayVoid: () => get().unlocked,
        saveState: (save) => set({ save }),
        merge,
        fieldsSaved: (saved) => set({ fieldEdits: withoutSaved(get().fieldEdits, saved) }),
      });

    const remember = () => {
      const { article, view } = get();
      if (article) views.set(article.id, { ...view, drawer: false });
    };

    /** Asks main for something about the open article, after saving; reports failures. */
    const after = async <T>(work: (id: string) => Promise<Result<T>>): Promise<Result<T>> => {
      const { article } = get();
      if (!article) return fail(nothingOpen);
      const saved = await get().flush();
      const result = saved.ok ? await work(article.id) : saved;
      if (!result.ok) report(result.error);
      return result;
    };

    /** What was changed is kept as a revision; where that fails the saved draft has it all. */
    const keepRevision = async () => {
      const { article, version } = get();
      if (!article || version === openedAt) return;
      openedAt = version;
      const left = await api.invoke('article:leave', { id: article.id });
      if (!left.ok) report(left.error);
      else if (openIs(article.id)) merge(left.value);
    };

    const openIs = (id: string) => get().article?.id === id;

    const takeBack = async (id: string, command: ReviewCommand) => {
      if (openIs(id)) await get().command(command);
      else {
        const result = await api.invoke('article:command', { id, command });
        if (!result.ok) report(result.error);
      }
    };

    return {
      ...closed,

      showIn(articleId, some) {
        if (get().article?.id === articleId) get().show(some);
        else views.set(articleId, { ...(views.get(articleId) ?? firstView), ...some });
      },
      async open(articleId) {
        const { opened } = get();
        if (opened.kind === 'opening' && opened.articleId === articleId) return;
        const left = await get().close();
        if (!left.ok) {
          // What could not be saved stays here, and the screen says so.
          if (opened.kind === 'open' && opened.articleId === articleId) return;
          set({ opened: { kind: 'failed', articleId, error: left.error } });
          return;
        }
        set({ opened: { kind: 'opening', articleId } });
        const result = await api.invoke('article:open', { id: articleId });
        const now = get().opened;
        if (now.kind !== 'opening' || now.articleId !== articleId) return;
        if (!result.ok) {
          set({ opened: { kind: 'failed', articleId, error: result.error } });
          return;
        }
        const { article, submission, draft, recovered, outside } = result.value;
        if (outside) unchosen.set(articleId, outside);
        keeper = newKeeper(articleId);
        set({
          ...closed,
          opened: { kind: 'open', articleId },
          article,
          submission,
          draft,
          epoch: get().epoch + 1,
          version: get().version + 1,
          isSuggesting: get().isSuggesting,
          recovered,
          outside: unchosen.get(articleId) ?? null,
          view: views.get(articleId) ?? firstView,
        });
        openedAt = get().version;
        await analyst.now();
      },

      async close() {
        const saved = await get().flush();
        if (!saved.ok) return saved;
        await keepRevision();
        keeper?.stop();
        remember();
        analyst.stop();
        finder.forget();
        keeper = null;
        editor = null;
        const { epoch, isSuggesting, version } = get();
        set({ ...closed, epoch, isSuggesting, version });
        return ok(null);
      },

      async leave() {
        const saved = await get().flush();
        if (saved.ok) await keepRevision();
        else report(saved.error);
      },

      attachEditor(link) {
        if (link === null && editor !== null) set({ draft: editor.getText() });
        editor = link;
        keeper?.attach(link);
      },

      edited(changes) {
        if (!keeper || changes.length === 0) return;
        set({ version: get().version + 1 });
        keeper.edited(changes);
        analyst.soon();
      },

      suggested(suggestions, decided) {
        const { article } = get();
        if (!keeper || !article) return;
        set({ article: { ...article, suggestions } });
        if (decided.length > 0) keeper.decided(decided);
      },

      async setSuggesting(isSuggesting) {
        // A journal holds edits of one kind only.
        const saved = await get().flush();
        if (saved.ok) set({ isSuggesting });
      },

      setFields(fields) {
        if (!keeper) return;
        set({ fieldEdits: { ...get().fieldEdits, ...fields }, version: get().version + 1 });
        keeper.setFields(fields);
        analyst.soon();
      },

      async flush() {
        return keeper ? keeper.flush() : ok(null);
      },

      async command(command: ReviewCommand): Promise<Result<CommandDone>> {
        const before = get().article;
        const result = await after((id) => api.invoke('article:command', { id, command }));
        if (!result.ok) return result;
        if (!before || !openIs(before.id)) return ok({ undo: null });
        merge(result.value);
        const undo = undoOf(before, command, get().article ?? before);
        return ok({ undo: undo && (() => takeBack(before.id, undo)) });
      },

      mayEdit() {
        const { article, unlocked } = get();
        if (!article || article.state === 'spiked') return false;
        if (!isSignedOff(article) || unlocked) return true;
        set({ asking: { kind: 'void-sign-off' } });
        return false;
      },

      async takeRevision(note) {
        const result = await after((id) => api.invoke('revision:take', { id, note }));
        if (result.ok) merge(result.value);
        return result.ok;
      },

      async restoreRevision(number) {
        const voidSignOff = get().unlocked;
        const result = await after((id) =>
          api.invoke('revision:restore', { id, number, voidSignOff }),
        );
        if (!result.ok) return false;
        const { draft, patch } = result.value;
        merge(patch);
        keeper?.replaced(patch.updatedAt ?? get().article?.updatedAt ?? '');
        editor = null;
        set({ draft, epoch: get().epoch + 1, version: get().version + 1, fieldEdits: {} });
        await analyst.now();
        return true;
      },

      async attachEvidence(sourceId, paths) {
        const given = paths ? [...paths] : null;
        const result = await after((id) =>
          api.invoke('evidence:attach', { id, sourceId, paths: given }),
        );
        if (!result.ok || !result.value) return false;
        merge(result.value.patch);
        for (const { error } of result.value.failures) report(error);
        return result.value.failures.length === 0;
      },

      async signOff(statement, person, contentHash) {
        const { article } = get();
        if (!article) return fail(nothingOpen);
        const result = await api.invoke('article:sign-off', {
          id: article.id,
          statement,
          person,
          contentHash,
        });
        if (!result.ok) return result;
        if (openIs(article.id)) merge(result.value);
        return ok(null);
      },

      applyPatch(articleId, patch) {
        if (openIs(articleId)) merge(patch);
      },

      outsideFound(articleId, patch, outside) {
        unchosen.set(articleId, outside);
        if (!openIs(articleId)) return;
        merge(patch);
        set({ outside });
      },

      outsideSeen() {
        const { article } = get();
        if (article) unchosen.delete(article.id);
        set({ outside: null });
      },

      analyse() {
        analyst.soon();
      },
      stopLooking: () => finder.stop(),
      lookAgain: () => void finder.again(),

      ...viewActions(set, get),
    };
  });
}

/** What is typed but differs from what was just saved. */
function withoutSaved(
  edits: Partial<ArticleFields>,
  saved: Partial<ArticleFields>,
): Partial<ArticleFields> {
  return Object.fromEntries(
    Object.entries(edits).filter(([key, value]) => saved[key as keyof ArticleFields] !== value),
  );
}
