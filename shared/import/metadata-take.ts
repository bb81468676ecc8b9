import { bareWords, isPlaceholderByline } from '../text/detectors/residue.ts';
import type { IntakeBuilder } from './builder.ts';
import type { LineDate } from './dates.ts';
import type { InLine } from './furniture.ts';
import type { LabelledField, LineMeaning } from './metadata-line.ts';
import { splitTags, uniqueTags } from './tags.ts';

/**
 * Puts what a metadata line says into the fields, takes its words out of the body, and reports
 * what no field takes or what contradicts a field.
 */
export function takeMetadata(builder: IntakeBuilder, index: number, line: LineMeaning): void {
  if (line.kind === 'relative') reportRelativeTime(builder, index, line.rest);
  else if (line.kind === 'field') takeLabelled(builder, index, line.field, line.value);
  else if (line.kind === 'date') takeDateLine(builder, index, line);
  else takeBylineLine(builder, index, line);
}

type LineOf<K extends LineMeaning['kind']> = Extract<LineMeaning, { readonly kind: K }>;

function wordsAt(builder: IntakeBuilder, index: number, { start, end }: InLine): string {
  return (builder.pieces[index]?.plain ?? '').slice(start, end);
}

function takeBylineLine(builder: IntakeBuilder, index: number, line: LineOf<'byline'>): void {
  if (line.date && !takesDate(builder, index, line.date)) return;
  if (!takesByline(builder, index, line.name)) return;
  takeBut(builder, index, line.rest);
}

function takeDateLine(builder: IntakeBuilder, index: number, line: LineOf<'date'>): void {
  const { fields } = builder;
  if (line.tags) takeTags(builder, index, line.tags);
  if (line.updated) {
    builder.updated = line.date.value;
    builder.reportPiece(index, {
      rule: 'intake/second-date',
      message: 'The copy names the day of its last change; the date field has its publication.',
      expected: 'The publication date only',
      certain: true,
    });
    return;
  }
  if (!takesDate(builder, index, line.date)) return;
  if (line.byline && !takesByline(builder, index, line.byline)) return;
  if (line.place) {
    const place = wordsAt(builder, index, line.place);
    if (fields.dateline === '') fields.dateline = place;
    else if (bareWords(place) !== bareWords(fields.dateline)) {
      reportDetail(builder, index, `The dateline is “${fields.dateline}” already.`);
      return;
    }
  }
  takeBut(builder, index, line.rest);
}

/** Takes a piece out of the body but for what no field takes, which is reported. */
function takeBut(builder: IntakeBuilder, index: number, rest: InLine | null): void {
  if (!rest) {
    builder.take(index);
    return;
  }
  const place = builder.place(index, rest);
  builder.takeBut(index, place);
  const words = wordsAt(builder, index, rest);
  if (/\b(?:ago|yesterday|now)\b|^(?:vor|hace|il y a) |(?:назад|тому)$/iu.test(words)) {
    reportRelativeTime(builder, index, rest);
  } else {
    builder.reportStretch(place.start, place.end, {
      rule: 'intake/page-detail',
      message: `“${words}” tells about the page, and no field takes it.`,
      expected: 'Copy only',
      certain: true,
    });
  }
}

function reportRelativeTime(builder: IntakeBuilder, index: number, rest: InLine): void {
  const { start, end } = builder.place(index, rest);
  builder.reportStretch(start, end, {
    rule: 'intake/relative-time',
    message: `“${wordsAt(builder, index, rest)}” is a time that no reader can resolve later.`,
    expected: 'An absolute date',
    certain: true,
  });
}

/** Whether the piece may be taken; where not, it was reported and stays. */
function takesDate(builder: IntakeBuilder, index: number, date: LineDate): boolean {
  const { fields } = builder;
  if (date.value === '') {
    builder.reportPiece(index, {
      rule: 'intake/ambiguous-date',
      message: `In “${wordsAt(builder, index, date)}” day and month can’t be told apart.`,
      expected: 'A date with the month as a word',
      certain: false,
    });
    return false;
  }
  if (fields.date !== '' && fields.date !== date.value) {
    builder.reportPiece(index, {
      rule: 'intake/second-date',
      message: `The copy names another date than ${fields.date}.`,
      expected: 'One publication date',
      certain: true,
    });
    return false;
  }
  fields.date = date.value;
  return true;
}

/** Whether the piece may be taken; where not, it was reported and stays. */
function takesByline(builder: IntakeBuilder, index: number, at: InLine): boolean {
  const { fields } = builder;
  const name = wordsAt(builder, index, at);
  if (fields.byline === '') {
    fields.byline = name;
    if (isPlaceholderByline(name)) reportPlaceholder(builder, builder.place(index, at));
    return true;
  }
  // A page often shows one of the authors that it declares.
  if (` ${bare(fields.byline)} `.includes(` ${bare(name)} `)) return true;
  builder.reportPiece(index, {
    rule: 'intake/second-byline',
    message: `The copy has another byline than “${fields.byline}”.`,
    expected: 'One byline',
    certain: !isPlaceholderByline(fields.byline),
  });
  return false;
}

function bare(name: string): string {
  return bareWords(name).replace(/^by /, '');
}

/**
 * Reports a byline that names nobody.
 *
 * @param at where it stands in the copy; null where the format declared it
 */
export function reportPlaceholder(
  builder: IntakeBuilder,
  at: { readonly start: number; readonly end: number } | null,
): void {
  const { byline } = builder.fields;
  builder.reportField(
    'byline',
    byline,
    at,
    { kind: 'set-field', field: 'byline', value: '' },
    {
      rule: 'intake/placeholder-byline',
      message: `The byline “${byline}” names nobody.`,
      expected: 'The name of whoever wrote it',
      certain: false,
    },
  );
}

function takeTags(builder: IntakeBuilder, index: number, at: InLine): void {
  const words = wordsAt(builder, index, at);
  const { tags, repeated, guessed } = splitTags(words);
  builder.fields.tags = uniqueTags([...builder.fields.tags, ...tags]).tags;
  const list = tags.map((tag) => `“${tag}”`).join(', ');
  if (repeated.length > 0) {
    builder.reportField(
      'tags',
      words,
      builder.place(index, at),
      { kind: 'none' },
      {
        rule: 'intake/repeated-tag',
        message: `Tags were repeated; each is kept once: ${list}.`,
        expected: tags.join(', '),
        certain: false,
      },
    );
  } else if (guessed) {
    builder.reportField(
      'tags',
      words,
      builder.place(index, at),
      { kind: 'none' },
      {
        rule: 'intake/unseparated-tags',
        message: `Nothing separates these tags; they were read as ${list}.`,
        expected: 'Tags separated by commas',
        certain: false,
      },
    );
  }
}

function takeLabelled(
  builder: IntakeBuilder,
  index: number,
  field: LabelledField,
  at: InLine,
): void {
  const { fields } = builder;
  const value = wordsAt(builder, index, at).trim();
  if (field === 'tags') takeTags(builder, index, at);
  else if (fields[field] === '') fields[field] = value;
  else if (bareWords(fields[field]) !== bareWords(value)) {
    reportDetail(builder, index, `The ${field} is “${fields[field]}” already.`);
    return;
  }
  builder.take(index);
}

function reportDetail(builder: IntakeBuilder, index: number, message: string): void {
  builder.reportPiece(index, {
    rule: 'intake/page-detail',
    message,
    expected: 'Copy only',
    certain: false,
  });
}
