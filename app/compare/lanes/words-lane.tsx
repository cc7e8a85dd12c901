'use client'
// Words: the sentences behind what is chosen, group facing group, and under which words it is named there.
import { useTranslation } from 'react-i18next'
import { usePassages } from '../../explore/details/use-passages.ts'
import { Trouble } from '../../explore/trouble.tsx'
import { evidenceAsk } from '../questions.ts'
import type { Comparison, Row } from '../rows/rows.ts'
import { useCompareView } from '../use-view.ts'
import { WORDS } from '../words-link.tsx'
import style from './lanes.module.css'
import { Quotes } from './quotes.tsx'
import { surfacesOf } from './surfaces.ts'

interface Props {
  readonly said: Comparison
  readonly chosen: Row
  readonly rows: readonly Row[]
}

export function WordsLane({ said, chosen, rows }: Props) {
  const { t } = useTranslation('compare')
  const [view] = useCompareView()
  const other = view.with === chosen.id ? null : view.with
  const otherLabel = other && (rows.find(({ id }) => id === other)?.label ?? other)
  return (
    <section id={WORDS} tabIndex={-1} aria-label={t('words.label')} className={style.lane}>
      <h2>
        {t('words.label')}{' '}
        <span>{otherLabel ? t('words.both', { one: chosen.label, other: otherLabel }) : chosen.label}</span>
      </h2>
      <div className={style.facing}>
        {(['a', 'b'] as const).map((side, at) => (
          <Side key={side} side={side} query={said.groups[at]?.countedQuery ?? null} of={chosen.id} other={other} />
        ))}
      </div>
    </section>
  )
}

interface SideProps {
  readonly side: 'a' | 'b'
  /** Null where the documents that count cannot be named in an address. */
  readonly query: string | null
  readonly of: string
  readonly other: string | null
}

function Side({ side, query, of, other }: SideProps) {
  const { t } = useTranslation('compare')
  if (query === null) return <p className={style.surfaces}>{t('words.tooMany')}</p>
  return <Passages side={side} query={query} of={of} other={other} />
}

function Passages({ side, query, of, other }: SideProps & { readonly query: string }) {
  const { t } = useTranslation('compare')
  const { data, passages, left, more, error, again } = usePassages(evidenceAsk(query, of, other))
  const letter = side.toUpperCase()
  return (
    <div data-side={side} aria-busy={!data && !error}>
      <h3>{data && t('words.passages', { count: data.total, letter })}</h3>
      {error && <Trouble error={error} again={again} />}
      {data?.total === 0 && <p className={style.surfaces}>{t('words.none')}</p>}
      {passages.length > 0 && (
        <p className={style.surfaces}>
          {surfacesOf(passages).map(({ words, lang, times }) => (
            <span key={words} {...(lang && { lang })}>
              {words} <small>{times}</small>
            </span>
          ))}
        </p>
      )}
      <Quotes label={t('words.list', { letter })} {...{ passages, left, more }} />
    </div>
  )
}
