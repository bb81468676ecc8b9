import type { CslItem } from '../../model/csl.ts';
import type { CitationLine, CitationRun } from '../citations.ts';
import { plainLine, webAddress } from '../plain.ts';
import { ITALIC_END, ITALIC_START } from './engine.ts';

/**
 * What an engine wrote as a line, cut at the address of the source.
 *
 * @param behind goes to the end of the line
 */
export function lineOf(text: string, csl: CslItem | undefined, behind = ''): CitationLine {
  const flat = text.replace(/\s+/g, ' ').trim();
  const address = addressIn(flat, csl);
  const [words, rest] = address === '' ? [flat, ''] : cut(flat, address);
  const known = address === '' ? [words, behind].filter((part) => part !== '').join(' ') : words;
  const runs = runsOf(known === '' && address === '' ? 'Untitled source' : known);
  const after = plain(rest).replace(/^[\s.,;:]+/, '');
  return {
    before: runs.map((run) => run.text).join(''),
    runs,
    url: webAddress(address),
    after:
      address === '' ? '' : [/[\p{L}\p{N}]/u.test(after) ? after : '', behind].join(' ').trim(),
  };
}

/** The address as it stands in the text: the source's own, or its DOI's; empty for neither. */
function addressIn(text: string, csl: CslItem | undefined): string {
  const doi = plainLine(csl?.DOI ?? '');
  const wanted = [webAddress(csl?.URL ?? ''), doi === '' ? '' : `https://doi.org/${doi}`];
  return wanted.find((one) => one !== '' && text.includes(one)) ?? '';
}

function cut(text: string, address: string): readonly [string, string] {
  const at = text.indexOf(address);
  return [text.slice(0, at).trimEnd(), text.slice(at + address.length)];
}

function plain(text: string): string {
  return text.replaceAll(ITALIC_START, '').replaceAll(ITALIC_END, '');
}

function runsOf(text: string): readonly CitationRun[] {
  const runs: CitationRun[] = [];
  for (const [index, part] of text.split(ITALIC_START).entries()) {
    const [inside = '', ...outside] = part.split(ITALIC_END);
    // Before the first start nothing is in italics; within italics no others begin.
    if (index === 0) runs.push({ text: part, italic: false });
    else runs.push({ text: inside, italic: true }, { text: outside.join(''), italic: false });
  }
  return runs.filter((run) => run.text !== '');
}
