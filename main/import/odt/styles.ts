import type { Look } from '../html-parts.ts';
import { elementsBelow } from '../xml.ts';
import { odfAttribute, odfChild, odfName } from './odf-xml.ts';

/** What a paragraph is by its style. */
export type Role =
  | { readonly kind: 'text' | 'quotation' }
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly level: number };

/** The styles of a document, its own and the automatic ones. */
export interface Styles {
  /** What a style says by itself and by those it is based on, up to the first with a name. */
  look(family: 'text' | 'paragraph', name: string): Look;
  role(name: string): Role;
  /** Whether a level of a list is numbered. */
  isNumbered(list: string, level: number): boolean;
}

/** No style is based on more than a few others; longer chains go round. */
const LONGEST_CHAIN = 30;
const DEEPEST_HEADING = 6;

/**
 * Gathers the styles of a document.
 *
 * @param documents `content.xml` and `styles.xml`, the content first: its automatic styles win
 */
export function stylesOf(documents: readonly Document[]): Styles {
  const styles = new Map<string, Element>();
  const lists = new Map<string, Element>();
  for (const element of documents.flatMap((one) => elementsBelow(one))) {
    const name = odfAttribute(element, 'style:name');
    if (odfName(element) === 'style:style') {
      const key = `${odfAttribute(element, 'style:family')} ${name}`;
      if (!styles.has(key)) styles.set(key, element);
    } else if (odfName(element) === 'text:list-style' && !lists.has(name)) lists.set(name, element);
  }

  function chain(family: string, name: string): readonly Element[] {
    const found: Element[] = [];
    let style = styles.get(`${family} ${name}`);
    while (style && found.length < LONGEST_CHAIN) {
      found.push(style);
      style = styles.get(`${family} ${odfAttribute(style, 'style:parent-style-name')}`);
    }
    return found;
  }

  return {
    look(family, name) {
      const all = chain(family, name);
      // A named style of a paragraph is its kind; only what was set by hand is emphasis.
      const own = family === 'text' ? all : all.slice(0, 1).filter(isAutomatic);
      const value = (attribute: string) => firstText(own, attribute);
      const weight = value('fo:font-weight');
      return {
        strong: weight === 'bold' || Number(weight) >= 600,
        em: /^(?:italic|oblique)$/.test(value('fo:font-style')),
        del: !/^(?:none)?$/.test(value('style:text-line-through-style')),
      };
    },
    role(name) {
      for (const style of chain('paragraph', name)) {
        const named = odfAttribute(style, 'style:name');
        if (named === 'Title') return { kind: 'title' };
        const level = Number(odfAttribute(style, 'style:default-outline-level'));
        if (level > 0) return { kind: 'heading', level: Math.min(level, DEEPEST_HEADING) };
        if (/^(?:Block_20_)?Quot(?:e|ations?)$|^Block_20_Text$/.test(named))
          return { kind: 'quotation' };
      }
      return { kind: 'text' };
    },
    isNumbered(list, level) {
      const style = lists.get(list);
      if (!style) return false;
      const levels = elementsBelow(style).filter((one) =>
        odfName(one).startsWith('text:list-level-style-'),
      );
      // What is deeper than all levels of its style looks like the deepest.
      const own =
        levels.find((one) => odfAttribute(one, 'text:level') === String(level)) ?? levels.at(-1);
      return (
        own !== undefined &&
        odfName(own) === 'text:list-level-style-number' &&
        odfAttribute(own, 'style:num-format') !== ''
      );
    },
  };
}

function isAutomatic(style: Element): boolean {
  return odfName(style.parentNode) === 'office:automatic-styles';
}

function firstText(chain: readonly Element[], attribute: string): string {
  for (const style of chain) {
    const properties = odfChild(style, 'style:text-properties');
    const value = properties ? odfAttribute(properties, attribute) : '';
    if (value !== '') return value;
  }
  return '';
}
