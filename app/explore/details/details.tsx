'use client'
// The panel about what is selected.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureGraph } from '../graph/build-graph.ts'
import type { Shaped } from '../shape/replay.ts'
import { useView } from '../use-view.ts'
import { selectionOf } from '../view.ts'
import style from './details.module.css'
import { EntityDetails } from './entity-details.tsx'
import { LinkDetails } from './link-details.tsx'
import { SeveralDetails } from './several-details.tsx'
import { StartDetails } from './start-details.tsx'

export function Details({ graph, shaped }: { graph: PictureGraph; shaped: Shaped }) {
  const { t } = useTranslation('explore')
  const [view] = useView()
  const selection = selectionOf(view)
  const panel = useRef<HTMLElement>(null)
  const isInside = useRef(false)
  const shown = `${view.select} ${view.with} ${view.more.length}`
  useEffect(() => {
    void shown
    // Another selection is read from its beginning, by a keyboard that stood in the panel too.
    panel.current?.scrollTo(0, 0)
    if (isInside.current) panel.current?.focus({ preventScroll: true })
  }, [shown])
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={style.details}
      aria-label={t('details.label')}
      onFocus={() => {
        isInside.current = true
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        isInside.current = relatedTarget !== null && currentTarget.contains(relatedTarget)
      }}
    >
      {selection.of === 'nothing' && <StartDetails graph={graph} />}
      {selection.of === 'entity' && (
        <EntityDetails key={selection.id} id={selection.id} graph={graph} shaped={shaped} />
      )}
      {selection.of === 'link' && <LinkDetails a={selection.a} b={selection.b} graph={graph} shaped={shaped} />}
      {selection.of === 'several' && <SeveralDetails ids={selection.ids} graph={graph} shaped={shaped} />}
    </aside>
  )
}
