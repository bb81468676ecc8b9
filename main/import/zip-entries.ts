/** A file in a ZIP archive as its directory lists it. Sizes are in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated; others are rare. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Its packed bytes. */
  readonly packed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
/** The longest comment that may stand behind the end record. */
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;

/**
 * The files of an archive by its central directory (PKWARE APPNOTE 4.3.12 to 4.3.16). Null where
 * the directory is missing, damaged or points out of the archive, and for ZIP64, which no document
 * of a sensible size needs.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const next = at + ENTRY_SIZE + lengthsAt(view, at + 28, 3);
    const entry = next > end ? null : entryAt(view, at);
    if (!entry) return null;
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where the end record is; null where there is none. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number): ZipEntry | null {
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_SIZE > view.byteLength) return null;
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) return null;
  const start = local + LOCAL_SIZE + lengthsAt(view, local + 26, 2);
  if (start + packedSize > view.byteLength) return null;
  return {
    name: Buffer.from(bytesAt(view, at + ENTRY_SIZE, view.getUint16(at + 28, true))).toString(),
    method: view.getUint16(at + 10, true),
    packedSize,
    size: view.getUint32(at + 24, true),
    packed: bytesAt(view, start, packedSize),
  };
}

/** The sum of lengths that stand one behind the other, two bytes each. */
function lengthsAt(view: DataView, at: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += view.getUint16(at + index * 2, true);
  return sum;
}

function bytesAt({ buffer, byteOffset }: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(buffer, byteOffset + at, length);
}
