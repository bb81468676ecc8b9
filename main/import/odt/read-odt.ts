import { openPackage, type Parts } from '../package.ts';
import { pictureComments } from '../pictures.ts';
import { type Form, placedComments, type RecordedCopy, type Unreadable } from '../recorded-copy.ts';
import { elementsBelow, parseXml } from '../xml.ts';
import { annotatedWords, annotations } from './annotations.ts';
import { mathText } from './odf-elements.ts';
import { odfName } from './odf-xml.ts';
import { type Formulas, odtToHtml } from './odt-html.ts';
import { odtPictures } from './pictures.ts';
import { stylesOf } from './styles.ts';
import { settleChanges, trackedChanges } from './tracked-changes.ts';

/**
 * Reads an OpenDocument text with its tracked changes and comments. Never fails on what is in the
 * file: says why it can't be read.
 *
 * @throws RangeError where its parts are nested too deeply
 */
export async function readOdt(bytes: Uint8Array): Promise<RecordedCopy | Unreadable> {
  const opened = await openPackage(bytes);
  if (opened.kind !== 'opened') return opened.kind;
  const { parts } = opened;
  if (isEncrypted(parts)) return 'protected';
  const content = parts.get('content.xml');
  const accepted = content ? settled(parts, content, 'accepted') : null;
  const document = content ? parseXml(content) : null;
  if (!content || !accepted || !document) return 'damaged';
  const changes = trackedChanges(document);
  const rejected = changes.length > 0 ? settled(parts, content, 'rejected') : accepted;
  if (!rejected) return 'damaged';
  return {
    accepted: accepted.html,
    rejected: rejected.html,
    changes,
    comments: [
      ...placedComments(annotations(document), accepted.commented, rejected.commented),
      ...pictureComments(accepted.pictures),
    ],
  };
}

/** A document with a password says so in its list of files (OpenDocument 1.3, part 2, 4.8). */
function isEncrypted(parts: Parts): boolean {
  const bytes = parts.get('META-INF/manifest.xml');
  const manifest = bytes ? parseXml(bytes) : null;
  return (
    parts.has('encrypted-package') ||
    (manifest !== null &&
      elementsBelow(manifest).some((one) => odfName(one) === 'manifest:encryption-data'))
  );
}

/** The text with all changes settled, the words that comments are about in it, its pictures. */
function settled(parts: Parts, content: Uint8Array, form: Form) {
  const document = parseXml(content);
  const body = document && elementsBelow(document).find((one) => odfName(one) === 'office:text');
  if (!body) return null;
  settleChanges(document, form);
  const styles = parts.get('styles.xml');
  const named = styles ? parseXml(styles) : null;
  const html = odtToHtml(body, stylesOf(named ? [document, named] : [document]), formulasIn(parts));
  return { html, commented: annotatedWords(document, body), pictures: odtPictures(body) };
}

function formulasIn(parts: Parts): Formulas {
  return (address) => {
    const bytes = parts.get(`${address.replace(/^\.\//, '')}/content.xml`);
    const document = bytes ? parseXml(bytes) : null;
    return document && odfName(document.documentElement) === 'math:math'
      ? mathText(document.documentElement)
      : '';
  };
}
