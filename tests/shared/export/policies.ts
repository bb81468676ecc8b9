import type { ExportInput } from '../../../shared/export/exporter.ts';
import type { Policy } from '../../../shared/model/policies.ts';

export const policies: readonly Policy[] = [
  {
    kind: 'correctionsPolicy',
    title: 'How we correct',
    url: 'https://courier.example/corrections',
  },
  { kind: 'ethicsPolicy', title: 'Our code', url: 'https://courier.example/ethics' },
  { kind: 'ethicsPolicy', title: 'Gifts', url: 'https://courier.example/gifts?a=1&b=<2>' },
];

/** An article of a house with a name and a site that has published how it works. */
export function withPolicies(input: ExportInput): ExportInput {
  const publisher = { name: 'The Courier', url: 'https://courier.example/', articleUrl: '' };
  return { ...input, style: { ...input.style, publisher, policies } };
}
