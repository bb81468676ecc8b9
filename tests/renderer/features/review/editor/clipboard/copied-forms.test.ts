import { describe, expect, test } from 'vitest';
import {
  copiedHtml,
  copiedText,
} from '../../../../../../renderer/features/review/editor/clipboard/copied-forms.ts';

describe('what is copied', () => {
  const markdown =
    '## What it costs\n\nThe levy **rises** to *four* crowns.\n\n- boats\n- ferries\n\n> We pay.';

  test('is words without marks for programs that take plain text', () => {
    expect(copiedText(markdown)).toBe(
      'What it costs\n\nThe levy rises to four crowns.\n\n- boats\n- ferries\n\n    We pay.',
    );
  });

  test('is HTML with its structure for those that take it', () => {
    const html = copiedHtml(markdown);
    expect(html).toContain('<h2>What it costs</h2>');
    expect(html).toContain('<strong>rises</strong> to <em>four</em>');
    expect(html).toMatch(/<ul>\s*<li>boats<\/li>/);
    expect(html).toMatch(/<blockquote>\s*<p>We pay\.<\/p>/);
  });

  test('a few words of a paragraph are no paragraph, and keep the spaces around them', () => {
    expect(copiedHtml(' **rises** to ')).toBe(' <strong>rises</strong> to ');
    expect(copiedText(' **rises** to ')).toBe(' rises to ');
  });

  test('half a mark, markup and white space come out as they are', () => {
    expect(copiedText('**rises')).toBe('**rises');
    expect(copiedHtml('<script>alert(1)</script>')).not.toContain('<script');
    expect(copiedText('\n')).toBe('\n');
  });
});
