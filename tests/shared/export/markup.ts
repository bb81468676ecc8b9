import fc from 'fast-check';

/** Pieces of text that become markup or script where an exporter forgets to escape. */
export const hostilePieces = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  '-->',
  ']]>',
  '</title></style></textarea>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,<script>alert(1)</script>)',
  '<javascript:alert(1)>',
  '---\nheadline: forged\n---\n',
  '\n---\n',
  ': |\n  x',
  '!!js/function "x"',
  '&lt;script&gt;',
  '\u2028\u2029\u0000\u001b[31m\uFFFE',
  '\uD800',
  '{{7*7}}',
  '# heading\n\n',
  '`code` **bold** [^n]\n\n[^n]: note\n',
  'plain words 4.5 ',
] as const;

/** A text made of hostile pieces. */
export const hostileText = fc
  .array(fc.constantFrom(...hostilePieces), { maxLength: 6 })
  .map((pieces) => pieces.join(''));
