import type { Form } from '../recorded-copy.ts';
import { type Block, type Flow, isIn, type Run } from './document.ts';

type Paragraph = Block & { kind: 'paragraph' };

/**
 * The paragraphs of a text as one form has them: where the end of one is not in it, the next goes
 * on in its words.
 */
export function joinedParagraphs(flow: Flow, form: Form): Flow {
  const blocks: Block[] = [];
  let open: { readonly first: Paragraph; readonly runs: Run[] } | null = null;
  for (const block of flow) {
    if (block.kind !== 'paragraph') {
      if (open) blocks.push({ ...open.first, runs: open.runs });
      open = null;
      blocks.push(block);
    } else if (isIn(block.end, form)) {
      blocks.push(open ? { ...block, runs: [...open.runs, ...block.runs] } : block);
      open = null;
    } else {
      open ??= { first: block, runs: [] };
      open.runs.push(...block.runs);
    }
  }
  if (open) blocks.push({ ...open.first, runs: open.runs });
  return blocks;
}
