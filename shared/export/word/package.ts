import { type Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { type ZipEntry, zipped } from '../zip.ts';

/** What a document says of when it was made. Instants. */
export interface DocumentTimes {
  readonly created: string;
  readonly modified: string;
}

/**
 * A document's bytes, the same each time: what the library takes from the clock and from chance,
 * the times in its properties and the ids of its links, is replaced.
 */
export async function packed(document: Document, times: DocumentTimes): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.pack(document, 'uint8array'));
  const ids = linkIds(parts);
  const entries = Object.entries(parts).map(([path, bytes]): ZipEntry => {
    if (!/\.(?:xml|rels)$/.test(path)) return { path, content: bytes };
    const text = strFromU8(bytes);
    if (path === 'docProps/core.xml') return { path, content: withTimes(text, times) };
    return {
      path,
      content: text.replace(/\b(Id|r:id)="(rId[^"]*)"/g, (whole, name, id) =>
        ids.has(id) ? `${name}="${ids.get(id)}"` : whole,
      ),
    };
  });
  return zipped(entries.toSorted((a, b) => rank(a.path) - rank(b.path)));
}

/** The ids that the library makes up for links, and what stands for them, in their order. */
function linkIds(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [path, bytes] of Object.entries(parts)) {
    if (!path.endsWith('.rels')) continue;
    for (const [element] of strFromU8(bytes).matchAll(/<Relationship [^>]*>/g)) {
      const id = /\bId="([^"]*)"/.exec(element)?.[1] ?? '';
      if (element.includes('TargetMode="External"')) ids.set(id, `rIdLink${ids.size + 1}`);
    }
  }
  return ids;
}

function withTimes(core: string, { created, modified }: DocumentTimes): string {
  const at = (name: string, time: string) => (text: string) =>
    text.replace(new RegExp(`(<dcterms:${name} [^>]*>)[^<]*`), `$1${time.replace(/\.\d+Z$/, 'Z')}`);
  return at('created', created)(at('modified', modified)(core));
}

/** What says what is in a package comes first, as readers expect it. */
function rank(path: string): number {
  if (path === '[Content_Types].xml') return 0;
  return path === '_rels/.rels' ? 1 : 2;
}
