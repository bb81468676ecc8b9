/** Stands in a page's style where whoever prints it puts the fonts. */
export const FONTS_PLACE = '/* the fonts of whoever prints */';

/** A page with its fonts. @param fonts `@font-face` rules whose addresses are `data:` */
export function withFonts(html: string, fonts: string): string {
  return html.replace(FONTS_PLACE, () => fonts);
}
