import { readHtmlPage } from '../../shared/import/html.ts';
import type { Copy } from '../../shared/import/intake.ts';
import { checkMarkdownSize } from '../../shared/import/markdown-size.ts';
import { type NotNinjs, readNinjs } from '../../shared/import/ninjs.ts';
import { readText } from '../../shared/import/text.ts';
import { understand } from '../../shared/import/understand.ts';
import { type CopyType, copyTypeByName, isNitf, isWebPage } from './file-type.ts';
import { type NotNitf, readNitf } from './nitf/read-nitf.ts';
import { readMarkdownCopy } from './read-markdown-copy.ts';
import { refusal, withinDepth } from './refusal.ts';
import type { UnderstoodCopy } from './understand-recorded.ts';

const anotherForm = 'Ask for it in another form, or open it and paste the article’s text.';

const notNinjs: Readonly<Record<NotNinjs, string>> = {
  'no-json': 'is damaged or is no JSON.',
  'no-ninjs': 'is JSON, but no news item (ninjs).',
  'no-text': 'is a news item (ninjs) without a text.',
};

const notNitf: Readonly<Record<NotNitf, string>> = {
  'no-xml': 'is damaged or is no well-formed XML.',
  'no-nitf': 'is XML, but no news article (NITF).',
  entities: 'declares a document type or entities of its own, which are never read.',
};

/**
 * Reads copy that is text by the reader of its name; its content has to agree.
 *
 * @param text decoded
 * @throws DeskFailure `unreadable-file` where it is something else, or nothing can be read in it
 */
export async function readTextCopy(
  fileName: string,
  text: string,
  options: { readonly today: string; readonly now: string },
): Promise<UnderstoodCopy & { readonly type: CopyType }> {
  const type = checkedType(fileName, text);
  const read = await withinDepth(fileName, 'a text', () =>
    type === 'markdown'
      ? readMarkdownCopy(text, options)
      : { intake: understand(copyOf(fileName, type, text), options), markup: null },
  );
  return { ...read, type };
}

function copyOf(fileName: string, type: Exclude<CopyType, 'markdown'>, text: string): Copy {
  switch (type) {
    case 'text':
      checkMarkdownSize(text);
      return readText(text);
    case 'html':
      return pageOf(fileName, text);
    case 'ninjs': {
      const item = readNinjs(text);
      if (typeof item === 'string') throw refusal(fileName, notNinjs[item], anotherForm);
      return item;
    }
    case 'nitf': {
      const article = readNitf(text);
      if (typeof article === 'string') throw refusal(fileName, notNitf[article], anotherForm);
      if (article.text !== '') return article;
      throw refusal(fileName, 'is a news article (NITF) without a text.', anotherForm);
    }
  }
}

function pageOf(fileName: string, text: string): Copy {
  const copy = readHtmlPage(text);
  if (copy.text !== '') return copy;
  throw refusal(
    fileName,
    'is a web page without text; a script may put it there when the page is shown.',
    'Open it in a browser, copy the article’s text and paste it.',
  );
}

function checkedType(fileName: string, text: string): CopyType {
  const named = copyTypeByName(fileName);
  const page = isWebPage(text);
  if (page && named !== 'html') {
    throw refusal(
      fileName,
      named
        ? 'is not what its name says: it is a web page (HTML).'
        : 'is a web page (HTML), but its name doesn’t say so.',
      'If that is what you want, give it a name that ends in .html and bring it in again.',
    );
  }
  if (isNitf(text) && named !== 'nitf') {
    throw refusal(
      fileName,
      'is a news article (NITF), but its name doesn’t say so.',
      'Give it a name that ends in .xml and bring it in again.',
    );
  }
  if (named === null && /^\s*<\?xml\b/u.test(text)) {
    throw refusal(fileName, 'is XML of a kind that can’t be brought in.', anotherForm);
  }
  if (named === 'html' && !page && !/<[a-z][^>]*>/iu.test(text)) {
    throw refusal(
      fileName,
      'is not what its name says: it is plain text without any HTML.',
      'Give it a name that ends in .txt and bring it in again.',
    );
  }
  return named ?? 'text';
}
