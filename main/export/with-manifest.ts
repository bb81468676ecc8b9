import { contentBytes, type ExportedFile, type ExportInput } from '../../shared/export/exporter.ts';
import { manifestFile } from '../../shared/export/manifest.ts';
import { sha256 } from '../library/known-files.ts';

/** The files and, behind them, the manifest that lists each with its SHA-256. */
export function withManifest(
  input: ExportInput,
  files: readonly ExportedFile[],
): readonly ExportedFile[] {
  const listed = files.map((file) => {
    const { name, mediaType } = file;
    const bytes = contentBytes(file);
    return { name, mediaType, sha256: sha256(bytes), size: bytes.length };
  });
  return [...files, manifestFile(input, listed)];
}
