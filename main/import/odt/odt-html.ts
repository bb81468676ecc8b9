import { belowTitle, escapeHtml, noteList, noteMark, titleHtml, withLook } from '../html-parts.ts';
import { elementsOf } from '../xml.ts';
import { bestOf, isBlock, isNoText, isOfHeadings, mathText, outlineLevel } from './odf-elements.ts';
import { isParagraph, odfAttribute, odfChild, odfChildren, odfName } from './odf-xml.ts';
import type { Styles } from './styles.ts';

/** Deeper documents are no copy. */
const DEEPEST = 200;
/** Cells that are repeated are most often the empty rest of a row. */
const MOST_REPEATED = 64;

/** Gives the words of a formula that stands in a file of its own. */
export type Formulas = (address: string) => string;

/**
 * A document's text as HTML: headings, lists, tables, links, emphasis, text boxes, notes.
 *
 * @param body `office:text`, its changes settled
 * @throws RangeError where its parts are nested too deeply
 */
export function odtToHtml(body: Element, styles: Styles, formulas: Formulas): string {
  return new Writer(styles, formulas).document(body);
}

/** A list that is being written: which style numbers it, how deep it is. */
interface InList {
  readonly style: string;
  readonly level: number;
}

class Writer {
  readonly #styles: Styles;
  readonly #formulas: Formulas;
  readonly #notes: string[] = [];
  /** Text boxes of the paragraph that is being written; they stand behind it. */
  #boxes: string[] = [];
  #depth = 0;

  constructor(styles: Styles, formulas: Formulas) {
    this.#styles = styles;
    this.#formulas = formulas;
  }

  document(body: Element): string {
    return belowTitle(this.#blocks(body, null)) + noteList(this.#notes);
  }

  /** @throws RangeError */
  #inside<T>(write: () => T): T {
    if (this.#depth >= DEEPEST) throw new RangeError('Parts are nested too deeply');
    this.#depth += 1;
    const written = write();
    this.#depth -= 1;
    return written;
  }

  #blocks(parent: Element, list: InList | null): string {
    return this.#inside(() =>
      elementsOf(parent)
        .map((one) => this.#block(one, list))
        .join(''),
    );
  }

  #block(element: Element, list: InList | null): string {
    const name = odfName(element);
    if (isNoText(element)) return '';
    if (isParagraph(element)) return this.#paragraph(element);
    if (name === 'text:list') return this.#list(element, list);
    if (name === 'table:table') return this.#table(element);
    if (/^draw:/.test(name)) return this.#withBoxes(() => this.#drawing(element));
    return this.#blocks(element, list);
  }

  #paragraph(element: Element): string {
    const style = odfAttribute(element, 'text:style-name');
    const role = this.#styles.role(style);
    const level = odfName(element) === 'text:h' ? outlineLevel(element) : 0;
    return this.#withBoxes(() => {
      const words = this.#inline(element);
      if (role.kind === 'title') return titleHtml(words);
      if (level > 0 || role.kind === 'heading') {
        const tag = `h${level || (role.kind === 'heading' ? role.level : 1)}`;
        return `<${tag}>${words}</${tag}>`;
      }
      const paragraph = `<p>${withLook(words, this.#styles.look('paragraph', style))}</p>`;
      return role.kind === 'quotation' ? `<blockquote>${paragraph}</blockquote>` : paragraph;
    });
  }

  #withBoxes(write: () => string): string {
    const outer = this.#boxes;
    this.#boxes = [];
    const written = write() + this.#boxes.join('');
    this.#boxes = outer;
    return written;
  }

  #list(element: Element, outer: InList | null): string {
    const own = odfAttribute(element, 'text:style-name');
    const list = { style: own || (outer?.style ?? ''), level: (outer?.level ?? 0) + 1 };
    const items = elementsOf(element).filter((one) =>
      /^text:list-(?:item|header)$/.test(odfName(one)),
    );
    if (isOfHeadings(element)) return items.map((item) => this.#blocks(item, list)).join('');
    const tag = this.#styles.isNumbered(list.style, list.level) ? 'ol' : 'ul';
    const start = items[0] ? odfAttribute(items[0], 'text:start-value') : '';
    const from = tag === 'ol' && /^\d{1,6}$/.test(start) ? ` start="${start}"` : '';
    const written = items.map((item) => `<li>${this.#item(item, list)}</li>`).join('');
    return `<${tag}${from}>${written}</${tag}>`;
  }

  /** An item of one paragraph has its words directly, so that lists of such are tight. */
  #item(item: Element, list: InList): string {
    const written = this.#blocks(item, list);
    const single = odfChildren(item, 'text:p').length === 1;
    return single ? written.replace(/^<p>([\s\S]*?)<\/p>/, '$1') : written;
  }

  #table(element: Element): string {
    const rows = (parent: Element, cell: 'th' | 'td'): string =>
      elementsOf(parent)
        .map((one) => {
          const name = odfName(one);
          if (name === 'table:table-header-rows') return rows(one, 'th');
          if (name === 'table:table-row') return `<tr>${this.#cells(one, cell)}</tr>`;
          return /^table:table-row/.test(name) ? rows(one, cell) : '';
        })
        .join('');
    return `<table>${this.#inside(() => rows(element, 'td'))}</table>`;
  }

  #cells(row: Element, tag: 'th' | 'td'): string {
    return elementsOf(row)
      .filter((one) => /^table:(?:covered-)?table-cell$/.test(odfName(one)))
      .map((cell) => {
        const times = Number(odfAttribute(cell, 'table:number-columns-repeated') || '1');
        const content = `<${tag}>${this.#blocks(cell, null)}</${tag}>`;
        return content.repeat(Math.min(Math.max(1, Math.trunc(times) || 1), MOST_REPEATED));
      })
      .join('');
  }

  #inline(parent: Element): string {
    return this.#inside(() => {
      let words = '';
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3 || node.nodeType === 4) words += escapeHtml(node.textContent ?? '');
        else if (node.nodeType === 1) words += this.#inlineElement(node as Element);
      }
      return words;
    });
  }

  #inlineElement(element: Element): string {
    const name = odfName(element);
    if (isNoText(element)) return '';
    switch (name) {
      case 'text:span':
        return withLook(
          this.#inline(element),
          this.#styles.look('text', odfAttribute(element, 'text:style-name')),
        );
      case 'text:a':
        return `<a href="${escapeHtml(odfAttribute(element, 'xlink:href'))}">${this.#inline(element)}</a>`;
      case 'text:s':
      case 'text:tab':
        return ' ';
      case 'text:line-break':
        return '<br>';
      case 'text:note':
        return this.#note(element);
      default:
        return /^draw:/.test(name) ? this.#drawing(element) : this.#inline(element);
    }
  }

  #note(element: Element): string {
    const body = odfChild(element, 'text:note-body');
    if (!body) return '';
    const number = this.#notes.push('');
    this.#notes[number - 1] = this.#blocks(body, null);
    return noteMark(number);
  }

  /** A frame, a shape or a group of them: their text stands behind the paragraph. */
  #drawing(element: Element): string {
    const name = odfName(element);
    if (isNoText(element)) return '';
    if (name === 'draw:object') return this.#formula(element);
    if (name === 'draw:a') return this.#inline(element);
    if (name === 'draw:text-box' || elementsOf(element).some(isBlock)) {
      this.#boxes.push(this.#blocks(element, null));
      return '';
    }
    return this.#inside(() => {
      const chosen = name === 'draw:frame' ? bestOf(element) : elementsOf(element);
      return chosen.map((one) => this.#inlineElement(one)).join('');
    });
  }

  #formula(element: Element): string {
    const own = odfChildren(element, 'math:math').map(mathText).join('');
    return escapeHtml(own || this.#formulas(odfAttribute(element, 'xlink:href')));
  }
}
