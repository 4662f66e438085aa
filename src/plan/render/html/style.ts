import { zoneColorCount } from "./zone-colors";

/** Colors of zones, light and dark: apart from each other and from the surface, and dark enough to read a share on. */
const zoneColorValues: readonly (readonly [light: string, dark: string])[] = [
  ["#3559d6", "#7695ff"],
  ["#b4530c", "#f0903f"],
  ["#187a3c", "#54c07f"],
  ["#8a35d6", "#bd92ff"],
  ["#0d7386", "#41b8ce"],
  ["#b82484", "#f074bf"],
  ["#756500", "#cdb940"],
  ["#566070", "#9aa4b5"],
];

function zoneVariables(scheme: 0 | 1): string {
  return zoneColorValues.map((colors, place) => `--zone-${place}: ${colors[scheme]};`).join(" ");
}

const light = `
  --page: #f5f6f8; --surface: #ffffff; --line: #d6dae1; --ink: #1a1e27; --quiet: #545c6b; --accent: #2c52cf;
  --good: #1a6638; --warn: #7a4e00; --bad: #b0241c; --good-page: #e6f4eb; --warn-page: #fbf0d9; --bad-page: #fce8e6;
  --info-page: #e7edfb; --faint: 0.2; --strong: 0.62; ${zoneVariables(0)}`;

const dark = `
  --page: #10131a; --surface: #191d26; --line: #353c4a; --ink: #e9ecf2; --quiet: #a4adbd; --accent: #8fabff;
  --good: #72cd94; --warn: #e3b557; --bad: #ff938a; --good-page: #17301f; --warn-page: #33280f; --bad-page: #3b1b19;
  --info-page: #1b2748; --faint: 0.2; --strong: 0.48; ${zoneVariables(1)}`;

/** A situation is seen when its radio button is chosen; where a browser knows no \`:has\`, all are. */
const situations = Array.from(
  { length: 7 },
  (_, index) => `.situations:has(input.choice-${index}:checked) > .situation.choice-${index}`,
).join(", ");

const zones = Array.from(
  { length: zoneColorCount },
  (_, place) => `.zone-${place} { color: var(--zone-${place}); }`,
).join(" ");

/** The style of the page, which follows the reader's system: light or dark, and light on paper. */
export const pageStyle = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
@media print { :root { color-scheme: light; ${light} --page: #fff; } }

*, ::before, ::after { box-sizing: border-box; }
body {
  max-width: 76rem; margin: 0 auto; padding: 1.25rem clamp(0.75rem, 2.5vw, 2rem) 3rem;
  background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3, h4, p, ul, figure { margin: 0; }
h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; }
h2 { margin: 2rem 0 0.7rem; font-size: 1.15rem; }
h3 { font-size: 1.25rem; }
h4 { font-size: 0.95rem; }
h3 .quiet { font-weight: normal; }
code { font: 0.88em/1.5 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
p, li { overflow-wrap: anywhere; }
td, th { overflow-wrap: break-word; }
.told .line { white-space: pre-wrap; }
a { color: var(--accent); text-underline-offset: 2px; }
ul { padding: 0; list-style: none; }
.quiet, .note { color: var(--quiet); }
.bad { color: var(--bad); }
.line { display: block; }
.good { color: var(--good); }
del { color: var(--quiet); }
ins { text-decoration: none; font-weight: 600; }

.facts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.6rem; }
header .facts { margin: 0.6rem 0 0.4rem; }
.badge {
  display: inline-flex; align-items: center; gap: 0.35rem; padding: 0.05rem 0.6rem; border: 1px solid var(--line);
  border-radius: 1rem; background: var(--surface); font-size: 0.85rem; white-space: nowrap;
}
.badge .sign { font-weight: 700; }
.badge.error { border-color: var(--bad); background: var(--bad-page); color: var(--bad); }
.badge.warning { border-color: var(--warn); background: var(--warn-page); color: var(--warn); }
.badge.info { border-color: var(--accent); background: var(--info-page); color: var(--accent); }
.badge.create { color: var(--good); }
.badge.update { color: var(--warn); }
.badge.delete, .badge.replace { color: var(--bad); }
.badge.action { white-space: normal; }
.facts a, .contents a { text-decoration: none; }
.facts a:hover, .contents a:hover { text-decoration: underline; }

.card { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); }
.card + .card { margin-top: 0.8rem; }
.card > * + * { margin-top: 0.5rem; }
.card > .scroll:first-child { margin-top: 0; }
.service { padding: 1.1rem 1.3rem; }
.service + .service { margin-top: 1.2rem; }
:target { outline: 2px solid var(--accent); outline-offset: 3px; }
.finding { border-left-width: 4px; }
.finding.error { border-left-color: var(--bad); }
.finding.warning { border-left-color: var(--warn); }
.finding.info { border-left-color: var(--accent); }
.finding > * + * { margin-top: 0.25rem; }
.remedy { color: var(--quiet); }
.remedy::before { content: "→ "; }
.headline { font-size: 1.02rem; }
h2 + .note { margin: -0.5rem 0 0.7rem; font-size: 0.92rem; }
nav { margin-bottom: 1.2rem; }
.contents { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.3rem 1rem; }
.contents li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.6rem; }

.situations { margin-top: 0.9rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
.situations h4 { float: left; margin-right: 1.5rem; }
fieldset { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0; padding: 0; border: 0; font-size: 0.92rem; }
legend { float: left; padding: 0; color: var(--quiet); }
label { display: inline-flex; align-items: center; gap: 0.35rem; cursor: pointer; }
input[type="radio"] { width: 1rem; height: 1rem; margin: 0; accent-color: var(--accent); }
.situation { clear: both; padding-top: 0.7rem; }
@supports selector(:has(a)) {
  .situations:has(fieldset) > .situation { display: none; }
  ${situations} { display: block; }
}
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.8rem 2rem; }
.pair .note { grid-column: 1 / -1; }
figcaption { color: var(--quiet); font-size: 0.9rem; }
.picture { display: block; width: 100%; max-width: 31rem; height: auto; }
.picture text { fill: var(--ink); font-size: 13px; }
.picture .strong { font-weight: 600; }
.picture .note { fill: var(--quiet); font-size: 12px; }
.picture .bad { fill: var(--bad); font-size: 12px; }
.picture .share { font-size: 12px; font-variant-numeric: tabular-nums; }
.ribbon { fill: currentColor; opacity: var(--faint); }
.ribbon.moved { opacity: var(--strong); }
.bar, .dot { fill: currentColor; }
.bar.client { color: var(--quiet); }
.bar.empty { fill: none; stroke: var(--quiet); stroke-dasharray: 3 3; }
.lost { color: var(--bad); }
.nothing { fill: none; stroke: var(--line); stroke-dasharray: 5 5; }
${zones}

details + details, .line + details { margin-top: 0.4rem; }
.service > details { margin-top: 1rem; }
summary { cursor: pointer; padding: 0.15rem 0; overflow-wrap: anywhere; }
summary .badge { margin-right: 0.3rem; }
.scroll { overflow-x: auto; margin-top: 0.8rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
caption { padding: 0.2rem 0; font-weight: 600; text-align: left; }
th, td { padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
thead th { color: var(--quiet); font-weight: normal; white-space: nowrap; }
tr.changed th { font-weight: 600; }

@media (max-width: 36rem) { table { min-width: 34rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 12px; }
  .card, figure, tr { break-inside: avoid; }
  .service { break-inside: auto; }
  fieldset { display: none; }
  details::details-content { display: block; content-visibility: visible; height: auto; }
  .scroll { overflow: visible; }
  table { min-width: 0; }
}
`;
