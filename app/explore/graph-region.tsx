'use client'
// The middle of the page: the picture with its legend, or what stands there when nothing can be drawn.
import dynamic from 'next/dynamic'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import type { AskError } from '../ask/fetch-answer.ts'
import { neighbourhood, type PictureGraph } from './graph/build-graph.ts'
import type { Zoom } from './graph/canvas.tsx'
import style from './graph/graph.module.css'
import type { Sides } from './graph/leaning.ts'
import { PictureBoundary } from './graph/picture-boundary.tsx'
import type { Place } from './graph/use-camera.ts'
import { ArrangingNote } from './layout/arranging-note.tsx'
import { Legend } from './legend.tsx'
import type { Chain } from './paths/use-chain.ts'
import type { Shaped } from './shape/replay.ts'
import { useSteps } from './shape/use-steps.ts'
import { useAhead } from './use-ahead.ts'
import { useIsFilling } from './use-is-filling.ts'
import { useView } from './use-view.ts'
import { choosing, chosenIn, isFiltered, type SIZES, selectionOf, unfiltered } from './view.ts'

const canvas = () => import('./graph/canvas.tsx')
// sigma touches WebGL when it is imported.
const Canvas = dynamic(canvas, { ssr: false })
// In the browser it is on its way while the page comes alive.
if (typeof window !== 'undefined') void canvas()

interface Props {
  readonly graph: PictureGraph
  readonly shaped: Shaped
  readonly themes: readonly string[]
  readonly groups: Sides | undefined
  readonly chain: Chain | undefined
  readonly layout: AnswerOf<'graph'>['layout'] | undefined
  /** More entities have been asked for than have come. */
  readonly isComing: boolean
  readonly docs: number
  readonly size: (typeof SIZES)[number]
  readonly error: AskError | undefined
  readonly again: () => void
  readonly zoom: RefObject<Zoom | null>
}

export function GraphRegion(props: Props) {
  const { graph, shaped, themes, groups, chain, layout, isComing, docs, size, error, again, zoom } = props
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const { colour, community } = view
  const { select, with: other, more } = view
  const selection = useMemo(() => selectionOf({ select, with: other, more }), [select, other, more])
  const isFilling = useIsFilling(selection)
  const { take } = useSteps()
  const ahead = useAhead()
  // Choices stay the same functions while the graph under them changes.
  const drawn = useRef(graph)
  drawn.current = graph
  const choices = useMemo(
    () => ({
      selectNode: (id: string) => void setView(choosing([id])),
      alsoNode: (id: string) =>
        void setView((old) => {
          const ids = chosenIn(old)
          return choosing(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])
        }),
      selectLink: (a: string, b: string) =>
        // The end that was selected stays the first.
        void setView(({ select: now }) => choosing(now === b ? [b, a] : [a, b])),
      expand: (id: string) => take({ do: 'expand', id }),
      hide: (id: string) => take({ do: 'hide', ids: [id] }),
      keepAround: (id: string) => take({ do: 'keep', ids: neighbourhood(drawn.current, id) }),
      pin: (id: string, x: number, y: number) => take({ do: 'pin', id, x, y }),
      ahead: ahead.entity,
      aheadLink: (link: string) => {
        if (drawn.current.hasEdge(link)) ahead.link(...drawn.current.extremities(link))
      },
      letGo: () => void setView({ ...choosing([]), community: null }),
    }),
    [setView, take, ahead],
  )
  const remember = useCallback(
    (place: Place | null) => void setView({ at: place && [...place] }, { history: 'replace' }),
    [setView],
  )
  const [x, y, ratio] = view.at ?? []
  const place = useMemo<Place | null>(
    () => (x === undefined || y === undefined || ratio === undefined ? null : [x, y, ratio]),
    [x, y, ratio],
  )
  const isEmpty = graph.order === 0
  const [painted, setPainted] = useState<PictureGraph>()
  return (
    <section
      className={style.region}
      aria-label={t('graph.label')}
      aria-busy={error === undefined && (isComing || (!isEmpty && painted !== graph))}
    >
      {error && (
        <Notice title={t(error.status === 400 ? 'empty.bad' : 'empty.away')} body={error.message}>
          <button type="button" className="door" onClick={again}>
            {t('empty.retry')}
          </button>
          <button type="button" className="door" onClick={() => setView(unfiltered)}>
            {t('filters.reset')}
          </button>
        </Notice>
      )}
      {!error && isEmpty && isFiltered(view) && (
        <Notice title={t('empty.filtered')} body={t('empty.filteredBody')}>
          <button type="button" className="door" onClick={() => setView(unfiltered)}>
            {t('filters.reset')}
          </button>
        </Notice>
      )}
      <PictureBoundary
        otherwise={
          <Notice title={t('graph.noPicture')} body={t('graph.noPictureBody')}>
            <button type="button" className="door" onClick={() => setView({ show: 'table' })}>
              {t('graph.toTable')}
            </button>
          </Notice>
        }
      >
        <Canvas
          {...{
            label: t('graph.application'),
            keysSaid: t('graph.keys'),
            graph,
            themes,
            groups,
            chain,
            selection,
            isFilling,
            community,
            size,
            colour,
            docs,
            place,
            remember,
            choices,
            told: setPainted,
            zoom,
          }}
        />
      </PictureBoundary>
      <ArrangingNote graph={graph} shaped={shaped} />
      {(isComing || layout === 'arranging') && (
        <p className={style.arranging} role="status">
          {t(isComing ? 'graph.coming' : 'graph.arranging')}
        </p>
      )}
      <Legend graph={graph} size={size} colour={colour} themes={themes} />
    </section>
  )
}

function Notice(props: { title: string; body: string; children: React.ReactNode }) {
  return (
    <div className={style.notice}>
      <h2>{props.title}</h2>
      <p>{props.body}</p>
      <p className={style.ways}>{props.children}</p>
    </div>
  )
}
