/// The look of the article page.
#pragma once

#include <string_view>

namespace dateline {

/// Colours come in pairs for light and dark; every meaning is also told by a word or a line's pattern. Ratios
/// of text to ground are at least 4.5 to 1 (WCAG 2.1, 1.4.3).
inline constexpr std::string_view page_style = R"css(
:root{color-scheme:light dark;--ink:#1d2126;--quiet:#5a6270;--paper:#fbfaf7;--card:#fff;--line:#d9d5cb;
--name:#0b5a8a;--people:#6b4a8c;--ok:#1b6e3c;--okbg:#e2f2e6;--off:#7d5200;--offbg:#fbeecb;--bad:#a32020;--badbg:#fbe1de;
--un:#3d5575;--unbg:#e5ebf4}
@media(prefers-color-scheme:dark){:root{--ink:#e6e4df;--quiet:#a3a9b3;--paper:#16191d;--card:#1e2227;--line:#383d45;
--name:#7cc4f2;--people:#c9a8ec;--ok:#7fd6a0;--okbg:#173323;--off:#f0c05a;--offbg:#3a2e10;--bad:#ff9a90;--badbg:#431d1b;
--un:#a9c2e6;--unbg:#222d3d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI","DejaVu Sans",sans-serif}
.legend{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.4rem 1.1rem;align-items:baseline;
padding:.55rem 1.5rem;background:var(--card);border-bottom:1px solid var(--line);font-size:.8rem}
article{max-width:76rem;margin:0 auto;padding:1.5rem}
article+article{border-top:3px double var(--line)}
h1{font:600 1.7rem/1.25 Georgia,"DejaVu Serif",serif;margin:.2rem 0}
h2{font-size:.8rem;letter-spacing:.07em;text-transform:uppercase;color:var(--quiet);margin:1.6rem 0 .5rem}
aside h2:first-child{margin-top:0}
h3{font-size:.9rem;margin:0;overflow-wrap:anywhere}
.facts,.quiet,small,footer{color:var(--quiet)}
.facts{margin:0 0 1.2rem;font-size:.85rem;overflow-wrap:anywhere}
.columns{display:grid;grid-template-columns:minmax(0,1.55fr) minmax(0,1fr);gap:2.2rem}
@media(max-width:56rem){.columns{grid-template-columns:minmax(0,1fr)}}
.text{font:1.06rem/1.75 Georgia,"DejaVu Serif",serif;white-space:pre-wrap;overflow-wrap:anywhere}
.n{color:var(--name);border-bottom:2px solid currentColor}
.n.people{color:var(--people);border-bottom-style:dotted}
.n.none{color:var(--quiet);border-bottom-style:dashed}
.n.hand{outline:1px solid currentColor;outline-offset:2px}
sup{font:.68em system-ui,sans-serif;color:var(--quiet);margin-left:.1em;line-height:0}
.c{padding:.12em .22em;border-radius:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.c a.claim{color:inherit;text-decoration:none}
.supported{--v:var(--ok);--bg:var(--okbg)}.off{--v:var(--off);--bg:var(--offbg)}
.contradicted{--v:var(--bad);--bg:var(--badbg)}.unverifiable{--v:var(--un);--bg:var(--unbg)}
.c.supported,.c.off,.c.contradicted,.c.unverifiable{background:var(--bg)}
.v{font:700 .68rem/1 system-ui,sans-serif;letter-spacing:.04em;text-transform:uppercase;color:var(--v);white-space:nowrap}
section{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.7rem .9rem;margin:0 0 .7rem;
font-size:.9rem}
section.claim{border-left:4px solid var(--v)}
section:target{outline:2px solid var(--v)}
blockquote{margin:.35rem 0;font-family:Georgia,"DejaVu Serif",serif}
section p{margin:.3rem 0}
.measure{font-variant-numeric:tabular-nums}
ul{margin:.4rem 0;padding-left:1.2rem}
details{font-size:.85rem;color:var(--quiet);overflow-wrap:anywhere}
summary{cursor:pointer}
.disputed{font:700 .68rem/1 system-ui,sans-serif;text-transform:uppercase;color:var(--bad);border:1px solid currentColor;
border-radius:.2em;padding:.05em .3em;white-space:nowrap}
.places{padding-left:1.6rem;font-size:.88rem;font-variant-numeric:tabular-nums}
.places li{margin:0 0 .6rem;overflow-wrap:anywhere}
footer{max-width:76rem;margin:0 auto;padding:0 1.5rem 2rem;font-size:.78rem}
@media print{.legend{position:static}.columns{display:block}section{break-inside:avoid}}
)css";

}  // namespace dateline
