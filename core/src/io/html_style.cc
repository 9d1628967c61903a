#include "io/html_style.h"

namespace jinggao {

// Paper, ink, and three inks for the marks: vermilion for what was changed, as an
// editor's brush; blue for what is suggested; ochre for what a person should look at.
// Each has a line of its own too, for those who print in black or cannot tell colours.
const std::string_view kHtmlStyle = R"css(
:root {
  color-scheme: light dark;
  --desk: light-dark(#efece5, #151311);
  --paper: light-dark(#fdfcf9, #1e1b18);
  --ink: light-dark(#221f1b, #e9e3d8);
  --soft: light-dark(#686056, #a89f91);
  --rule: light-dark(#ddd6ca, #39342d);
  --fixed: light-dark(#a8201a, #ff9384);
  --suggested: light-dark(#1a5a9e, #8fc0ff);
  --flagged: light-dark(#8a5a00, #e6b450);
  --serif: 'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', SimSun, serif;
  --sans: system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC',
    sans-serif;
  --kai: 'Kaiti SC', STKaiti, KaiTi, var(--serif);
}
:root:lang(zh-TW) {
  --serif: 'Songti TC', 'Source Han Serif TC', 'Noto Serif CJK TC', PMingLiU, serif;
  --sans: system-ui, -apple-system, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC',
    sans-serif;
  --kai: 'Kaiti TC', BiauKai, DFKai-SB, var(--serif);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 2rem clamp(1rem, 3vw, 3rem) 4rem;
  background: var(--desk);
  color: var(--ink);
  font: 0.875rem/1.6 var(--sans);
}
main { max-width: 90rem; margin: 0 auto; }
h1, h2, p, ol, ul { margin: 0; padding: 0; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 0.25em; }
a:hover { text-decoration-color: currentcolor; }
:focus-visible { outline: 2px solid var(--suggested); outline-offset: 2px; }
code { color: var(--soft); font-size: 0.85em; }
em { color: var(--soft); font-style: normal; }

.brand { margin-bottom: 1.5rem; color: var(--soft); }
.brand:lang(zh) { letter-spacing: 0.3em; }
.index { width: 100%; margin-bottom: 3rem; }
.index td { padding: 0.35rem 0; border-bottom: 1px solid var(--rule); }
.index td:first-child { padding-right: 1.5rem; overflow-wrap: anywhere; }
.index td:last-child { text-align: right; white-space: nowrap; }
.document + .document { margin-top: 5rem; }
.document > header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.5rem 2rem;
  padding-bottom: 0.75rem;
  border-bottom: 2px solid var(--ink);
}
h1 { font: 700 1.75rem/1.3 var(--serif); overflow-wrap: anywhere; }
h2 { margin-bottom: 0.5rem; font-size: 0.875rem; font-weight: 600; }
h2 b { color: var(--soft); font-weight: 400; }
.action { color: var(--soft); }
.action + b { margin-right: 0.75em; font-variant-numeric: tabular-nums; }
.action + b:last-child { margin-right: 0; }
.action.fixed + b { color: var(--fixed); }
.action.suggested + b { color: var(--suggested); }
.action.flagged + b { color: var(--flagged); }

.summary {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 1.5rem 3rem;
  margin: 1.25rem 0 2rem;
}
.summary > :only-child { grid-column: 1 / -1; }
nav ol { padding-left: 1.75em; }
nav li { padding: 0.15rem 0; }
nav li.sub-story { margin-left: 1.5em; }
nav li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.orphan {
  padding: 0 0.4em;
  border: 1px solid var(--flagged);
  border-radius: 3px;
  color: var(--flagged);
  font-size: 0.8em;
  white-space: nowrap;
}
details { border-top: 1px solid var(--rule); }
details:last-child { border-bottom: 1px solid var(--rule); }
summary { padding: 0.35rem 0; cursor: pointer; }
summary .title { font-weight: 600; }
summary code { margin-right: 0.75em; }
details ul { padding: 0 0 0.75rem 1.25rem; list-style: none; }
details li { margin: 0.1rem 0; }

.only { display: inline-block; margin-bottom: 0.75rem; cursor: pointer; }
.only:has(:checked) + table .plain { display: none; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.document table { background: var(--paper); box-shadow: 0 1px 2px #0000000d, 0 8px 28px #00000014; }
.document th {
  position: sticky;
  z-index: 1;
  top: 0;
  padding: 0.5rem 1.25rem;
  background: var(--paper);
  box-shadow: inset 0 -1px var(--rule);
  color: var(--soft);
  font-weight: 400;
  text-align: left;
}
th:last-child { width: 22%; }
.document td { padding: 0.3rem 1.25rem; vertical-align: top; }
.document td:not(:last-child) {
  font: 1rem/1.85 var(--serif);
  overflow-wrap: anywhere;
  text-align: justify;
  white-space: pre-wrap;
  text-autospace: no-autospace;
}
.document td:first-child { color: var(--soft); }
.document td + td { border-left: 1px solid var(--rule); }
.document tbody + tbody { border-top: 1px solid var(--rule); }
.document tbody > :first-child > td { padding-top: 1rem; }
.document tbody > :last-child > td { padding-bottom: 1rem; }
tbody.sub-story td { padding-left: 2.25rem; }
.headline td:not(:last-child) {
  font-weight: 700;
  font-size: 1.2rem;
  line-height: 1.5;
  text-align: left;
}
.subhead td:not(:last-child) { font-weight: 700; }
.byline td:not(:last-child), .caption td:not(:last-child) { font-family: var(--kai); }
.furniture td:not(:last-child) { font: 0.8rem/1.8 var(--sans); color: var(--soft); }
.list-item td:not(:last-child) { padding-left: 2.5rem; }
.between td:not(:last-child) { line-height: 1.4; }
tr:target > td { background: color-mix(in srgb, var(--flagged) 10%, transparent); }

i {
  margin: 0 0.1em;
  padding: 0 0.2em;
  border: 1px solid;
  border-radius: 3px;
  color: var(--soft);
  font: 0.66em/1.2 var(--sans);
  vertical-align: 0.12em;
}
del, ins, mark { background: none; color: inherit; text-underline-offset: 0.28em; }
del {
  background: color-mix(in srgb, var(--fixed) 9%, transparent);
  color: var(--fixed);
  text-decoration-thickness: 1px;
}
ins {
  background: color-mix(in srgb, var(--fixed) 9%, transparent);
  color: var(--fixed);
  text-decoration: underline solid 1.5px;
}
del i, ins i { color: var(--fixed); }
mark.suggested { text-decoration: underline dashed 1.5px var(--suggested); }
mark.flagged { text-decoration: underline wavy 1.5px var(--flagged); }
mark.suggested, mark.suggested i { color: var(--suggested); }
mark.flagged i { color: var(--flagged); }
.ref {
  display: inline-block;
  min-width: 1.5em;
  margin: 0 0.15em;
  padding: 0 0.35em;
  border: 1px solid;
  border-radius: 1em;
  font: 600 0.625rem/1.5 var(--sans);
  font-variant-numeric: tabular-nums;
  text-align: center;
  text-decoration: none;
  text-indent: 0;
  vertical-align: 0.25em;
}
.ref.fixed { color: var(--fixed); }
.ref.suggested { color: var(--suggested); border-style: dashed; }
.ref.flagged { color: var(--flagged); border-style: dotted; }
.ref:target, :target > .ref {
  box-shadow: 0 0 0 3px color-mix(in srgb, currentcolor 30%, transparent);
}
.note, details li { padding-left: 2.1em; text-indent: -2.1em; }
.note { margin-bottom: 0.35rem; overflow-wrap: anywhere; }

@media screen and (max-width: 60rem) {
  .summary { grid-template-columns: minmax(0, 1fr); }
  .document table, .document tbody, .document tr, .document td { display: block; }
  .document thead { display: none; }
  .document td { padding: 0.25rem 1rem; border: 0; }
  .document td:empty, .document .plain td:first-child { display: none; }
  .document tr { padding: 0.25rem 0; }
  .document tr:not(.plain) { border-left: 3px solid var(--rule); }
}
@media print {
  :root { color-scheme: light; }
  @page { margin: 14mm 12mm; }
  body { padding: 0; background: none; font-size: 8.5pt; }
  .only { display: none; }
  .summary { grid-template-columns: minmax(0, 1fr); }
  .document table { background: none; box-shadow: none; }
  .document + .document { margin-top: 0; break-before: page; }
  .document th { position: static; padding: 1mm 3mm; }
  .document td { padding: 0.8mm 3mm; }
  .document td:not(:last-child) { font-size: 9.5pt; line-height: 1.6; }
  .headline td:not(:last-child) { font-size: 11.5pt; }
  tr { break-inside: avoid; }
  .headline { break-after: avoid; }
  .ref { font-size: 6pt; }
}
)css";

}  // namespace jinggao
