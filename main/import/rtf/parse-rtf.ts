import type { Annotation, Flow, Recorded, RtfDocument } from './document.ts';
import { FlowBuilder, type ParagraphEnd } from './flow-builder.ts';
import { valueIn } from './groups.ts';
import { dateOf } from './header.ts';
import { changed, plainCharacters, plainParagraph, recordedIn, tableDepth } from './state.ts';
import { Tables } from './tables.ts';
import { Walker } from './walker.ts';
import { characters, isSilent } from './words.ts';

/**
 * Parses RTF 1.9.1: its text with what was recorded in it. Pictures, headers and footers are passed
 * over, and words that are hidden.
 *
 * @returns null where the file ends before its groups do, or is no RTF
 * @throws RangeError where groups are nested too deeply
 */
export function parseRtf(bytes: Uint8Array): RtfDocument | null {
  return new Parser(bytes).document();
}

class Parser extends Walker {
  readonly #annotations: Annotation[] = [];
  readonly #comment = { id: '', author: '', date: '' };
  /** Fields that are being read, the innermost last: where each leads. */
  readonly #fields: { href: string }[] = [];
  #flow = new FlowBuilder();

  document(): RtfDocument | null {
    if (!this.walk()) return null;
    this.#flow.endIfBegun(this.#paragraphEnd());
    return { flow: this.#flow.flow(), annotations: this.#annotations };
  }

  protected say(text: string): void {
    const { destination, strong, em, del, hidden, href } = this.state;
    if (typeof destination === 'function') destination(text);
    if (destination !== 'text' || hidden) return;
    this.#flow.add({ kind: 'words', text, look: { strong, em, del }, href, ...this.#recorded() });
  }

  protected act(name: string, value: number | null, starred: boolean): void {
    const { destination } = this.state;
    if (destination === 'nowhere') return;
    if (destination === 'in unicode only') {
      if (name === 'ud') this.change({ destination: 'text' });
      return;
    }
    const character = characters[name];
    if (character !== undefined) this.say(character);
    else if (Tables.has(name)) this.tables.add(name, this.takeGroup());
    else if (name === 'pn') this.#oldList();
    else if (this.#begin(name) || this.#beginComment(name)) return;
    else if (name === 'upr') this.change({ destination: 'in unicode only' });
    else if (isSilent(name, starred)) this.change({ destination: 'nowhere' });
    else if (!this.tables.set(name, value) && !this.#endPart(name)) {
      this.change(changed(name, value) ?? {});
    }
  }

  #recorded(): Recorded {
    return recordedIn(this.state, (author, date) => this.tables.stamp(author, date));
  }

  /** What a list of the old kind is like: it belongs to the paragraph around the group. */
  #oldList(): void {
    const isBullet = valueIn(this.takeGroup(), 'pnlvlblt') !== null;
    this.change({ oldList: isBullet ? 'bullets' : 'numbers' });
  }

  /** Begins a group whose words go somewhere else. */
  #begin(name: string): boolean {
    switch (name) {
      case 'field':
        this.#fields.push({ href: '' });
        this.atEnd = () => this.#fields.pop();
        return true;
      case 'fldinst': {
        const field = this.#fields.at(-1);
        this.collect((words) => {
          if (field) field.href = addressIn(words);
        });
        return true;
      }
      case 'fldrslt':
        this.change({ href: this.#fields.at(-1)?.href || this.state.href });
        return true;
      case 'footnote': {
        const recorded = this.#recorded();
        this.#apart((flow) => this.#flow.add({ kind: 'note', flow, ...recorded }));
        return true;
      }
      case 'shptxt':
      case 'dptxbxtext':
        this.#apart((flow) => this.#flow.addBox(flow));
        return true;
      default:
        return false;
    }
  }

  #beginComment(name: string): boolean {
    const comment = this.#comment;
    switch (name) {
      case 'atrfstart':
      case 'atrfend': {
        const edge = name === 'atrfend' ? 'end' : 'start';
        this.collect((id) => this.#flow.add({ kind: 'mark', edge, id: id.trim() }));
        return true;
      }
      case 'atnauthor':
        this.collect((author) => Object.assign(comment, { author }));
        return true;
      case 'atnref':
        this.collect((id) => Object.assign(comment, { id: id.trim() }));
        return true;
      case 'atndate':
        this.collect((date) => Object.assign(comment, { date: dateOf(Number(date) || 0) }));
        return true;
      case 'annotation':
        Object.assign(comment, { id: `comment ${this.#annotations.length + 1}`, date: '' });
        this.#apart((flow) => {
          this.#annotations.push({ ...comment, flow });
          this.#flow.add({ kind: 'mark', edge: 'point', id: comment.id });
        });
        return true;
      default:
        return false;
    }
  }

  /** Gathers the paragraphs of the group. */
  #apart(done: (flow: Flow) => void): void {
    const outer = this.#flow;
    const inner = new FlowBuilder();
    this.#flow = inner;
    this.change({ ...plainParagraph, ...plainCharacters, href: '', destination: 'text' });
    this.atEnd = () => {
      inner.endIfBegun(this.#paragraphEnd());
      this.#flow = outer;
      done(inner.flow());
    };
  }

  /** Ends a paragraph, a cell or a row. */
  #endPart(name: string): boolean {
    if (this.state.destination !== 'text' || !isEnd.test(name)) return false;
    const end = this.#paragraphEnd();
    const depth = /^nest/.test(name) ? Math.max(2, this.state.nested) : 1;
    switch (name) {
      case 'par':
        this.#flow.end(end);
        return true;
      case 'sect':
        this.#flow.endIfBegun(end);
        return true;
      case 'cell':
      case 'nestcell':
        this.#flow.endIfBegun({ ...end, depth: Math.max(end.depth, depth) });
        this.#flow.endPart('cell', depth);
        return true;
      case 'row':
      case 'nestrow':
        this.#flow.endPart('row', depth);
        return true;
      default:
        return false;
    }
  }

  #paragraphEnd(): ParagraphEnd {
    return {
      role: this.tables.role(this.state),
      list: this.tables.list(this.state),
      depth: tableDepth(this.state),
      end: this.#recorded(),
    };
  }
}

const isEnd = /^(?:par|sect|(?:nest)?(?:cell|row))$/;

/** The address that a field leads to; empty for a place in the document and for other fields. */
function addressIn(instruction: string): string {
  const found = /^\s*HYPERLINK\s+(?!\\l\b)(?:"([^"]*)"|(\S+))/i.exec(instruction);
  return found?.[1] ?? found?.[2] ?? '';
}
