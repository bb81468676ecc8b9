import { dossier } from './dossier.ts';
import type { TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { DRAFT_MARK } from './plain.ts';

/** The verification report as data; `dossier.ts` documents its form. */
export const dossierJsonExporter: TextExporter = {
  format: 'dossier-json',
  label: 'Dossier (JSON)',
  extension: 'json',
  purpose: 'record',
  render: (input) => ({
    name: exportName(input, '-dossier.json'),
    mediaType: 'application/json',
    content: `${JSON.stringify(
      { ...(input.approved ? {} : { status: DRAFT_MARK }), ...dossier(input) },
      null,
      2,
    )}\n`,
  }),
};
