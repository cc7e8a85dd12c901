'use client'
// Filters: what is asked for, and how much that hides.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../../ask/use-answer.ts'
import type { PictureGraph } from '../graph/build-graph.ts'
import { docsListed, wholeGraph } from '../questions.ts'
import { Rejections } from '../reject/rejections.tsx'
import { HiddenByHand } from '../shape/hidden-by-hand.tsx'
import type { Shaped } from '../shape/replay.ts'
import { FILTERS } from '../to-filters.tsx'
import { useView } from '../use-view.ts'
import { isFiltered, type SIZES, unfiltered } from '../view.ts'
import { CommunitiesList } from './communities-list.tsx'
import { DocsFilter, LanguagesFilter } from './docs-filter.tsx'
import { DrawChoices } from './draw-choices.tsx'
import style from './filters.module.css'
import { KindsFilter } from './kinds-filter.tsx'
import { LeastFilter } from './least-filter.tsx'
import { ThemesFilter } from './themes-filter.tsx'
import { ValuesFilter } from './values-filter.tsx'

interface Props {
  /** By the panel, on a phone. */
  readonly isCovered: boolean
  readonly graph: PictureGraph
  readonly shaped: Shaped
  readonly total: AnswerOf<'graph'>['total'] | undefined
  readonly size: (typeof SIZES)[number]
}

export function Filters({ isCovered, graph, shaped, total, size }: Props) {
  const { t } = useTranslation('explore')
  const [view] = useView()
  const { data: whole } = useAnswer('facets', {})
  const { data: facets } = useAnswer('facets', { in: view.in })
  const { data: docs } = useAnswer('docs', docsListed)
  return (
    <aside id={FILTERS} tabIndex={-1} inert={isCovered} className={style.filters} aria-label={t('filters.label')}>
      <KindsFilter facets={facets} />
      {whole && <DocsFilter whole={whole} docs={docs?.docs ?? []} />}
      {whole && <LanguagesFilter whole={whole} />}
      {whole && (
        <ValuesFilter
          field="source"
          words={t('filters.source')}
          unknown={t('filters.noSource')}
          values={whole.source}
          docs={whole.docs}
        />
      )}
      {whole && <ThemesFilter whole={whole} />}
      <LeastFilter docs={whole?.docs ?? 1} />
      <DrawChoices
        size={size}
        layout={shaped.layout}
        drawn={graph.order}
        all={total?.entities ?? 0}
        countries={(whole?.country ?? []).map(({ value }) => value).filter(Boolean)}
      />
      <CommunitiesList graph={graph} />
      <Hidden total={total} shaped={shaped} />
    </aside>
  )
}

function Hidden({ total, shaped }: Pick<Props, 'total' | 'shaped'>) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const { data: all } = useAnswer('graph', wholeGraph)
  const entities = (all?.total.entities ?? 0) - (total?.entities ?? 0)
  const links = (all?.total.links ?? 0) - (total?.links ?? 0)
  return (
    <div className={style.foot}>
      {isFiltered(view) ? (
        <>
          {view.in !== '' && (
            <p>
              {t('filters.query')} <code className={style.query}>{view.in}</code>
            </p>
          )}
          {all && total && (
            <p>
              {t('filters.hidden', {
                entities: t('count.entities', { count: entities }),
                links: t('count.links', { count: links }),
              })}
            </p>
          )}
          <button type="button" className="door" onClick={() => setView(unfiltered)}>
            {t('filters.reset')}
          </button>
        </>
      ) : (
        <p>{t('filters.nothingHidden')}</p>
      )}
      <HiddenByHand shaped={shaped} />
      <Rejections />
    </div>
  )
}
