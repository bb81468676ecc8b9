import type { Definition, InlineCode, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { extent } from '../markdown-tree.ts';
import { webAddress } from '../plain.ts';
import { plainStyle, type WordPiece, type WordSource, type WordStyle } from './model.ts';

/** Makes pieces of what stands in a paragraph. */
export class PieceMaker {
  readonly #definitions = new Map<string, Definition>();
  readonly #hasNote: (id: string) => boolean;

  /** @param hasNote whether there is a footnote of this name */
  constructor(tree: Root, hasNote: (id: string) => boolean) {
    this.#hasNote = hasNote;
    visit(tree, 'definition', (node) => {
      if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
    });
  }

  of(content: readonly PhrasingContent[], style = plainStyle): readonly WordPiece[] {
    return content.flatMap((node): readonly WordPiece[] => {
      switch (node.type) {
        case 'text':
          return words(node.value, style, sourceOf(node));
        case 'inlineCode':
          return words(node.value, { ...style, code: true }, sourceOf(node));
        case 'break':
          return [{ kind: 'break', style }];
        case 'strong':
          return this.of(node.children, { ...style, bold: true });
        case 'emphasis':
          return this.of(node.children, { ...style, italic: true });
        case 'delete':
          return this.of(node.children, { ...style, strike: true });
        case 'link':
          return this.#link(node.children, node.url, style);
        case 'linkReference':
          return this.#link(
            node.children,
            this.#definitions.get(node.identifier)?.url ?? '',
            style,
          );
        case 'image':
        case 'imageReference':
          return node.alt ? words(`[Image: ${node.alt}]`, style, null) : [];
        case 'footnoteReference':
          return this.#hasNote(node.identifier)
            ? [{ kind: 'note', id: node.identifier, style }]
            : [];
        default:
          return [];
      }
    });
  }

  #link(content: readonly PhrasingContent[], url: string, style: WordStyle): readonly WordPiece[] {
    const link = linkAddress(url);
    const pieces = this.of(content, { ...style, link });
    return hasWords(pieces) || link === '' ? pieces : words(link, { ...style, link }, null);
  }
}

/** Web and mail addresses; empty for all others. */
function linkAddress(url: string): string {
  return webAddress(url) || (/^mailto:[^\s<>"]+$/i.test(url) ? url : '');
}

function sourceOf(node: Text | InlineCode): WordSource {
  const [start, end] = extent(node);
  // Code stands between marks of the same length.
  const mark = node.type === 'text' ? 0 : (end - start - node.value.length) >> 1;
  return { start: start + mark, end: end - mark, before: 0 };
}

export function words(
  text: string,
  style: WordStyle,
  source: WordSource | null,
): readonly WordPiece[] {
  return text === '' ? [] : [{ kind: 'words', text: text.replaceAll('\n', ' '), style, source }];
}

export function hasWords(pieces: readonly WordPiece[]): boolean {
  return pieces.some((piece) => piece.kind === 'words' && piece.text.trim() !== '');
}
