/** A table whose rows list the sources that speak of the fact, each before its value, instead of a column for each. */
const listed = (table: string) => `
${table}thead { display: none; }
${table}tbody tr { display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; padding: .5rem .7rem; border-bottom: 1px solid var(--line); }
${table}tbody th { flex-basis: 100%; }
${table}th, ${table}td { padding: 0; border: 0; }
${table}td.none { display: none; }
${table}td br { display: none; }
${table}td br + span::before { content: "/ "; color: var(--soft); }
${table}td::before { content: attr(data-source) " "; color: var(--soft); }`;

/** The style of the HTML report: light and dark by the reader's system, printable, no fonts or images from elsewhere. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2327; --soft: #5c666e; --paper: #fbfaf7; --card: #ffffff; --line: #dcd9d2;
  --conflict: #b3261e; --contested: #9a5b00; --update: #1f5fa8; --scope: #6b4fa0; --agree: #2c7a3f; --single: #5c666e; --mark: #fff1b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --soft: #a3a8ab; --paper: #16181a; --card: #1f2225; --line: #363b3f;
  --conflict: #ff8a80; --contested: #ffc069; --update: #8ec5ff; --scope: #c9b0ff; --agree: #86d69a; --single: #a3a8ab; --mark: #5b4a00; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; }
main { max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 3rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .35rem; }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 0 0 .6rem; }
.lead, .meta, th, td, summary, .tag, svg { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
.lead { color: var(--soft); margin: 0; }
.meta { color: var(--soft); font-size: .82rem; margin: 0 0 .75rem; }
article { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent, var(--line)); border-radius: 6px; padding: 1.1rem 1.25rem; margin: 0 0 1rem; break-inside: avoid; }
.warning { --accent: var(--conflict); } .information { --accent: var(--contested); } .hint { --accent: var(--agree); }
.tag { display: inline-block; font-size: .75rem; font-weight: 600; color: var(--accent); margin-right: .6em; }
blockquote { margin: .55rem 0; padding-left: .9rem; border-left: 2px solid var(--line); }
blockquote cite { display: block; font: 500 .8rem/1.4 system-ui, sans-serif; color: var(--soft); }
mark { background: var(--mark); color: inherit; padding: .05em .15em; border-radius: 3px; }
details { margin-top: .75rem; } summary { cursor: pointer; font-size: .85rem; color: var(--soft); }
table { border-collapse: collapse; width: 100%; table-layout: fixed; overflow-wrap: anywhere; hyphens: auto; font-size: .86rem; background: var(--card); border: 1px solid var(--line); }
th, td { text-align: left; vertical-align: top; padding: .5rem .7rem; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
tr { break-inside: avoid; }
thead th { font-weight: 600; color: var(--soft); }
thead th:first-child { width: 30%; }
tbody th { font-weight: 500; }
.verdict { display: block; font-size: .75rem; font-weight: 600; }
${listed('.many ')}
@media (max-width: 48rem) { ${listed('')} }
.v-conflict { color: var(--conflict); } .v-contested { color: var(--contested); } .v-update { color: var(--update); }
.v-scope { color: var(--scope); } .v-agree { color: var(--agree); } .v-single { color: var(--single); }
.none { color: var(--soft); }
.plot { max-width: 100%; height: auto; margin: .35rem 0; display: block; font-size: 12px; }
.plot .grid { stroke: var(--line); } .plot text { fill: var(--ink); } .plot .tick { fill: var(--soft); font-size: 11px; }
.plot .dot { fill: var(--accent, var(--update)); } .plot .range { stroke-width: 6; stroke-linecap: round; }
.plot .range, .plot .ring, .plot .arrow { fill: none; stroke: var(--accent, var(--update)); } .plot .ring, .plot .arrow { stroke-width: 2; }
a { color: var(--update); }
@media print { body { background: #fff; } details { display: block; } }
`;
