'use client'
// The view in words, for pictures and citations: what it shows, how much of it, and what its filters leave out.
import { useTranslation } from 'react-i18next'
import { capital } from '../capital.ts'
import { useThemeWords } from '../use-theme-words.ts'
import { useView } from '../use-view.ts'
import { chosenIn } from '../view.ts'
import type { Shown } from './shown.ts'

export interface SaidView {
  readonly title: string
  readonly counts: string
  /** One phrase a filter; none where nothing is left out. */
  readonly narrowed: readonly string[]
}

export function useSaidView({ graph, shaped, docs, total }: Shown): SaidView {
  const { t } = useTranslation(['take', 'explore', 'shell', 'shape'])
  const [view] = useView()
  const sayTheme = useThemeWords()
  const between = t('explore:legend.between')
  const labels = chosenIn(view).map((id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id))
  const subject = capital(labels.join(between))
  const inDocs = t('explore:count.docs', { count: docs })
  const shown = { nodes: graph.order, edges: graph.size }
  const { entities = shown.nodes, links = shown.edges } = total ?? {}
  const kinds = view.kinds.map((kind) => t(`shell:kind.${kind}`).toLowerCase())
  return {
    title: subject === '' ? t('heading.all', { docs: inDocs }) : t('heading.of', { subject, docs: inDocs }),
    counts: t('explore:status.showing', { ...shown, entities, links }),
    narrowed: [
      view.in.trim() !== '' && t('narrowed.in', { query: view.in }),
      kinds.length > 0 && t('narrowed.kinds', { kinds: kinds.join(between) }),
      view.themes.length > 0 && t('narrowed.themes', { themes: view.themes.map(sayTheme).join(between) }),
      view.minDocs > 1 && t('narrowed.minDocs', { count: view.minDocs }),
      view.minSentences > 1 && t('narrowed.minSentences', { count: view.minSentences }),
      shaped.hidden > 0 && t('narrowed.byHand', { count: shaped.hidden }),
    ].filter((phrase) => phrase !== false),
  }
}
