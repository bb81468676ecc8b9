import type { BundleContents } from '../../model/export-profile.ts';

/** As shown where one is chosen. */
export const bundleContentsNames: Readonly<Record<BundleContents, string>> = {
  files: 'The exported files and the dossier',
  article: 'Also the article, to bring it in again',
  everything: 'Also its comments, revisions, audit log and evidence files',
};

/** Folder of the exported files in a bundle. */
export const FILES_FOLDER = 'files';
/** Folder of the article in a bundle. */
export const ARTICLE_FOLDER = 'article';

/** Where the parts of an article are in a bundle. */
export const articleParts = {
  article: `${ARTICLE_FOLDER}/article.json`,
  submission: `${ARTICLE_FOLDER}/submission.md`,
  draft: `${ARTICLE_FOLDER}/draft.md`,
  audit: `${ARTICLE_FOLDER}/audit.jsonl`,
  revision: (number: number) => `${ARTICLE_FOLDER}/revisions/${String(number).padStart(4, '0')}.md`,
  evidence: (sha256: string, fileName: string) =>
    `${ARTICLE_FOLDER}/evidence/${sha256}/${fileName}`,
} as const;
