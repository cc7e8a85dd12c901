'use client'
// The foot of the graph: how much is shown, zoom, and graph or table.
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Zoom } from './graph/canvas.tsx'
import { UndoButtons } from './shape/undo-buttons.tsx'
import style from './status.module.css'
import { ToFilters } from './to-filters.tsx'
import { useView } from './use-view.ts'
import { nextAmount } from './view.ts'

interface Props {
  readonly shown: { readonly nodes: number; readonly edges: number }
  readonly total: { readonly entities: number; readonly links: number } | undefined
  readonly zoom: RefObject<Zoom | null>
  /** Further buttons. */
  readonly children: ReactNode
}

export function StatusLine({ shown, total, zoom, children }: Props) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const { show } = view
  const views = ['graph', 'table'] as const
  return (
    <div className={style.status}>
      <ToFilters />
      <p role="status">{total && t('status.showing', { ...shown, entities: total.entities, links: total.links })}</p>
      {total && <More all={total.entities} />}
      {show === 'graph' && (
        <>
          <UndoButtons />
          <button
            type="button"
            aria-label={t('status.zoomOut')}
            title={t('status.zoomOut')}
            onClick={() => zoom.current?.farther()}
          >
            <IconMinus size={17} stroke={1.7} />
          </button>
          <button
            type="button"
            aria-label={t('status.zoomIn')}
            title={t('status.zoomIn')}
            onClick={() => zoom.current?.nearer()}
          >
            <IconPlus size={17} stroke={1.7} />
          </button>
          <button
            type="button"
            aria-label={t('status.fit')}
            title={t('status.fit')}
            onClick={() => zoom.current?.fit()}
          >
            <IconMaximize size={17} stroke={1.7} />
          </button>
        </>
      )}
      {children}
      <fieldset className={style.switch}>
        <legend className="visually-hidden">{t('status.view')}</legend>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={show === one} onClick={() => setView({ show: one })}>
            {t(`status.${one}`)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

/** Asks for the next amount of entities. */
function More({ all }: { all: number }) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const amount = nextAmount(view, all)
  if (amount === undefined) return null
  return (
    <button type="button" className={`door ${style.more}`} onClick={() => setView({ limit: amount })}>
      {amount < all ? t('status.more', { n: amount }) : t('status.all', { n: all })}
    </button>
  )
}
