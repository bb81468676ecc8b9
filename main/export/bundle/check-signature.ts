import {
  SIGNATURE_NAME,
  signatureSchema,
  signatureText,
} from '../../../shared/export/bundle/signature.ts';
import type { KnownSigner, SignatureCheck } from '../../../shared/export/verification.ts';
import type { Signer } from '../../../shared/model/signing-key.ts';
import { fingerprintOf, isSignedBy } from '../../signing/ed25519.ts';
import { parsedJson } from './parsed-json.ts';

/**
 * Checks the signature over a manifest.
 *
 * @param manifest its exact bytes
 * @param file the signature's file; null where there is none
 * @param named whom the manifest names as its signer
 */
export function checkSignature(
  manifest: Uint8Array,
  file: Uint8Array | null,
  named: Signer | null,
  known: readonly KnownSigner[],
): SignatureCheck {
  if (file === null) {
    return named === null
      ? { state: 'none' }
      : broken(`It names a signer, but its signature “${SIGNATURE_NAME}” is not there.`);
  }
  const decoded = signatureSchema.safeParse(parsedJson(file));
  const { signer, signature } = decoded.data ?? { signer: null, signature: '' };
  // Another way of writing the same would be a change too.
  if (!signer || signatureText(signer, signature) !== Buffer.from(file).toString('utf8')) {
    return broken(`“${SIGNATURE_NAME}” was changed or is damaged.`);
  }
  if (!isSignedBy(signer.publicKey, manifest, signature)) {
    return broken(`“manifest.json” or “${SIGNATURE_NAME}” was changed after it was signed.`);
  }
  if (
    signer.publicKey !== named?.publicKey ||
    signer.name !== named.name ||
    signer.role !== named.role
  ) {
    return broken(`“${SIGNATURE_NAME}” names another signer than the manifest that was signed.`);
  }
  const mine = known.find(({ publicKey }) => publicKey === signer.publicKey);
  return {
    state: 'valid',
    signer,
    fingerprint: fingerprintOf(signer.publicKey),
    knownAs: mine?.name ?? null,
    isYou: mine?.isYou ?? false,
  };
}

function broken(why: string): SignatureCheck {
  return { state: 'broken', why };
}
