'use client'
// Says aloud where the keyboard stands: the node, its kind, its counts and its strongest link.
import { useTranslation } from 'react-i18next'
import type { PictureGraph } from './build-graph.ts'

export function Spoken({ graph, node }: { graph: PictureGraph; node: string | undefined }) {
  const { t } = useTranslation(['explore', 'shell'])
  const say = (id: string): string => {
    const { label, kind, docs, sentences } = graph.getNodeAttributes(id)
    const links = graph
      .mapEdges(id, (_, edge) => edge)
      .sort((a, b) => b.sentences - a.sentences || (a.source + a.target < b.source + b.target ? -1 : 1))
    const counts = [
      t('count.docs', { count: docs }),
      t('count.sentences', { count: sentences }),
      t('count.links', { count: links.length }),
    ]
    const [strongest] = links
    const head = `${label}, ${t(`shell:kind.${kind}`)}. ${counts.join(', ')}.`
    if (!strongest) return head
    const other = strongest.source === id ? strongest.target : strongest.source
    return `${head} ${t('graph.strongest', { label: graph.getNodeAttribute(other, 'label'), count: strongest.sentences })}`
  }
  return (
    <p className="visually-hidden" aria-live="polite">
      {node !== undefined && graph.hasNode(node) ? say(node) : ''}
    </p>
  )
}
