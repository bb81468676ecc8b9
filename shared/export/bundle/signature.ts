import { z } from 'zod';
import { type Signer, signerSchema } from '../../model/signing-key.ts';

/** The signature's name beside the manifest that it signs. */
export const SIGNATURE_NAME = 'manifest.sig.json';

/**
 * An Ed25519 signature (RFC 8032) over the exact bytes of manifest.json. The signer stands in the
 * manifest too, so that their name is signed as well.
 */
export const signatureSchema = z
  .object({
    format: z.literal(1),
    kind: z.literal('proofdesk-signature'),
    algorithm: z.literal('Ed25519'),
    signer: signerSchema,
    /** 64 bytes in base64. */
    signature: z.string().regex(/^[A-Za-z0-9+/]{85}[AQgw]==$/),
  })
  .readonly();
export type Signature = z.infer<typeof signatureSchema>;

/** The one way to write a signature's file: any other bytes were changed. */
export function signatureText({ name, role, publicKey }: Signer, signature: string): string {
  const content: Signature = {
    format: 1,
    kind: 'proofdesk-signature',
    algorithm: 'Ed25519',
    signer: { name, role, publicKey },
    signature,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
