import { type ClaimReview, claimReviewSchema } from '../../../../shared/model/claim-review.ts';

/** A review as it is being typed. */
export interface RatingDraft {
  /** Empty until one is chosen. */
  readonly rating: string;
  readonly kind: ClaimReview['claimant']['kind'];
  readonly name: string;
  readonly role: string;
  readonly claimantUrl: string;
  readonly date: string;
  readonly url: string;
  readonly conclusion: string;
}

export function ratingDraft(review: ClaimReview | null): RatingDraft {
  return {
    rating: review?.rating.name ?? '',
    kind: review?.claimant.kind ?? 'person',
    name: review?.claimant.name ?? '',
    role: review?.claimant.role ?? '',
    claimantUrl: review?.claimant.url ?? '',
    date: review?.appearance.date ?? '',
    url: review?.appearance.url ?? '',
    conclusion: review?.conclusion ?? '',
  };
}

/** A review as main is asked for it: the rating by its name. */
export type AskedReview = Omit<ClaimReview, 'rating'> & { readonly rating: string };

export type ReadDraft =
  | { readonly review: AskedReview; readonly problems: Readonly<Record<string, never>> }
  | {
      readonly review: null;
      /** What to do about each field that is not right. */
      readonly problems: Readonly<Partial<Record<keyof RatingDraft, string>>>;
    };

const shape = claimReviewSchema.unwrap().shape;
const claimantShape = shape.claimant.unwrap().shape;
const appearanceShape = shape.appearance.unwrap().shape;

const address = 'An address begins with https:// or http://.';

/** The review that was typed, or what keeps it from being one. */
export function readDraft(draft: RatingDraft): ReadDraft {
  const name = claimantShape.name.safeParse(draft.name);
  const role = claimantShape.role.safeParse(draft.role);
  const claimantUrl = claimantShape.url.safeParse(draft.claimantUrl.trim());
  const date = appearanceShape.date.safeParse(draft.date.trim());
  const url = appearanceShape.url.safeParse(draft.url.trim());
  const conclusion = shape.conclusion.safeParse(draft.conclusion);
  if (
    draft.rating !== '' &&
    name.success &&
    role.success &&
    claimantUrl.success &&
    date.success &&
    url.success &&
    conclusion.success
  ) {
    return {
      review: {
        rating: draft.rating,
        claimant: { kind: draft.kind, name: name.data, role: role.data, url: claimantUrl.data },
        appearance: { date: date.data, url: url.data },
        conclusion: conclusion.data,
      },
      problems: {},
    };
  }
  return {
    review: null,
    problems: {
      ...(draft.rating === '' ? { rating: 'Choose a rating.' } : {}),
      ...(name.success ? {} : { name: nameProblem(draft.name) }),
      ...(role.success ? {} : { role: 'At most 200 characters.' }),
      ...(claimantUrl.success ? {} : { claimantUrl: address }),
      ...(date.success ? {} : { date: 'A day is written as 2026-03-04.' }),
      ...(url.success ? {} : { url: address }),
      ...(conclusion.success ? {} : { conclusion: 'At most 1,000 characters.' }),
    },
  };
}

function nameProblem(name: string): string {
  return name.trim() === '' ? 'Say who made the claim.' : 'At most 200 characters.';
}
