'use client'
// The sentences behind a node or an edge, oldest document first.
import { useTranslation } from 'react-i18next'
import type { AskOf } from '#graph/wire/calls'
import { Trouble } from '../trouble.tsx'
import { onlyBy } from '../why/found-by.ts'
import style from './details.module.css'
import type { KindOf } from './marked.ts'
import { PassageList } from './passage-list.tsx'
import { PASSAGES } from './to-passages.tsx'
import { usePassages } from './use-passages.ts'

interface Props {
  readonly ask: AskOf<'evidence'>
  readonly kindOf: KindOf
  readonly none: string
  /** Lists only what this rule found. */
  readonly rule?: string | undefined
  readonly onAll?: () => void
}

export function Passages({ ask, kindOf, none, rule, onAll }: Props) {
  const { t } = useTranslation(['explore', 'why'])
  const { data, passages: all, left, more, error, again } = usePassages(ask)
  const passages = rule === undefined ? all : onlyBy(all, rule)
  return (
    <section className={style.section} aria-labelledby={PASSAGES} id="passages-section">
      <header className={style.sectionHead}>
        <h3 id={PASSAGES} tabIndex={-1}>
          {t('details.passages')}
        </h3>
        <span>{data ? t('details.oldestFirst', { count: data.total }) : ''}</span>
      </header>
      {error && <Trouble error={error} again={again} />}
      {rule !== undefined && (
        <p className={style.none}>
          {t('why:only', { rule })}{' '}
          <button type="button" className="door" onClick={onAll}>
            {t('why:all')}
          </button>
        </p>
      )}
      {data?.total === 0 && <p className={style.none}>{none}</p>}
      {passages.length > 0 && <PassageList passages={passages} kindOf={kindOf} isWhole={left === 0} />}
      {!data && !error && <div className={style.waiting} aria-hidden="true" />}
      {left > 0 && all.length > 0 && (
        <button type="button" className="door" onClick={() => void more()}>
          {t('details.morePassages', { count: left })}
        </button>
      )}
    </section>
  )
}
