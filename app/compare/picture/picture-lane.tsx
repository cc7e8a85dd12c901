'use client'
// The graph of a comparison on the one layout of the collection: A, B, both, and how they differ.
import dynamic from 'next/dynamic'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import type { Zoom } from '../../explore/graph/canvas.tsx'
import type { NodeData } from '../../explore/graph/node-data.ts'
import type { Palette } from '../../explore/graph/palette.ts'
import { PictureBoundary } from '../../explore/graph/picture-boundary.tsx'
import type { Paint } from '../../explore/graph/style.ts'
import { Trouble } from '../../explore/trouble.tsx'
import type { Selection } from '../../explore/view.ts'
import lanes from '../lanes/lanes.module.css'
import { pictureAsk, placesAsk } from '../questions.ts'
import type { Row } from '../rows/rows.ts'
import { useCompareView } from '../use-view.ts'
import { type Groups, PICTURES } from '../view.ts'
import { WORDS } from '../words-link.tsx'
import { type Drawn, drawnOf, keyOf, pictureOf } from './drawn.ts'
import { CLASS_COLOURS, DASHES } from './link-class.ts'
import style from './picture.module.css'
import { PictureLegend } from './picture-legend.tsx'
import { PictureTable } from './picture-table.tsx'

// sigma touches WebGL when it is imported.
const Canvas = dynamic(() => import('../../explore/graph/canvas.tsx'), { ssr: false })
const nowhere = () => {}

export function PictureLane({ groups, chosen }: { groups: Groups; chosen: Row }) {
  const { t } = useTranslation('compare')
  const [view, setView] = useCompareView()
  const { picture, apart, with: other } = view
  const compared = useAnswer('compare', pictureAsk(groups, view))
  const places = useAnswer('graph', placesAsk)
  const drawn = useMemo(
    () => (compared.data && places.data ? drawnOf(compared.data, places.data, apart) : undefined),
    [compared.data, places.data, apart],
  )
  const graph = useMemo(() => drawn && pictureOf(drawn, picture), [drawn, picture])
  const paint = useMemo(() => drawn && paintOf(drawn, picture), [drawn, picture])
  const selection = useMemo<Selection>(
    () => (other ? { of: 'link', a: chosen.id, b: other } : { of: 'entity', id: chosen.id }),
    [chosen.id, other],
  )
  const choices = useMemo(() => {
    const choose = (of: string) => void setView({ of, with: null })
    const selectLink = (of: string, end: string) =>
      void setView({ of, with: end }).then(() => document.getElementById(WORDS)?.focus())
    return { selectNode: choose, alsoNode: choose, selectLink, letGo: () => {} }
  }, [setView])
  const zoom = useRef<Zoom | null>(null)
  const error = compared.error ?? places.error
  return (
    <section aria-label={t('picture.label')} className={lanes.lane}>
      <h2>
        {t('picture.label')} <span>{t('picture.what')}</span>
      </h2>
      <div className={style.controls}>
        <fieldset>
          <legend className="visually-hidden">{t('picture.which')}</legend>
          {PICTURES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={picture === one}
              onClick={() => void setView({ picture: one })}
            >
              {t(`picture.show.${one}`)}
            </button>
          ))}
        </fieldset>
        <p>{t(`picture.means.${picture}`)}</p>
      </div>
      {error && <Trouble error={error} again={() => void Promise.all([compared.mutate(), places.mutate()])} />}
      <div className={style.frame} aria-busy={!graph}>
        {graph && compared.data && (
          <PictureBoundary otherwise={<p className={style.none}>{t('picture.none')}</p>}>
            <Canvas
              label={t('picture.application')}
              keysSaid={t('picture.keys')}
              size="docs"
              colour="kind"
              docs={compared.data.groups.reduce((sum, { counted }) => sum + counted, 0)}
              chain={undefined}
              community={null}
              groups={undefined}
              themes={NONE}
              place={null}
              remember={nowhere}
              {...{ graph, selection, choices, zoom, paint }}
            />
          </PictureBoundary>
        )}
      </div>
      {drawn && (
        <>
          <PictureLegend links={drawn.links} picture={picture} />
          <p className={style.status} role="status">
            {t('picture.drawn', { links: graph?.size ?? 0, rows: graph?.order ?? 0 })}
          </p>
          <PictureTable links={drawn.links} />
        </>
      )}
    </section>
  )
}

const NONE: readonly string[] = []
/** Most links are undetermined; they stand behind what can be told. */
const FAINT = 0.4

/** Kinds and grey links as everywhere; only differences take the colours of the groups. */
function paintOf({ links }: Drawn, picture: (typeof PICTURES)[number]): ((palette: Palette) => Paint) | undefined {
  if (picture !== 'difference') return undefined
  const classOf = new Map(links.map(({ key, linkClass }) => [key, linkClass]))
  return (palette) => ({
    node: ({ sides }: NodeData) => {
      if (sides?.b === 0) return palette.groups.a
      return sides?.a === 0 ? palette.groups.b : palette.muted
    },
    edge: ({ source, target }) => {
      const of = classOf.get(keyOf(source, target)) ?? 'undetermined'
      return { colour: CLASS_COLOURS[of](palette), dashed: DASHES[of], opacity: of === 'undetermined' ? FAINT : 0.9 }
    },
  })
}
