'use client'
// Documents by year, with a slot for undated ones; a year that is clicked is asked for alone.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../ask/use-answer.ts'
import { isOnlyYear, toggleYear } from './doc-terms.ts'
import { groupBy } from './group-by.ts'
import { PeriodBrush } from './period-brush.tsx'
import { entityAsk, linkEvidence } from './questions.ts'
import style from './timeline.module.css'
import { barsOf, ticksOf } from './timeline.ts'
import { useView } from './use-view.ts'
import { selectionOf } from './view.ts'

const HEIGHT = 18
const TICKS = 9

/** How many docs of each year name what is selected; undefined where nothing is. */
function useNaming():
  | { readonly years: ReadonlyMap<string, number>; readonly label: string | null; readonly colour: string }
  | undefined {
  const [view] = useView()
  const selection = selectionOf(view)
  const { data: entity } = useAnswer('entity', selection.of === 'entity' ? entityAsk(view, selection.id) : null, {
    keep: false,
  })
  const { data: link } = useAnswer(
    'evidence',
    selection.of === 'link' ? linkEvidence(view, selection.a, selection.b) : null,
    { keep: false },
  )
  const yearOf = ({ date }: { date: string | null }) => date?.slice(0, 4) ?? ''
  if (entity) {
    return {
      years: new Map(entity.years.map(({ value, docs }) => [value, docs])),
      label: entity.label,
      colour: `var(--${entity.kind})`,
    }
  }
  if (link && link.next === null) {
    const naming = groupBy(link.passages, yearOf)
    const count = (passages: readonly { doc: string }[]) => new Set(passages.map(({ doc }) => doc)).size
    return {
      years: new Map([...naming].map(([year, passages]) => [year, count(passages)])),
      label: null,
      colour: 'var(--ink)',
    }
  }
  return undefined
}

export function TimelineStrip({ whole }: { whole: AnswerOf<'facets'> | undefined }) {
  const { t } = useTranslation('explore')
  const naming = useNaming()
  const bars = barsOf(whole?.year ?? [])
  const undated = whole?.year.find(({ value }) => value === '')
  // Undated docs may be more than those of any year, which would then hardly be seen.
  const most = Math.max(1, ...(bars.length > 0 ? bars : [{ docs: undated?.docs ?? 1 }]).map(({ docs }) => docs))
  const what = { most, naming }
  return (
    <section className={style.timeline} aria-label={t('timeline.label')}>
      <div className={style.years}>
        {bars[0] && <PeriodBrush first={bars[0].year} last={bars.at(-1)?.year ?? bars[0].year} />}
        {ticksOf(bars, TICKS).map(({ year, at }) => (
          <small key={year} style={{ left: `max(${100 * at}%, 15px)` }} aria-hidden="true">
            {year}
          </small>
        ))}
        {bars.map(({ year, docs, at }) => (
          <Bar key={year} year={String(year)} docs={docs} at={at} {...what} />
        ))}
        <p aria-hidden="true">
          <span>
            {t('timeline.height')}
            {naming && '; '}
          </span>
          {naming && (
            <span>
              {naming.label === null ? t('timeline.namingBoth') : t('timeline.naming', { label: naming.label })}
            </span>
          )}
        </p>
      </div>
      {undated && (
        <div className={style.undated}>
          <Bar year="" docs={undated.docs} at={0.5} {...what} />
          <small style={{ left: '50%' }} aria-hidden="true">
            {undated.docs > most ? t('timeline.undatedCount', { n: undated.docs }) : t('timeline.undated')}
          </small>
        </div>
      )}
    </section>
  )
}

function Bar(props: { year: string; docs: number; at: number; most: number; naming: ReturnType<typeof useNaming> }) {
  const { year, docs, at, most, naming } = props
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const heightOf = (n: number) => Math.min(HEIGHT, Math.max(2, (n * HEIGHT) / Math.max(most, docs)))
  const named = naming?.years.get(year) ?? 0
  const words = t('timeline.year', { year: year === '' ? t('timeline.undated') : year, count: docs })
  return (
    <button
      type="button"
      className={style.year}
      style={{ left: `${100 * at}%` }}
      aria-pressed={isOnlyYear(view.in, year)}
      aria-label={words}
      title={words}
      onClick={() => setView({ in: toggleYear(view.in, year) || null })}
    >
      <i style={{ height: heightOf(docs) }} {...(docs > most && { 'data-beyond': true })} />
      {naming && named > 0 && <i style={{ height: heightOf(named), background: naming.colour }} data-named />}
    </button>
  )
}
