import { setImmediate } from 'node:timers/promises';
import { defaultHouseStyle } from '../../shared/model/default-house-style.ts';
import { campsReport, centreReport } from '../../shared/sample/camps-report.ts';
import { analyseDraft } from './analyse-draft.ts';

/**
 * Analyses the sample copy and forgets it. In a fresh process expressions are compiled and the
 * dictionary is read at their first use: the user's own text should not wait for that.
 */
export async function warmUp(): Promise<null> {
  for (const body of [campsReport, centreReport]) {
    await analyseDraft({ fields, body, style: defaultHouseStyle(), today: '', styleFolder: null });
    await setImmediate();
  }
  return null;
}

const fields = {
  headline: 'Levy on 165 boats rises by 20 percent',
  dek: 'The council agreed at midnight, after “three hours of talks”.',
  byline: '',
  dateline: '',
  date: '',
  slug: '',
  tags: [],
  notes: '',
  language: 'en',
};
