import type { ArticleFields } from '../../../shared/model/article.ts';
import type { Desk } from '../../desk.ts';
import { today } from '../../services/acting.ts';
import { evidenceText } from '../../services/evidence.ts';
import type { DraftToAnalyse } from '../../worker/analyse-draft.ts';
import type { Handlers } from '../handle.ts';

/** What the detectors and the sources say of a text as it is typed. */
export function analysisHandlers(desk: Desk): Pick<Handlers, 'analysis:run' | 'evidence:find'> {
  return {
    'analysis:run': async ({ version, fields, body }) => {
      const analysis = await desk.runner.run('analyze', toAnalyse(desk, fields, body));
      return { version, analysis };
    },
    'evidence:find': async ({ id, version, fields, body, claims }) => {
      const { library } = desk.library();
      const { article } = await library.readArticle(id);
      const files = article.sources.flatMap(({ evidence }) => evidence);
      for (const { sha256, readable } of files) {
        // An earlier version may not have known how to read it.
        if (!readable) await evidenceText(library, desk.runner, sha256);
      }
      const answer = await desk.runner.run('findEvidence', {
        draft: toAnalyse(desk, fields, body),
        sourcesFolder: library.sourcesFolder,
        files: files.map(({ sha256 }) => sha256),
        claims,
      });
      return { version, ...answer };
    },
  };
}

function toAnalyse(desk: Desk, fields: ArticleFields, body: string): DraftToAnalyse {
  const { library } = desk.library();
  const style = library.file().houseStyle;
  return { fields, body, style, today: today(), styleFolder: library.styleFolder };
}
