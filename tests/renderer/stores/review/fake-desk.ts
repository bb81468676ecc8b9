import type { ChannelName, RequestOf, ResponseOf } from '../../../../shared/ipc/contract.ts';
import type { DeskApi } from '../../../../shared/ipc/desk-api.ts';
import type { DeskEvents, EventName } from '../../../../shared/ipc/events.ts';
import type { Article, ArticleFields } from '../../../../shared/model/article.ts';
import type { DeskError, Result } from '../../../../shared/model/result.ts';

export const fields: ArticleFields = {
  headline: 'Harbour levy passes by one vote',
  dek: 'The council of Tarnmouth agreed after midnight.',
  byline: 'Ida Lund',
  dateline: 'Tarnmouth',
  date: '2026-03-04',
  slug: 'harbour-levy',
  tags: ['harbour'],
  notes: '',
  language: 'en',
};

const at = '2026-03-04T10:00:00.000Z';
export const person = { name: 'Ida Lund', role: 'Editor' };

export const article: Article = {
  format: 1,
  id: '2026-03-04-harbour-levy-k3x9',
  createdAt: at,
  updatedAt: at,
  state: 'in-review',
  stateNote: '',
  fields,
  submittedFields: fields,
  received: null,
  editors: [],
  claims: [],
  nothingToCheck: [],
  sources: [],
  checks: [],
  comments: [],
  suggestions: [],
  acceptedChanges: [],
  dismissals: [],
  dismissedProposals: [],
  targetWords: null,
  isFactCheck: false,
  revisions: [],
  signOffs: [],
  exports: [],
};

export const diskFull: DeskError = {
  code: 'disk',
  message: 'The draft could not be written.',
  advice: 'Nothing was lost. Free some space and try again.',
};

export interface Call {
  readonly channel: ChannelName;
  readonly request: unknown;
}

type Answers = {
  [C in ChannelName]?: (
    request: RequestOf<C>,
  ) => Result<ResponseOf<C>> | Promise<Result<ResponseOf<C>>>;
};

type Tell = <E extends EventName>(event: E, payload: DeskEvents[E]) => void;

/** A desk that remembers what it was asked, answers as the test says, and tells what it is told. */
export function fakeDesk(answers: Answers): DeskApi & {
  readonly calls: Call[];
  readonly tell: Tell;
} {
  const calls: Call[] = [];
  const listeners: { readonly event: EventName; hear(payload: unknown): void }[] = [];
  return {
    calls,
    async invoke<C extends ChannelName>(channel: C, request: RequestOf<C>) {
      calls.push({ channel, request });
      const answer = answers[channel];
      if (!answer) throw new Error(`The test did not expect ${channel}`);
      return answer(request);
    },
    on(event, listener) {
      // Heard only with the payload of its own event.
      listeners.push({ event, hear: (payload) => listener(payload as never) });
      return () => undefined;
    },
    tell(event, payload) {
      for (const one of listeners) if (one.event === event) one.hear(payload);
    },
    pathOf: () => '',
  };
}
