'use client'
// Explore put together: filters, graph or table with timeline and status line, panel.
import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../ask/use-answer.ts'
import { useWarmUp } from '../ask/use-warm-up.ts'
import { Details } from './details/details.tsx'
import { useSheet } from './details/sheet/use-sheet.ts'
import style from './explore.module.css'
import { Filters } from './filters/filters.tsx'
import type { Zoom } from './graph/canvas.tsx'
import { GraphRegion } from './graph-region.tsx'
import { useChain } from './paths/use-chain.ts'
import { Court } from './reject/judge-context.tsx'
import { StatusLine } from './status-line.tsx'
import { Tables } from './table/tables.tsx'
import { ChangedNote } from './take/changed-note.tsx'
import { PrintedPicture } from './take/printed-picture.tsx'
import { TakeMenu } from './take/take-menu.tsx'
import { TimelineStrip } from './timeline-strip.tsx'
import { useEscape } from './use-escape.ts'
import { usePictureGraph } from './use-picture-graph.ts'
import { useView } from './use-view.ts'
import type { SIZES } from './view.ts'

/** Themes by how many entities they have: the largest get the colours. */
const themesOf = (whole: AnswerOf<'facets'> | undefined): string[] =>
  (whole?.theme ?? [])
    .filter(({ value }) => value !== '')
    .toSorted((a, b) => b.entities - a.entities || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value)

/** As in the style sheets: where the panel is a sheet over the page. */
const ONE_COLUMN = '(max-width: 820px)'

/** With fewer docs than this, mentions tell entities apart and docs hardly do. */
const FEW = 10

export function Explorer() {
  const { t } = useTranslation('explore')
  const [view] = useView()
  const { data: whole } = useAnswer('facets', {})
  const { data: facets } = useAnswer('facets', { in: view.in })
  const { chain } = useChain()
  const { graph, shaped, groups, total, layout, isComing, fingerprint, error, again } = usePictureGraph(chain)
  const zoom = useRef<Zoom>(null)
  const sheet = useSheet(view.select !== null)
  const { moveTo } = sheet
  useEscape(useCallback(() => moveTo('peek'), [moveTo]))
  const hasSheet = useMediaQuery(ONE_COLUMN, false)
  // What the sheet covers is not there for the keyboard either.
  const isCovered = hasSheet && sheet.at === 'full'
  useWarmUp()
  const themes = useMemo(() => themesOf(whole), [whole])
  const docs = facets?.docs ?? 0
  const size: (typeof SIZES)[number] = view.size ?? ((whole?.docs ?? 0) < FEW ? 'mentions' : 'docs')
  const shown = { graph, shaped, chain, themes, groups, size, docs, total, fingerprint }
  return (
    <Court>
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className={style.explore} data-sheet={sheet.at}>
        <Filters isCovered={isCovered} graph={graph} shaped={shaped} total={total} size={size} />
        <div className={style.middle} inert={isCovered}>
          <ChangedNote fingerprint={fingerprint} />
          {view.show === 'graph' ? (
            <GraphRegion
              {...{ graph, shaped, themes, groups, chain, layout, isComing, docs, size, error, again, zoom }}
            />
          ) : (
            <Tables graph={graph} />
          )}
          {view.show === 'graph' && <PrintedPicture shown={shown} />}
          <TimelineStrip whole={whole} />
          <StatusLine shown={{ nodes: graph.order, edges: graph.size }} total={total} zoom={zoom}>
            <TakeMenu shown={shown} />
          </StatusLine>
        </div>
        <Details graph={graph} shaped={shaped} sheet={sheet} />
      </div>
    </Court>
  )
}
