// How an evidence pack looks: paper and ink, light or dark as the reader's system has it, and fit to be printed.

export const STYLE = `
:root{--ground:#fbfaf7;--panel:#fff;--ink:#1c1b1a;--muted:#6b6761;--hairline:#e6e2da;--concept:#7b4fa3;--organization:#0072b2;--person:#bc4f0c;--place:#00805f;--mark:#f4e7b8}
@media (prefers-color-scheme:dark){:root{--ground:#161513;--panel:#1f1d1a;--ink:#ece8e1;--muted:#a19b92;--hairline:#34302b;--concept:#b893dc;--organization:#5aaee6;--person:#ee9458;--place:#45bd97;--mark:#574a1d}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:13px/20px system-ui,sans-serif}
header,footer{padding:20px 24px}h1{margin:0;font:500 26px/32px Georgia,serif}h2{margin:0 0 4px;font:500 20px/26px Georgia,serif}h3{margin:16px 0 4px;font-size:13px}
p{margin:0 0 6px;color:var(--muted)}a{color:inherit}ol,ul{margin:0;padding-left:20px}
main{display:grid;grid-template-columns:minmax(0,1fr) 400px;border-block:1px solid var(--hairline)}
.graph{padding:12px}.graph>svg{display:block;width:100%;height:auto}
.panel{max-height:760px;overflow:auto;padding:20px;border-left:1px solid var(--hairline);background:var(--panel)}
.panel section{display:none}.panel section:target,.panel .start{display:block}.panel section:target~.start{display:none}
line{stroke:var(--muted);stroke-opacity:.45}a:hover line,a:focus line{stroke:var(--ink);stroke-opacity:1}
.concept{fill:var(--concept)}.organization{fill:var(--organization)}.person{fill:var(--person)}.place{fill:var(--place)}
text{fill:var(--ink);font:12px system-ui,sans-serif;paint-order:stroke;stroke:var(--ground);stroke-width:3.5px}
.legend{display:flex;gap:16px;padding:0;list-style:none}.legend svg{width:14px;height:14px;vertical-align:-2px}
blockquote{margin:8px 0 2px;font:15.5px/23px Georgia,'Songti SC',serif}cite{color:var(--muted);font-style:normal;font-size:11px}
mark{background:var(--mark);color:inherit}code{font-size:12px;overflow-wrap:anywhere}dt{color:var(--muted)}dd{margin:0 0 6px}
@media (max-width:820px){main{grid-template-columns:minmax(0,1fr)}.panel{max-height:none;border-left:0;border-top:1px solid var(--hairline)}}
@media print{main{display:block}.panel{max-height:none;border:0}.panel section{display:block;break-inside:avoid}}
`
