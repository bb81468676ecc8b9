import { type FoundPicture, MOST_PICTURES, type WordsWithPictures } from '../pictures.ts';
import { odfText } from './odf-text.ts';
import { isParagraph, odfAttribute, odfChild, odfName } from './odf-xml.ts';

/**
 * The pictures of a text (OpenDocument 1.3, part 3, 10.4.4), in the order of its words. A picture
 * that stands for an object, such as a chart, is none.
 *
 * @param body `office:text`, its changes settled
 */
export function odtPictures(body: Element): WordsWithPictures {
  const pictures: FoundPicture[] = [];
  const paragraphs: number[] = [];
  const text = odfText(body, (node, before) => {
    if (isParagraph(node)) paragraphs.push(before.length);
    if (odfName(node) !== 'draw:frame' || pictures.length >= MOST_PICTURES) return;
    const frame = node as Element;
    const image = odfChild(frame, 'draw:image');
    if (!image || odfChild(frame, 'draw:object') || odfChild(frame, 'draw:text-box')) return;
    const place = odfAttribute(image, 'xlink:href');
    if (place === '') return;
    const described = odfChild(frame, 'svg:desc') ?? odfChild(frame, 'svg:title');
    pictures.push({
      description: (described?.textContent ?? '').trim(),
      place: place.replace(/^\.\//u, ''),
      isInFile: !/^[a-z][a-z\d+.-]*:|^\//iu.test(place),
      at: before.length,
    });
  });
  return { text, paragraphs, pictures };
}
