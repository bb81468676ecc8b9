import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../shared/import/language.ts';
import { readMarkdown } from '../../../shared/import/markdown.ts';
import { plainText } from '../../../shared/import/plain-text.ts';
import { slugFrom } from '../../../shared/import/slug.ts';
import { joinWrappedLines, readText } from '../../../shared/import/text.ts';
import { understand } from '../../../shared/import/understand.ts';

const today = '2026-03-20';

describe('plain text', () => {
  it('has wrapped lines joined to paragraphs', () => {
    const wrapped = [
      'The council of Port Ellery has approved a levy for ships of more than',
      '5,000 tons, which will have to pay four crowns and a half for each of',
      'their passengers.',
      '',
      'Nobody in the hall was surprised. Only three of the nine members voted',
      'against the motion.',
    ].join('\r\n');
    expect(joinWrappedLines(wrapped.replaceAll('\r\n', '\n'))).toHaveLength(2);
    expect(readText(wrapped).text).toMatch(
      /more than 5,000 tons, .* for each of their passengers\.$/m,
    );
  });

  it('has each line as a paragraph where lines are not wrapped', () => {
    const lines = ['Council approves levy', 'By Tamsin Orrey', 'The council has approved a levy.'];
    expect(joinWrappedLines(lines.join('\n'))).toEqual(lines);
  });

  it('stays literal', () => {
    const line = '# 1 *of* 3 _files_ in [a] <b> ~~c~~ & 2. more `code` 1) end';
    expect(plainText(readText(line).text)).toBe(line);
    expect(readText('#1 in *the* list').text).not.toMatch(/^#1 in \*the\*/);
  });

  it('keeps list lines apart', () => {
    expect(joinWrappedLines('- first of the two things\n- second of them')).toHaveLength(2);
  });
});

describe('Markdown', () => {
  it('has its front matter in fields, and what has no field in the notes', () => {
    const { text, declared } = readMarkdown(
      '---\r\ntitle: Levy approved\r\nauthor: [Tamsin Orrey, Jon Abara]\r\ndate: 2026-03-05\r\ntags: harbour, council, Harbour\r\ndesk: local\r\n---\r\n\r\nThe story.\r\n',
    );
    expect(text.trim()).toBe('The story.');
    expect(declared).toMatchObject({
      headline: 'Levy approved',
      byline: 'Tamsin Orrey and Jon Abara',
      date: '2026-03-05',
      tags: ['harbour', 'council'],
      notes: 'desk: local',
    });
  });

  it.each([
    [
      'bad YAML',
      '---\nheadline: "Levy approved\ntags: [a, b\n---\n\n# Levy approved\n\nThe story.',
    ],
    ['a stray tab', '---\nheadline: Levy\n\tdek: approved\n---\n\n# Levy approved\n\nThe story.'],
    [
      'values that go round',
      '---\nheadline: &a [*a]\ndesk: &b { c: *b }\n---\n\n# Levy approved\n\nThe story.',
    ],
    ['TOML', '+++\nheadline: = "Levy"\n+++\n\n# Levy approved\n\nThe story.'],
  ])('with %s on top keeps it in the text and says so', (_, copy) => {
    const read = readMarkdown(copy);
    expect(read.text).toBe(copy);
    const intake = understand(read, { today });
    expect(intake.body).toContain('headline:');
    expect(intake.residue[0]?.finding).toMatchObject({ rule: 'intake/front-matter', start: 0 });
    expect(intake.residue[0]?.certain).toBe(false);
  });

  it('that begins with a thematic break has no front matter', () => {
    const copy = '---\n\nThe story goes on.\n\n---\n\nIt ends.';
    expect(readMarkdown(copy)).toEqual({ text: copy, declared: {} });
  });

  it('has its first heading as the headline', () => {
    const { fields, body } = understand(
      readMarkdown('# Levy *approved*\n\nThe council approved it.\n\n## Votes\n\nSix to three.'),
      { today },
    );
    expect(fields.headline).toBe('Levy approved');
    expect(body).toBe('The council approved it.\n\n## Votes\n\nSix to three.');
  });

  it('has a list that follows a line directly left in the story', () => {
    const { fields, body } = understand(
      readMarkdown('# Levy approved\nBy Ana Sand\n- six for\n- three against\n---\nThe end.'),
      { today },
    );
    expect(fields.byline).toBe('Ana Sand');
    expect(body).toBe('- six for\n- three against\n---\nThe end.');
  });

  it('has words on both sides of a line break apart', () => {
    expect(plainText('*By Ana Sand*  \nHarbour desk')).toBe('By Ana Sand Harbour desk');
  });
});

describe('slugs', () => {
  it.each([
    ['Córdoba’s “new” Levy: 4.50 a head!', 'cordobas-new-levy-4-50-a-head'],
    ['Straße nach Łódź', 'strasse-nach-lodz'],
    ['Новий збір у порту', 'novii-zbir-u-portu'],
    ['港口', 'article'],
    ['', 'article'],
  ])('of “%s” is %s', (headline, slug) => {
    expect(slugFrom(headline)).toBe(slug);
  });

  it('are cut at a word', () => {
    const slug = slugFrom(
      'one two three four five six seven eight nine ten eleven twelve thirteen',
    );
    expect(slug).toBe('one-two-three-four-five-six-seven-eight-nine-ten-eleven');
  });
});

describe('the language', () => {
  it.each([
    ['The council of the town has approved a levy for ships.', 'en'],
    ['Der Rat der Stadt hat eine Abgabe für große Schiffe beschlossen.', 'de'],
    ['Le conseil de la ville a voté une taxe pour les navires.', 'fr'],
    ['El consejo de la ciudad aprobó una tasa para los barcos.', 'es'],
    ['Міська рада ухвалила збір, який платитимуть великі судна.', 'uk'],
    ['Городской совет утвердил сбор, который будут платить суда.', 'ru'],
    ['Kestria Dray', 'en'],
    ['12 34 – 56', 'und'],
  ])('of “%s” is %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
