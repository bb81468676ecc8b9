/** The look of a book; the reader's own fonts and colours stay. */
export const bookStyle = `h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5em 0 0.5em; break-after: avoid; }
h1 { font-size: 1.6em; margin-top: 0; }
.dek { font-size: 1.15em; margin: 0 0 0.8em; }
.byline, .dateline { margin: 0; }
header { border-bottom: 1px solid; margin-bottom: 1.2em; padding-bottom: 0.8em; }
.draft { border: 2px solid; font-weight: bold; padding: 0.4em; text-align: center; }
blockquote { border-inline-start: 3px solid; margin-inline: 0; padding-inline-start: 1em; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.2em 0.8em 0.2em 0; text-align: start; vertical-align: top; }
.align-right { text-align: end; }
.align-center { text-align: center; }
.footnotes, .sources { border-top: 1px solid; font-size: 0.9em; margin-top: 2em; }
`;
