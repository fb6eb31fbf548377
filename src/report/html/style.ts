/** The look of the page: light and dark, wide and narrow, screen and paper. */
export const CSS = `:root{color-scheme:light dark;--paper:#fff;--ground:#f3f4f6;--ink:#1c2430;--soft:#56606e;--line:#d5dae1;--mark:#fff0a8;--link:#0b57a4;
--error:#a3161c;--warning:#7a4b00;--note:#1d5a86}
@media(prefers-color-scheme:dark){:root{--paper:#1b2028;--ground:#12161c;--ink:#e6e9ee;--soft:#a9b3c0;--line:#38414d;--mark:#5c4d00;--link:#8ec1ff;
--error:#ff9c98;--warning:#f2c063;--note:#8ecbf5}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}h1{font-size:1.6rem;margin:2rem 0 1rem;line-height:1.25}
article{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:1.25rem 1.75rem;margin:0 0 2rem}
h2{font-size:.95rem;font-weight:600;color:var(--soft);margin:0 0 .5rem}h3{font-size:1.25rem;margin:2.25rem 0 .75rem}h4{font-size:1.08rem;margin:0 0 .75rem;line-height:1.35}
h5{font-size:.85rem;margin:1rem 0 .25rem;color:var(--soft)}p{margin:.4rem 0}a{color:var(--link)}.summary{font-size:1.15rem;line-height:1.5;margin:0}
.glance{border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;margin-top:1.25rem}.glance h3{margin:0 0 .5rem;font-size:1rem}.glance ol{list-style:none;margin:0;padding:0}
.glance li{display:grid;grid-template-columns:5.5rem 1fr auto;gap:.75rem;padding:.3rem 0;align-items:baseline}.where{color:var(--soft);white-space:nowrap}
.badge{display:inline-block;font-size:.75rem;font-weight:700;text-transform:uppercase;letter-spacing:.03em;border:1px solid currentColor;border-radius:.25rem;padding:.05rem .4rem;justify-self:start}
.badge.error{color:var(--error)}.badge.warning{color:var(--warning)}.badge.note{color:var(--note)}
.issue{border:1px solid var(--line);border-left:.3rem solid var(--note);border-radius:.3rem;padding:1rem 1.25rem;margin:0 0 1rem}.issue.error{border-left-color:var(--error)}.issue.warning{border-left-color:var(--warning)}
.beside{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:1.5rem}.beside>div>p:first-child,.alone>div>p:first-child{margin-top:0}
figure{margin:0 0 .75rem}figcaption{font-weight:600}blockquote{margin:.25rem 0 0;padding-left:.75rem;border-left:2px solid var(--line);font-family:Charter,Cambria,"Times New Roman",serif}
mark{background:var(--mark);color:inherit;padding:.05em .1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}.aside{color:var(--soft);font-size:.9rem;padding-left:1.1rem}p.aside{padding:0}
.law{margin:0;padding-left:1.1rem;font-size:.9rem}.check{color:var(--soft)}.check::before{content:"– "}
.ladder{margin:1rem 0 0;border-top:1px solid var(--line)}.ladder>div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.75rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
dt{font-weight:600}dd{margin:0}dd p:first-child{margin-top:0}.item{padding-left:1.2rem;text-indent:-1rem}summary{cursor:pointer;color:var(--link)}
.rule{margin:.6rem 0 0;font-size:.8rem;color:var(--soft)}code{font-family:ui-monospace,Consolas,monospace;font-size:.95em}.plain{list-style:none;padding:0}.plain li{border-bottom:1px solid var(--line);padding:.5rem 0}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}thead th{color:var(--soft)}tbody th{font-weight:600}
q{font-family:Charter,Cambria,"Times New Roman",serif}footer{color:var(--soft);font-size:.85rem;padding-bottom:2rem}
@media(max-width:44rem){header,main,footer{padding:0 .75rem}article{padding:1rem}.beside{grid-template-columns:minmax(0,1fr);gap:.25rem}.issue{padding:.75rem}
.ladder>div,.glance li{grid-template-columns:minmax(0,1fr);gap:.15rem}thead{display:none}tr{display:block;padding:.4rem 0;border-bottom:1px solid var(--line)}th,td{display:block;border:0;padding:0}}
@media print{:root{color-scheme:light;--paper:#fff;--ground:#fff;--ink:#000;--soft:#444;--line:#bbb;--mark:#eee;--link:#000;--error:#a3161c;--warning:#7a4b00;--note:#1d5a86}
body{font-size:10pt}header,main,footer{max-width:none;padding:0}article{border:0;padding:0;break-after:page}article:last-child{break-after:auto}h3,h4,h5,figcaption,dt{break-after:avoid}figure,tr,.glance li{break-inside:avoid}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}details::details-content{content-visibility:visible;height:auto}summary{display:none}}`;
