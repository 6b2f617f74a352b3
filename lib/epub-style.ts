/** How the book looks on an e-reader: the reader's own type and colors, with room and order added and nothing else. */
export const EPUB_STYLE = `h1, h2, h3 { line-height: 1.2; text-align: left; hyphens: none; break-after: avoid; }
.cover { text-align: left; }
.kicker, .reviewed { font-size: 0.85em; }
.summary { font-style: italic; }
.help, .caution { border-left: 0.25em solid; padding-left: 0.75em; }
dt { font-weight: bold; margin-top: 0.6em; }
dd { margin-left: 0; }
li { margin-bottom: 0.4em; }
sup { line-height: 0; font-size: 0.75em; }
sup a { text-decoration: none; }
table { border-collapse: collapse; font-size: 0.85em; }
th, td { border-top: 1px solid; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
cite { font-style: italic; }
code { overflow-wrap: anywhere; }
nav ol { list-style: none; padding-left: 1em; }
`
