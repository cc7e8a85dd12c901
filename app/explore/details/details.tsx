'use client'
// The panel about what is selected.
import { type MouseEvent, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { PictureGraph } from '../graph/build-graph.ts'
import type { Shaped } from '../shape/replay.ts'
import { useView } from '../use-view.ts'
import { selectionOf } from '../view.ts'
import style from './details.module.css'
import { EntityDetails } from './entity-details.tsx'
import { LinkDetails } from './link-details.tsx'
import { SeveralDetails } from './several-details.tsx'
import { Handle } from './sheet/handle.tsx'
import look from './sheet/sheet.module.css'
import { usePull } from './sheet/use-pull.ts'
import type { Sheet } from './sheet/use-sheet.ts'
import { StartDetails } from './start-details.tsx'

interface Props {
  readonly graph: PictureGraph
  readonly shaped: Shaped
  readonly sheet: Sheet
}

export function Details({ graph, shaped, sheet }: Props) {
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
  const pull = usePull(panel, sheet)
  const peeks = sheet.at === 'peek'
  // Before a number there leads to its passages, these have to be there.
  const open = ({ target }: MouseEvent) => {
    if (target instanceof Element && !target.closest('[data-handle]')) flushSync(() => sheet.moveTo('half'))
  }
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={`${style.details} ${look.sheet}`}
      data-at={sheet.at}
      {...(peeks && { onClickCapture: open, onPointerDown: pull })}
      aria-label={t('details.label')}
      onFocus={() => {
        isInside.current = true
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        isInside.current = relatedTarget !== null && currentTarget.contains(relatedTarget)
      }}
    >
      <Handle sheet={sheet} onPull={peeks ? undefined : pull} />
      {selection.of === 'nothing' && <StartDetails graph={graph} />}
      {selection.of === 'entity' && (
        <EntityDetails key={selection.id} id={selection.id} graph={graph} shaped={shaped} />
      )}
      {selection.of === 'link' && <LinkDetails a={selection.a} b={selection.b} graph={graph} shaped={shaped} />}
      {selection.of === 'several' && <SeveralDetails ids={selection.ids} graph={graph} shaped={shaped} />}
    </aside>
  )
}
