/** Words of control that stand for characters (1.9.1, "Special Characters"). */
export const characters: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
  tab: ' ',
  line: '\n',
  lbr: '\n',
  page: ' ',
  column: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};

/** Groups without words of the text, though nothing marks them as such. */
const silent: ReadonlySet<string> = new Set(
  'colortbl info pict objdata nonshppict sp shprslt pntext listtext header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc rxe bkmkstart bkmkend nonesttables template generator filetbl title author'.split(
    ' ',
  ),
);

/** Groups with words of the text that programs may not know: they are marked with `\*`. */
const spoken: ReadonlySet<string> = new Set(
  'shpinst do moMath moMathPara nesttableprops'.split(' '),
);

/**
 * Whether a group that begins with this word is to be passed over.
 *
 * @param starred whether `\*` stands before it
 */
export function isSilent(name: string, starred: boolean): boolean {
  return (starred && !spoken.has(name)) || silent.has(name) || /^m[A-Za-z]+Pr$/.test(name);
}
