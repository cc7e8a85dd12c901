'use client'
// Says aloud where the keyboard stands: the node, its kind, its counts and its strongest link.
import { useTranslation } from 'react-i18next'
import { type PictureGraph, strongestLinks } from './build-graph.ts'

export function Spoken({ graph, node }: { graph: PictureGraph; node: string | undefined }) {
  const { t } = useTranslation(['explore', 'shell'])
  const say = (id: string): string => {
    const { label, kind, docs, sentences } = graph.getNodeAttributes(id)
    const links = strongestLinks(graph, id)
    const counts = [
      t('count.docs', { count: docs }),
      t('count.sentences', { count: sentences }),
      t('count.links', { count: links.length }),
    ]
    const [strongest] = links
    const head = `${label}, ${t(`shell:kind.${kind}`)}. ${counts.join(', ')}.`
    if (!strongest) return head
    const other = graph.getNodeAttribute(graph.opposite(id, strongest), 'label')
    return `${head} ${t('graph.strongest', { label: other, count: graph.getEdgeAttribute(strongest, 'sentences') })}`
  }
  return (
    <p className="visually-hidden" aria-live="polite">
      {node !== undefined && graph.hasNode(node) ? say(node) : ''}
    </p>
  )
}
