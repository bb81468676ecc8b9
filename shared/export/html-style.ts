/** The look of an exported page, on screen and on paper. Nothing is fetched. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 38rem; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word;
  font: 1.0625rem/1.6 Charter, "Source Serif 4", Georgia, "Times New Roman", serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 2rem 0 0.5rem; break-after: avoid; }
.dek { font-size: 1.25rem; line-height: 1.4; margin: 0 0 1rem; }
.byline, .dateline { margin: 0; }
header { border-bottom: 1px solid; margin-bottom: 1.5rem; padding-bottom: 1rem; }
.draft { border: 2px solid; font-weight: bold; margin: 0 0 1.5rem; padding: 0.5rem; text-align: center; }
blockquote { border-inline-start: 3px solid; margin-inline: 0; padding-inline-start: 1rem; }
pre { overflow-x: auto; }
img { height: auto; max-width: 100%; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; vertical-align: top; }
.align-right { text-align: right; }
.align-center { text-align: center; }
.footnotes, .sources { border-top: 1px solid; font-size: 0.9rem; margin-top: 2rem; }
@media print {
  body { font-size: 11pt; max-width: none; padding: 0; }
  a { color: inherit; }
  p, li { orphans: 3; widows: 3; }
  tr, blockquote { break-inside: avoid; }
  @page { margin: 2cm; }
}
`;
