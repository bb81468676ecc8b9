import type { ExportedFile, ExportInput } from '../exporter.ts';
import { MANIFEST_NAME } from '../manifest.ts';
import { SIGNATURE_NAME } from './signature.ts';

/** Ed25519's head in a public key's DER (RFC 8410) in base64; the key's own base64 follows it. */
const DER_HEAD = 'MCowBQYDK2VwAyEA';

/** What a bundle is, and how to verify it without this program. */
export function readMe(input: ExportInput, publicKey: string | null): ExportedFile {
  const { article, approved, now, generator } = input;
  const lines = [
    article.fields.headline,
    '',
    approved
      ? `Exported on ${now} by ${generator}, signed off as ${MANIFEST_NAME} says.`
      : `DRAFT – not approved. Exported on ${now} by ${generator}.`,
    '',
    `${MANIFEST_NAME} lists every file here with its SHA-256.`,
    '',
    'To verify it with Proofdesk: "Verify a bundle" in its menu, or on a command line',
    '  desk verify FILE',
    '',
    'Without Proofdesk: unpack it, compare the SHA-256 of each file with the manifest',
    '(sha256sum, shasum -a 256 or certutil -hashfile).',
    ...(publicKey === null ? ['This bundle is not signed.'] : howToCheckSignature(publicKey)),
    '',
  ];
  return {
    name: 'READ-ME.txt',
    mediaType: 'text/plain; charset=utf-8',
    content: lines.join('\n'),
  };
}

function howToCheckSignature(publicKey: string): readonly string[] {
  return [
    `Then decode "signature" in ${SIGNATURE_NAME} from base64 to signature.bin and run`,
    `  openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in ${MANIFEST_NAME} -sigfile signature.bin`,
    'where key.pem holds these three lines:',
    '-----BEGIN PUBLIC KEY-----',
    `${DER_HEAD}${publicKey}`,
    '-----END PUBLIC KEY-----',
    'Anyone can make a key in any name: take the key from whoever is said to have signed, not from here.',
  ];
}
