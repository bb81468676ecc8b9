import type { Element, ElementContent } from 'hast';
import type { Comment, SignOff } from '../model/article.ts';
import type { Decision } from '../model/claim.ts';
import type { Person } from '../model/primitives.ts';
import { assertNever } from '../model/result.ts';
import { citationLine, locatorInWords } from './citations.ts';
import { instantInWords } from './dates.ts';
import {
  type Dossier,
  type DossierCheck,
  type DossierCitation,
  type DossierClaim,
  type DossierSource,
  dossier,
} from './dossier.ts';
import { reviewLines } from './dossier-review.ts';
import type { TextExporter } from './exporter.ts';
import { exportName } from './file-name.ts';
import { citationElements, element } from './hast.ts';
import { htmlPage } from './page.ts';
import { DRAFT_MARK, plainLine } from './plain.ts';

/** The verification report for people, as a page that prints well. */
export const dossierHtmlExporter: TextExporter = {
  format: 'dossier-html',
  label: 'Dossier (web page)',
  extension: 'html',
  purpose: 'record',
  render: (input) => {
    const report = dossier(input);
    const { fields, id } = report.article;
    const title = dossierTitle(fields.headline, id);
    return {
      name: exportName(input, '-dossier.html'),
      mediaType: 'text/html',
      content: htmlPage({
        title,
        // The report's own words are English; the article's words are marked where they stand.
        language: 'en',
        meta: [['generator', plainLine(report.generator)]],
        head: [],
        body: [element('main', {}, ...dossierContent(report, title))],
      }),
    };
  },
};

export function dossierTitle(headline: string, id: string): string {
  return `Verification report: ${plainLine(headline) || id}`;
}

/** All of a report below its page's head. */
export function dossierContent(report: Dossier, title: string): readonly (Element | string)[] {
  const { fields, editors, received, state } = report.article;
  const lang = plainLine(fields.language) || 'en';
  return [
    ...(report.approved ? [] : [element('p', { className: ['draft'] }, DRAFT_MARK)]),
    element('h1', {}, title),
    list([
      ['Headline', fields.headline],
      ['Dek', fields.dek],
      ['Byline', fields.byline],
      ['Dateline', fields.dateline],
      ['Date', fields.date],
      ['Slug', fields.slug],
      ['Tags', fields.tags.join(', ')],
      ['Language', fields.language],
      ['State', state],
      ['Kind', report.article.isFactCheck ? 'Fact check: rates claims for readers' : ''],
      ['Edited by', editors.map(who).join('; ')],
      ['Received as', received ? `${received.fileName} (SHA-256 ${received.sha256})` : ''],
      ['Content hash', `SHA-256 ${report.contentHash}`],
      ['Audit log', `Records: ${report.audit.records}. Last hash: ${report.audit.head || 'none'}`],
      ['House style', report.houseStyle],
      ['Report made', `${instantInWords(report.exportedAt)} by ${report.generator}`],
    ]),
    ...section('Sign-off', report.signOffs.map(signOff)),
    ...section(
      `Claims (${report.claims.length})`,
      report.claims.map((one) => claim(one, lang)),
    ),
    ...section(`Sources (${report.sources.length})`, report.sources.map(source)),
    ...section('Checklist', report.checklist.map(check)),
    ...section(
      'Findings dismissed',
      report.dismissedFindings.map(({ rule, field, text, reason, by, at }) =>
        row(`${rule} in ${field}`, quoted(text, lang), reason, signed('Dismissed', by, at)),
      ),
    ),
    ...section(
      'Dismissed by the house style',
      report.houseDismissals.map(({ rule, text, reason, by, at }) =>
        row(rule, quoted(text, lang), reason, signed('Dismissed', by, at)),
      ),
    ),
    ...section(
      'Comments',
      report.commentsLeftOut > 0
        ? [element('p', {}, `Left out of this copy: ${report.commentsLeftOut}.`)]
        : report.comments.map((one) => comment(one, lang)),
    ),
    ...section(
      'Suggestions that nobody has decided',
      report.suggestions.map(({ was, words, by, at }) =>
        row(
          words === '' ? 'A deletion' : quoted(words, lang),
          was === '' ? 'An insertion' : element('span', {}, 'In place of ', quoted(was, lang)),
          signed('Suggested', by, at),
        ),
      ),
    ),
    ...section(
      'Marked “nothing to check”',
      report.nothingToCheck.map((text) => row(quoted(text, lang))),
    ),
    ...section('Notes to editors', fields.notes.trim() === '' ? [] : [row(fields.notes)]),
    ...section(
      'Revisions',
      report.revisions.map(({ number, at, by, note, reason, words, contentHash }) =>
        row(
          `Revision ${number}`,
          note,
          `${words} words; ${reason}`,
          signed('Taken', by, at),
          `SHA-256 ${contentHash}`,
        ),
      ),
    ),
    ...section(
      'Exports',
      report.exports.map(({ at, by, approved, contentHash, files }) =>
        row(
          approved ? 'Approved content' : 'Draft',
          signed('Exported', by, at),
          `Content SHA-256 ${contentHash}`,
          ...files.map((file) => `${file.name}: SHA-256 ${file.sha256}`),
        ),
      ),
    ),
  ];
}

function section(title: string, items: readonly Element[]): readonly (Element | string)[] {
  const body =
    items.length === 0
      ? element('p', {}, 'None.')
      : element('ol', {}, ...items.map((item) => element('li', {}, item)));
  return ['\n', element('section', {}, element('h2', {}, title), body)];
}

/** Paragraphs of one item; empty ones are left out, and the first stands out. */
function row(
  first: ElementContent | string,
  ...rest: readonly (ElementContent | string)[]
): Element {
  const others = rest.filter((part) => part !== '').map((part) => element('p', {}, part));
  return element('div', {}, element('p', {}, element('strong', {}, first)), ...others);
}

function list(entries: readonly (readonly [term: string, text: string])[]): Element {
  const known = entries.filter(([, text]) => text.trim() !== '');
  const items = known.flatMap(([term, text]) => [element('dt', {}, term), element('dd', {}, text)]);
  return element('dl', {}, ...items);
}

function quoted(text: string, lang: string): Element {
  return element('q', { lang }, text);
}

function who({ name, role }: Person): string {
  return role === '' ? name : `${name}, ${role}`;
}

function signed(action: string, by: Person, at: string): string {
  return `${action} by ${who(by)}, ${instantInWords(at)}`;
}

function signOff({ by, at, statement, contentHash, revision, voided }: SignOff): Element {
  return row(
    voided === null ? 'In force' : 'Voided',
    statement,
    `${signed('Signed', by, at)}; revision ${revision}`,
    `Content SHA-256 ${contentHash}`,
    voided === null ? '' : `${signed('Voided', voided.by, voided.at)}: ${voided.reason}`,
  );
}

function claim(one: DossierClaim, lang: string): Element {
  const kind = `${one.kind}, priority ${one.priority}, ${one.required ? 'required' : 'not required'}`;
  return row(
    quoted(one.text, lang),
    one.orphaned ? `${kind}; these words are no longer in the draft` : kind,
    decision(one.decision),
    one.note === '' ? '' : `Note: ${one.note}`,
    ...(one.review === null ? [] : reviewLines(one.review)),
    ...(one.citations.length === 0
      ? ['No source is cited.']
      : [element('span', {}, 'Sources:'), ...one.citations.map(citation)]),
    signed('Added', one.addedBy, one.addedAt),
  );
}

function decision(made: Decision): string {
  switch (made.state) {
    case 'open':
      return made.reopened
        ? `Reopened ${instantInWords(made.reopened.at)}: ${made.reopened.reason} Former words: ${made.reopened.formerWords}`
        : 'Open';
    case 'verified':
      return signed('Verified', made.by, made.at);
    case 'disputed':
      return `${signed('Disputed', made.by, made.at)}: ${made.reason}`;
    case 'waived':
      return `${signed('Waived', made.by, made.at)}: ${made.reason}`;
    default:
      return assertNever(made);
  }
}

function citation(one: DossierCitation): Element {
  if (one.confidential) return element('span', {}, `${one.source}, a confidential source`);
  const place = one.locator === null ? one.source : `${one.source}, ${locatorInWords(one.locator)}`;
  return element(
    'span',
    {},
    place,
    ...(one.excerpt === '' ? [] : [': ', element('q', {}, one.excerpt)]),
  );
}

function source(one: DossierSource): Element {
  if (one.confidential)
    return row(`${one.ref}: confidential source`, 'Its data stays in the desk.');
  const files = one.evidence.map(
    ({ fileName, size, sha256 }) => `${fileName}, ${size} bytes, SHA-256 ${sha256}`,
  );
  return row(
    element('span', {}, `${one.ref}: `, ...citationElements(citationLine(one.csl, 'en'))),
    one.kind,
    one.note === '' ? '' : `Note: ${one.note}`,
    ...files,
    signed('Added', one.addedBy, one.addedAt),
  );
}

function check({ text, required, state, reason, by, at }: DossierCheck): Element {
  const states = {
    ticked: 'Ticked',
    'not-applicable': 'Not applicable',
    detectors: 'Not answered by a person; settled by the detectors',
    open: 'Open',
  } as const;
  return row(
    text,
    `${states[state]}${required ? '; required' : ''}`,
    reason === '' ? '' : `Reason: ${reason}`,
    by === null ? '' : signed('Answered', by, at),
  );
}

function comment(
  { anchor, body, mustResolve, by, at, resolved, replies }: Comment,
  lang: string,
): Element {
  const open = mustResolve ? 'Open; must be resolved' : 'Open';
  return row(
    quoted(anchor.exact, lang),
    body,
    signed('Written', by, at),
    ...replies.flatMap((reply) => [reply.body, signed('Answered', reply.by, reply.at)]),
    resolved === null ? open : signed('Resolved', resolved.by, resolved.at),
  );
}
