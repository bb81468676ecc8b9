import type { ExportedFile, ExportInput } from '../../shared/export/exporter.ts';
import { manifestFile } from '../../shared/export/manifest.ts';
import { exporterFor } from '../../shared/export/registry.ts';
import { sha256 } from '../library/known-files.ts';

/** The files of one article in several formats. Fails with `bad-request` for an unknown one. */
export function renderExport(
  input: ExportInput,
  formats: readonly string[],
): readonly ExportedFile[] {
  return formats.map((format) => exporterFor(format).render(input));
}

/** The files and, behind them, the manifest that lists each with its SHA-256. */
export function withManifest(
  input: ExportInput,
  files: readonly ExportedFile[],
): readonly ExportedFile[] {
  const listed = files.map(({ name, mediaType, content }) => {
    const bytes = Buffer.from(content, 'utf8');
    return { name, mediaType, sha256: sha256(bytes), size: bytes.length };
  });
  return [...files, manifestFile(input, listed)];
}
