'use client'
// The panel about what is selected.
import { useTranslation } from 'react-i18next'
import type { PictureGraph } from '../graph/build-graph.ts'
import { useView } from '../use-view.ts'
import { selectionOf } from '../view.ts'
import style from './details.module.css'
import { EntityDetails } from './entity-details.tsx'
import { LinkDetails } from './link-details.tsx'
import { StartDetails } from './start-details.tsx'

export function Details({ graph }: { graph: PictureGraph }) {
  const { t } = useTranslation('explore')
  const [view] = useView()
  const selection = selectionOf(view)
  return (
    // Another selection is read from its beginning.
    <aside key={`${view.select} ${view.with}`} className={style.details} aria-label={t('details.label')}>
      {selection.of === 'nothing' && <StartDetails graph={graph} />}
      {selection.of === 'entity' && <EntityDetails id={selection.id} />}
      {selection.of === 'link' && <LinkDetails a={selection.a} b={selection.b} />}
    </aside>
  )
}
