import type { Finding } from '../../model/finding.ts';
import type { Detector, DetectorInput } from '../analysis.ts';
import type { Block } from '../paragraphs.ts';
import { countGraphemes } from '../words.ts';
import { headlineForm } from './headline-form.ts';
import {
  bareWords,
  datelineOf,
  isBylineLine,
  isBylineTail,
  isCreditTail,
  isCutOff,
  isPlaceholderByline,
  likeness,
} from './residue.ts';
import { finding } from './rules.ts';

/** Fields against the house style's limits, and traces of pages and feeds in fields and body. */
export const structure: Detector = {
  name: 'structure',
  languages: ['*'],
  detect(input) {
    return {
      facts: [],
      findings: [
        ...limits(input),
        ...headlineForm(input),
        ...slugForm(input),
        ...tags(input),
        ...byline(input),
        ...dek(input),
        ...repeatedHeadline(input),
        ...datelineInBody(input),
        ...bylineInBody(input),
        ...tails(input),
      ],
    };
  },
};

const limited = ['headline', 'dek', 'byline', 'dateline', 'slug'] as const;
const fieldNames = {
  headline: 'Headline',
  dek: 'Dek',
  byline: 'Byline',
  dateline: 'Dateline',
  slug: 'Slug',
  date: 'Date',
  tags: 'Tags',
} as const;

function missing(field: keyof typeof fieldNames): Finding {
  return finding('structure/missing-field', {
    field,
    start: 0,
    end: 0,
    text: '',
    expected: `A ${fieldNames[field].toLowerCase()}`,
    message: `${fieldNames[field]} is missing; the house style requires it.`,
  });
}

function limits({ fields, style }: DetectorInput): readonly Finding[] {
  const found: Finding[] = [];
  for (const field of limited) {
    const { required, max } = style.limits[field];
    const text = fields[field];
    const length = countGraphemes(text.trim());
    if (length === 0 && required) found.push(missing(field));
    if (length > max) {
      found.push(
        finding('structure/too-long', {
          field,
          start: 0,
          end: text.length,
          text,
          expected: `At most ${max} characters`,
          message: `${fieldNames[field]} is ${length} characters long; the house style allows ${max}.`,
        }),
      );
    }
  }
  if (style.limits.date.required && fields.date === '') found.push(missing('date'));
  if (style.limits.tags.required && fields.tags.length === 0) found.push(missing('tags'));
  return found;
}

function slugForm({ fields }: DetectorInput): readonly Finding[] {
  const slug = fields.slug.trim();
  if (slug === '' || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return [];
  return [
    finding('structure/slug-form', {
      field: 'slug',
      start: 0,
      end: fields.slug.length,
      text: fields.slug,
      expected: 'Lower-case letters a to z, digits and single hyphens',
      message: 'The slug holds characters that an address can’t carry plainly.',
    }),
  ];
}

/** Tags are placed in their list joined by ", ". */
function tags({ fields, style }: DetectorInput): readonly Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  let start = 0;
  for (const tag of fields.tags) {
    const key = tag.trim().toLowerCase();
    if (seen.has(key)) {
      found.push(
        finding('structure/repeated-tag', {
          field: 'tags',
          start,
          end: start + tag.length,
          text: tag,
          expected: 'Each tag once',
          message: `The tag “${tag}” is there twice.`,
        }),
      );
    }
    seen.add(key);
    start += tag.length + 2;
  }
  const { max } = style.limits.tags;
  if (fields.tags.length > max) {
    const text = fields.tags.join(', ');
    found.push(
      finding('structure/too-many-tags', {
        field: 'tags',
        start: 0,
        end: text.length,
        text,
        expected: `At most ${max} tags`,
        message: `There are ${fields.tags.length} tags; the house style allows ${max}.`,
      }),
    );
  }
  return found;
}

function byline({ fields }: DetectorInput): readonly Finding[] {
  if (!isPlaceholderByline(fields.byline)) return [];
  return [
    finding('structure/placeholder-byline', {
      field: 'byline',
      start: 0,
      end: fields.byline.length,
      text: fields.byline,
      expected: 'The name of whoever wrote it',
      message: `“${fields.byline.trim()}” names nobody.`,
    }),
  ];
}

function dek({ fields, text }: DetectorInput): readonly Finding[] {
  const whole = { field: 'dek', start: 0, end: fields.dek.length, text: fields.dek } as const;
  const found: Finding[] = [];
  if (isCutOff(fields.dek, text)) {
    found.push(
      finding('structure/dek-cut-off', {
        ...whole,
        expected: 'A complete sentence',
        message: 'The dek breaks off in mid-sentence.',
      }),
    );
  }
  const words = bareWords(fields.dek);
  const headline = bareWords(fields.headline);
  if (
    words !== '' &&
    (words === headline || (headline !== '' && words.startsWith(`${headline} `)))
  ) {
    found.push(
      finding('structure/dek-repeats-headline', {
        ...whole,
        expected: 'Words that go on from the headline',
        message: 'The dek repeats the headline.',
      }),
    );
  }
  return found;
}

/** Only the top of the body is compared: further down, words of the headline are the story. */
const TOP_BLOCKS = 4;

function repeatedHeadline({ fields, text, blocks }: DetectorInput): readonly Finding[] {
  const headline = bareWords(fields.headline);
  if (headline === '') return [];
  const found: Finding[] = [];
  blocks.slice(0, TOP_BLOCKS).forEach((block, index) => {
    const words = text.slice(block.start, block.end);
    const place = { field: 'body', start: block.start, end: block.end, text: words } as const;
    if (bareWords(words) === headline) {
      found.push(
        finding('structure/headline-in-body', {
          ...place,
          expected: 'The story',
          message: 'The headline stands in the body again.',
          replacement: '',
        }),
      );
    } else if (isSecondHeadline(block, index, words, fields.headline)) {
      found.push(
        finding('structure/competing-headline', {
          ...place,
          expected: 'One headline',
          message: 'The body opens with another headline: choose one.',
          replacement: '',
        }),
      );
    }
  });
  return found;
}

function isSecondHeadline(block: Block, index: number, words: string, headline: string): boolean {
  if (block.kind === 'heading' && block.level === 1) return true;
  if (words.length > 160 || /[.!?:]$/.test(words) || index > 1) return false;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  return likeness(words, headline) >= 0.5;
}

function datelineInBody({ fields, text, blocks }: DetectorInput): readonly Finding[] {
  const first = blocks.find((block) => block.kind === 'paragraph');
  if (!first) return [];
  const words = datelineOf(text.slice(first.start, first.end), fields.dateline);
  if (words === '') return [];
  const place = fields.dateline.trim().toLowerCase();
  const isHeld = place !== '' && words.toLowerCase().startsWith(place);
  return [
    finding('structure/dateline-in-body', {
      field: 'body',
      start: first.start,
      end: first.start + words.length,
      text: words,
      expected: 'The dateline in its field only',
      message: isHeld
        ? 'The body opens with the dateline, which its field holds already.'
        : 'The body opens with a dateline: it belongs in its field.',
      ...(isHeld && { replacement: '' }),
    }),
  ];
}

/** Bylines that were left in the copy stand at its top. */
function bylineInBody({ text, blocks }: DetectorInput): readonly Finding[] {
  return blocks.slice(0, TOP_BLOCKS).flatMap((block) => {
    const words = text.slice(block.start, block.end);
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    return isBylineLine(words) ? leftByline(block, words) : [];
  });
}

function leftByline({ start, end }: Block, words: string): Finding {
  return finding('structure/byline-in-body', {
    field: 'body',
    start,
    end,
    text: words,
    expected: 'The byline in its field',
    message: `“${words}” looks like a byline that was left in the body.`,
    replacement: '',
  });
}

/** Tails stand in the last blocks. */
const TAIL_BLOCKS = 3;

function tails({ text, blocks }: DetectorInput): readonly Finding[] {
  return blocks.slice(-TAIL_BLOCKS).flatMap((block) => {
    const words = text.slice(block.start, block.end);
    const place = { field: 'body', start: block.start, end: block.end, text: words } as const;
    if (isCreditTail(words)) {
      return finding('structure/credit-tail', {
        ...place,
        expected: 'Copy only',
        message: `“${words}” looks like a photo credit or a widget, not copy.`,
        replacement: '',
      });
    }
    if (isBylineTail(words)) {
      return leftByline(block, words);
    }
    return [];
  });
}
