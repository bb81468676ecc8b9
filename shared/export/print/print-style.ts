/**
 * The look of a printed page: the house's serif, sized for paper. Without ligatures, since not every
 * reader of a PDF knows which letters one stands for.
 */
export const printStyle = `
:root { color-scheme: light; }
@page { margin: 2.4cm 2.2cm 2.3cm; }
body { margin: 0; color: #000; font: 11pt/1.5 "Source Serif 4", Georgia, serif;
  font-variant-ligatures: none; hyphens: manual; overflow-wrap: break-word; }
h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 6pt; text-wrap: balance; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 16pt 0 4pt; break-after: avoid; }
h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4, h5, h6 { font-size: 11pt; }
p { margin: 0 0 7pt; }
p, li { orphans: 3; widows: 3; }
a { color: inherit; text-decoration-thickness: 0.5pt; }
a[data-footnote-backref] { display: none; }
.dek { font-size: 13pt; line-height: 1.35; margin: 0 0 8pt; }
.byline, .dateline { margin: 0; }
.byline { font-weight: 600; }
header { border-bottom: 0.5pt solid #777; margin-bottom: 14pt; padding-bottom: 10pt; }
.draft { border: 1.5pt solid; font-weight: bold; margin: 0 0 14pt; padding: 5pt; text-align: center; }
blockquote { border-inline-start: 2pt solid #777; margin: 0 0 7pt; padding-inline-start: 10pt; }
pre { font-size: 9.5pt; white-space: pre-wrap; }
table { border-collapse: collapse; margin: 0 0 10pt; }
th, td { border-bottom: 0.5pt solid #777; padding: 2pt 10pt 2pt 0; text-align: start; vertical-align: top; }
tr, blockquote, .comment { break-inside: avoid; }
.align-right { text-align: end; }
.align-center { text-align: center; }
.footnotes, .sources, .comments { border-top: 0.5pt solid #777; font-size: 9.5pt; margin-top: 18pt; }
dl { display: grid; grid-template-columns: 9em 1fr; gap: 2pt 10pt; overflow-wrap: anywhere; }
dt { font-weight: 600; } dd { margin: 0; }
li div { margin-bottom: 6pt; overflow-wrap: anywhere; }
li p { margin: 0 0 2pt; }
sup { font-size: 0.72em; line-height: 0; position: relative; top: -0.4em; vertical-align: baseline; }
ins { text-decoration: underline 1pt; text-underline-offset: 2pt; }
del { text-decoration: line-through 1pt; color: #555; }
mark { background: #eee; color: inherit; }
.restyled { border-bottom: 0.75pt dotted; }
p.dateline { margin: 0 0 12pt; } header p.dateline { margin: 0; }
.item { margin: 0 0 3pt; padding-inline-start: 1.4em; text-indent: -1.2em; }
.code { font-family: monospace; font-size: 9.5pt; white-space: pre-wrap; }
`;
