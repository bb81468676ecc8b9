import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes a tree's line breaks text; without that, words on both sides would run together. */
export function breaksToText(tree: Root): Root {
  visit(tree, 'break', (_, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: '\n' };
  });
  return tree;
}
