import type { ArticleFields } from '../../../shared/model/article.ts';
import type { Desk } from '../../desk.ts';
import { today } from '../../services/acting.ts';
import { readAgain } from '../../services/evidence.ts';
import type { DraftToAnalyse } from '../../worker/analyse-draft.ts';
import { NewestFirst } from '../../worker/newest-first.ts';
import type { Handlers } from '../handle.ts';

/** What the detectors and the sources say of a text as it is typed. */
export function analysisHandlers(desk: Desk): Pick<Handlers, 'analysis:run' | 'evidence:find'> {
  const newest = new NewestFirst();
  return {
    'analysis:run': async ({ id, version, fields, body }) => {
      const draft = toAnalyse(desk, fields, body);
      const analysis = await newest.run(id, () => desk.runner.run('analyze', draft));
      return { version, analysis };
    },
    'evidence:find': ({ taskId, id, version, fields, body, claims }) =>
      desk.cancellable(taskId, async (signal) => {
        const open = desk.library();
        const { library } = open;
        const { article } = await library.readArticle(id);
        const patch = await readAgain(open, desk.runner, article, signal);
        const files = article.sources.flatMap(({ evidence }) => evidence);
        const question = {
          draft: toAnalyse(desk, fields, body),
          sourcesFolder: library.sourcesFolder,
          files: files.map(({ sha256 }) => sha256),
          claims,
        };
        const answer = await desk.runner.run('findEvidence', question, {
          signal,
          onProgress: ({ step, done, total }) =>
            desk.emit('progress', { taskId, label: step, done, total }),
        });
        return { version, patch, ...answer };
      }),
  };
}

function toAnalyse(desk: Desk, fields: ArticleFields, body: string): DraftToAnalyse {
  const { library } = desk.library();
  const style = library.file().houseStyle;
  return { fields, body, style, today: today(), styleFolder: library.styleFolder };
}
