import { spokenFingerprint } from '../model/signing-key.ts';
import type { Verdict, VerifiedExport } from './verification.ts';

/** What a verdict means, as a headline. */
export function verdictWords({
  verdict,
  signature,
}: Pick<VerifiedExport, 'verdict' | 'signature'>) {
  const words: Readonly<Record<Verdict, string>> = {
    intact:
      signature.state === 'valid'
        ? `INTACT: as it was exported, signed by ${signature.isYou ? 'you' : signature.knownAs}.`
        : 'INTACT, but not signed: the files are those that its list names.',
    'unknown-signer': 'INTACT, but signed by someone you don’t know.',
    changed: 'CHANGED: this is not what was exported.',
    missing: 'MISSING: not everything that was exported is here.',
    unknown: 'UNKNOWN: there is nothing to compare with.',
  };
  return words[verdict];
}

/** A verification told in plain words: sentences under three headings. */
export interface Told {
  readonly checked: readonly string[];
  readonly holds: readonly string[];
  readonly cannotTell: readonly string[];
}

/** What was checked of an export, what of it holds, and what nobody can know from it. */
export function told(found: VerifiedExport): Told {
  return { checked: checked(found), holds: holds(found), cannotTell: cannotTell(found) };
}

function checked({ files, signature, article, manifest }: VerifiedExport): readonly string[] {
  const compared = files.filter(({ state }) => state !== 'not-listed' && state !== 'added').length;
  const sentences: string[] = [];
  if (!manifest) return ['Nothing could be compared.'];
  if (compared > 0) {
    sentences.push(
      `The SHA-256 of ${compared === 1 ? '1 file' : `${compared} files`} was compared with the list in the manifest.`,
    );
  }
  if (signature.state !== 'none') {
    sentences.push('The signature (Ed25519) was checked over every byte of the manifest.');
  }
  if (article) {
    sentences.push('The content hash of the article in it was worked out afresh.');
    if (article.audit) sentences.push('The chain of its audit log was followed.');
  }
  return sentences;
}

function holds(found: VerifiedExport): readonly string[] {
  const { verdict, signature, manifest, article, files } = found;
  const sentences: string[] = [];
  if (!manifest) return sentences;
  const whole = verdict === 'intact' || verdict === 'unknown-signer';
  const intact = files.filter(({ state }) => state === 'intact').length;
  if (whole) sentences.push('Every listed file is as it was when the manifest was written.');
  else if (intact > 0)
    sentences.push(`${intact} of ${files.length} files are as the manifest says.`);
  if (signature.state === 'valid') sentences.push(signedWith(signature));
  if (!whole) return sentences;
  for (const { by, at } of manifest.signOffs) {
    const role = by.role === '' ? '' : `, ${by.role},`;
    sentences.push(
      `The manifest says that ${by.name}${role} signed this content off on ${utc(at)}.`,
    );
  }
  if (!manifest.approved) sentences.push('It is marked as a draft: nobody had approved it.');
  if (article?.isSignedContent) {
    sentences.push('The article in it is the content whose hash the manifest has.');
  }
  if (article?.audit) {
    const { records, withheld } = article.audit;
    sentences.push(
      `Its audit log is whole, with ${records === 1 ? '1 record' : `${records} records`}` +
        (withheld === 0
          ? '.'
          : `; the details of ${withheld}, on sources and remarks, are withheld.`),
    );
  }
  return sentences;
}

function signedWith({
  signer,
  fingerprint,
  knownAs,
  isYou,
}: Extract<VerifiedExport['signature'], { readonly state: 'valid' }>): string {
  const spoken = spokenFingerprint(fingerprint);
  if (isYou) return 'The manifest was signed with your own key.';
  return knownAs === null
    ? `The manifest was signed with the key ${spoken}, whose maker calls themselves ${signer.name}.`
    : `The manifest was signed with the key that you know as ${knownAs}’s (${spoken}).`;
}

/** An instant to the minute, as anybody anywhere can read it. */
function utc(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

function cannotTell({ signature, manifest }: VerifiedExport): readonly string[] {
  const sentences: string[] = [];
  if (!manifest) return sentences;
  if (signature.state === 'valid') {
    if (signature.knownAs === null) {
      sentences.push(
        'Who signed: anyone can make a key in any name. Ask them for their public key and compare the fingerprint.',
      );
    } else {
      sentences.push(
        'Whether somebody else got hold of the signer’s key, and whether the clock was right.',
      );
    }
  } else {
    sentences.push(
      'Who made it, and whether somebody changed a file together with its line in the manifest: it is not signed.',
    );
  }
  sentences.push(
    'Whether the text is true: that was for the people named in the sign-off to judge.',
  );
  return sentences;
}
