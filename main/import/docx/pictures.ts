import type { Parts } from '../package.ts';
import type { FoundPicture, WordsWithPictures } from '../pictures.ts';
import { elementsBelow, parseXml, walkText } from '../xml.ts';
import { ownText } from './word-text.ts';
import { wordName } from './word-xml.ts';

/**
 * The pictures of a document's main part (ISO/IEC 29500-1, 20.4 and 14.1.2.11), in the order of its
 * words.
 *
 * @param document its changes settled
 * @param name the part's name, `word/document.xml`
 */
export function wordPictures(document: Document, name: string, parts: Parts): WordsWithPictures {
  const related = relations(name, parts);
  const pictures: FoundPicture[] = [];
  const paragraphs: number[] = [];
  let text = '';
  walkText(document, (node) => {
    const kind = wordName(node);
    if (kind === 'p') {
      if (text !== '') text += '\n\n';
      paragraphs.push(text.length);
    }
    if ((kind === 'drawing' || kind === 'pict') && !isFallback(node)) {
      pictures.push(...picturesIn(node as Element, related, text.length));
    }
    text += ownText(node);
  });
  return { text, paragraphs, pictures };
}

type Related = Omit<FoundPicture, 'description' | 'at'>;

/** What ids of a part stand for: files beside it, or addresses (ISO/IEC 29500-2, 6.5). */
function relations(name: string, parts: Parts): ReadonlyMap<string, Related> {
  const folder = name.replace(/[^/]*$/u, '');
  const bytes = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const document = bytes ? parseXml(bytes) : null;
  if (!document) return new Map();
  return new Map(
    elementsBelow(document)
      .filter((one) => one.localName === 'Relationship')
      .map((one) => {
        const target = one.getAttribute('Target') ?? '';
        const isInFile = one.getAttribute('TargetMode') !== 'External';
        const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
        return [one.getAttribute('Id') ?? '', { place: isInFile ? path : target, isInFile }];
      }),
  );
}

/** The same picture again, for older programs. */
function isFallback(node: Node): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if (at.nodeType === 1 && (at as Element).localName === 'Fallback') return true;
  }
  return false;
}

function picturesIn(
  drawing: Element,
  related: ReadonlyMap<string, Related>,
  at: number,
): readonly FoundPicture[] {
  const all = elementsBelow(drawing);
  const description = all
    .map((one) => attribute(one, one.localName === 'docPr' ? 'descr' : 'alt'))
    .find((words) => words !== '');
  return all
    .filter(({ localName }) => localName === 'blip' || localName === 'imagedata')
    .flatMap((one) => {
      const ids = ['embed', 'link', 'id'].map((local) => attribute(one, local));
      const found = ids.map((id) => related.get(id)).find((place) => place !== undefined);
      return found ? [{ ...found, description: (description ?? '').trim(), at }] : [];
    });
}

/** An attribute by its name in any namespace; empty where it is not there. */
function attribute({ attributes }: Element, name: string): string {
  for (let at = 0; at < attributes.length; at += 1) {
    const one = attributes.item(at);
    if (one && (one.localName ?? one.name) === name) return one.value;
  }
  return '';
}
