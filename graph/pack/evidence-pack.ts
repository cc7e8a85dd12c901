// An evidence pack: a graph with its words in one page that needs neither a network nor a script; read-only, to send and to keep.
import { KINDS } from '#lib/entity'
import { escapedXml } from '#lib/xml-text'
import type { Gathered } from './gather.ts'
import { passagesOf } from './passages.ts'
import { pictureOf, shapeOf } from './picture.ts'
import { STYLE } from './style.ts'

const counted = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`

export function evidencePack(gathered: Gathered): string {
  const { graph, docs, ask, ofNode, ofLink } = gathered
  const labelOf = new Map(graph.nodes.map(({ id, label }) => [id, label]))
  const label = (id: string) => escapedXml(labelOf.get(id) ?? id)
  const nodes = graph.nodes.map((node, at) => {
    const evidence = ofNode[at]
    const links = graph.edges.flatMap(({ source, target, sentences }, link) => {
      const far = source === node.id ? target : target === node.id ? source : undefined
      return far === undefined ? [] : `<li><a href="#l${link}">${label(far)}</a> ${counted(sentences, 'sentence')}</li>`
    })
    return `<section id="e${at}"><h2>${escapedXml(node.label)}</h2><p>${node.kind} · ${counted(node.docs, 'document')} · ${counted(node.sentences, 'sentence')} · ${counted(node.mentions, 'mention')}</p>
${links.length > 0 ? `<h3>Links</h3><ul>${links.join('')}</ul>` : ''}<h3>Passages</h3>${evidence ? passagesOf(evidence) : ''}<p><a href="#top">All entities</a></p></section>`
  })
  const links = graph.edges.map((edge, at) => {
    const evidence = ofLink[at]
    return `<section id="l${at}"><h2>${label(edge.source)} – ${label(edge.target)}</h2><p>${counted(edge.docs, 'document')} · ${counted(edge.sentences, 'sentence')} that name both</p><h3>Passages</h3>${evidence ? passagesOf(evidence) : ''}<p><a href="#top">All entities</a></p></section>`
  })
  const list = graph.nodes.map(
    (node, at) => `<li><a href="#e${at}">${escapedXml(node.label)}</a> ${node.mentions}</li>`,
  )
  const legend = KINDS.map(
    (kind) => `<li><svg viewBox="-8 -8 16 16" aria-hidden="true">${shapeOf(kind, 6)}</svg> ${kind}</li>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,"><title>Leitmotif evidence pack</title><style>${STYLE}</style></head>
<body><header><h1>Evidence pack</h1><p>${counted(docs.total, 'document')} · showing ${graph.nodes.length} of ${counted(graph.total.entities, 'entity').replace('entitys', 'entities')}, ${graph.edges.length} of ${counted(graph.total.links, 'link')}</p></header>
<main id="top"><div class="graph">${pictureOf(graph)}
<aside aria-label="Legend"><ul class="legend">${legend.join('')}</ul><p>Size: mentions. Thickness: sentences that name both ends. Dashed: one document alone carries the link.</p></aside></div>
<div class="panel">${[...nodes, ...links].join('\n')}<section class="start"><h2>Entities</h2><p>Choose an entity or a link: its sentences stand here, with their sources.</p><ol>${list.join('')}</ol></section></div></main>
<footer><h2>Parameters</h2><dl><dt>Documents chosen by</dt><dd>${ask.in === '' ? 'all' : `<code>${escapedXml(ask.in)}</code>`}</dd><dt>Content fingerprint</dt><dd><code>${graph.fingerprint}</code></dd><dt>At most</dt><dd>${counted(ask.entities, 'entity').replace('entitys', 'entities')}, ${counted(ask.links, 'link')}, ${counted(ask.passages, 'passage')} each; the strongest and the oldest first</dd><dt>A link counts</dt><dd>in a sentence that names both ends in places that do not overlap</dd></dl>
<h2>Documents</h2><ol>${docs.docs.map(({ title, source, date, id }) => `<li>${escapedXml([title, source, date].filter((part) => part !== null).join('. '))} <code>${escapedXml(id)}</code></li>`).join('')}</ol>${docs.total > docs.docs.length ? `<p class="left">${docs.total - docs.docs.length} more.</p>` : ''}</footer>
</body></html>
`
}
