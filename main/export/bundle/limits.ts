/** A bundle that is larger than this is not read. Bytes. */
export const MOST_PACKED = 256 * 1024 * 1024;
/** All files of a bundle together. Bytes. */
export const MOST_UNPACKED = 256 * 1024 * 1024;
/** Files in a bundle. */
export const MOST_ENTRIES = 10_000;
/** A manifest, a signature or an article's record. Bytes. */
export const LONGEST_RECORD = 32 * 1024 * 1024;
