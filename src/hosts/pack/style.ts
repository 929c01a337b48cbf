/** The whole style of the page: no file, no script, no font from elsewhere. Colours keep 4.5:1 for text in light and dark. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--quiet:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;
--pass:#116329;--pass-soft:#dafbe1;--fail:#a40e26;--fail-soft:#ffebe9;--error:#7d4e00;--error-soft:#fff8c5;
--allowed:#4a8f5c;--leaked:#cf222e;--unused:#8c959f}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--quiet:#9198a1;--line:#3d444d;--soft:#151b23;
--link:#79c0ff;--pass:#56d364;--pass-soft:#12261e;--fail:#ff8b85;--fail-soft:#2d1215;--error:#e3b341;--error-soft:#272115;
--allowed:#2f6f42;--leaked:#da3633;--unused:#59636e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.1rem;margin:0;color:var(--quiet);font-weight:600}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.25rem 0 .4rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86em}
code,.mono,td,dd,p,li{overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.75rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;margin:.4rem 0}
.verdict{display:inline-block;font-size:2.6rem;font-weight:800;line-height:1;padding:.5rem 1.1rem;border-radius:10px;margin:.6rem 0}
.mark{display:inline-block;font-size:.8rem;font-weight:700;padding:.1rem .5rem;border-radius:1rem;white-space:nowrap}
.PASS{color:var(--pass);background:var(--pass-soft)}.FAIL{color:var(--fail);background:var(--fail-soft)}
.ERROR,.WARN{color:var(--error);background:var(--error-soft)}.none{color:var(--quiet);background:var(--soft)}
.lead{font-size:1.15rem;margin:.3rem 0}.quiet{color:var(--quiet)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;padding:0;margin:1.25rem 0 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:0}
dt{color:var(--quiet)}dd{margin:0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:8px;padding:.6rem .75rem;background:var(--soft)}
.cards strong{display:block;font-size:1.1rem;overflow-wrap:normal}.cards li{overflow-wrap:normal}
.finding{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:6px;padding:.6rem .9rem;margin:.6rem 0}
.finding.is-FAIL{border-left-color:var(--fail)}.finding.is-ERROR,.finding.is-WARN{border-left-color:var(--error)}
.finding h3{margin:0 0 .25rem}.finding p{margin:.2rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:32rem}
th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--quiet);font-weight:600;white-space:nowrap}
td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
summary{cursor:pointer}
ul.plain{padding-left:1.1rem;margin:.3rem 0}
svg.map{width:100%;height:auto;display:block;border:1px solid var(--line);border-radius:6px;background:var(--soft)}
svg rect{stroke:var(--paper);stroke-width:1}
svg .allowed{fill:var(--allowed)}svg .leaked{fill:var(--leaked)}svg .unused{fill:var(--unused)}
svg text{fill:#fff;font:12px system-ui,sans-serif;paint-order:stroke;stroke:#0009;stroke-width:3px}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0}
.key rect{stroke:none}.key svg{width:1em;height:1em;vertical-align:-.12em;margin-right:.35em}
svg.bar{width:7rem;height:.7rem}svg.bar rect{fill:var(--quiet);stroke:none}
.tree{list-style:none;padding:0}.tree .depth-1{margin-left:1.2rem}.tree .depth-2{margin-left:2.4rem}
footer{padding:2rem 1.25rem 3rem;color:var(--quiet)}
@media (max-width:40rem){table{min-width:0}.wide{display:none}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}.verdict{font-size:2rem}.tree .depth-1,.tree .depth-2{margin-left:.6rem}}
@media print{nav{display:none}details{display:block}}
`;
