import type { Signer } from '../model/signing-key.ts';
import type { Manifest } from './manifest.ts';

/** From worst to best; what was found of several exports is the worst. */
export const verdicts = ['changed', 'missing', 'unknown', 'unknown-signer', 'intact'] as const;
/**
 * `intact`: all that is listed is as it was exported. `unknown-signer`: likewise, but signed with a
 * key of nobody whom the user knows. `unknown`: there is nothing to compare with.
 */
export type Verdict = (typeof verdicts)[number];

export interface VerifiedFile {
  readonly name: string;
  /** `not-listed`: the manifest says nothing about it. `added`: likewise, in a bundle. */
  readonly state: 'intact' | 'changed' | 'missing' | 'not-listed' | 'added';
}

/** What was found of the signature. */
export type SignatureCheck =
  | { readonly state: 'none' }
  | { readonly state: 'broken'; readonly why: string }
  | {
      readonly state: 'valid';
      /** As whoever made the key wrote it. */
      readonly signer: Signer;
      readonly fingerprint: string;
      /** The name under which the user knows the key; null where they don't. */
      readonly knownAs: string | null;
      readonly isYou: boolean;
    };

/** The article in a bundle, as far as it was checked. */
export interface VerifiedArticle {
  /** Whether it is the content whose hash the manifest has. */
  readonly isSignedContent: boolean;
  /** Records of its audit log; null where that is not in the bundle. */
  readonly audit: {
    readonly records: number;
    readonly withheld: number;
    readonly broken: string;
  } | null;
}

/** What was found of one export: a bundle, or a folder with a manifest. */
export interface VerifiedExport {
  /** The bundle, or the folder. */
  readonly place: string;
  readonly verdict: Verdict;
  readonly files: readonly VerifiedFile[];
  readonly signature: SignatureCheck;
  /** What the manifest says; null without one that can be read. */
  readonly manifest: Omit<Manifest, 'files'> | null;
  /** Null where it holds no article to be brought in, or that was not looked at. */
  readonly article: VerifiedArticle | null;
  /** Why the verdict is `changed`, `missing` or `unknown`: a sentence each. Empty otherwise. */
  readonly reasons: readonly string[];
}

export interface Verification {
  readonly path: string;
  readonly verdict: Verdict;
  readonly exports: readonly VerifiedExport[];
}

/** A key whose signature is recognised. */
export interface KnownSigner {
  readonly name: string;
  readonly publicKey: string;
  readonly isYou: boolean;
}

/** The worst of the verdicts; `unknown` of none. */
export function worstVerdict(found: readonly { readonly verdict: Verdict }[]): Verdict {
  return verdicts.find((one) => found.some(({ verdict }) => verdict === one)) ?? 'unknown';
}
