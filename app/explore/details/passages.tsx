'use client'
// The sentences behind a node or an edge, oldest document first.
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { AskOf } from '#graph/wire/calls'
import type { PassageJson } from '#graph/wire/parts'
import { sayDate } from '../../i18n/say.ts'
import { groupBy } from '../group-by.ts'
import { Trouble } from '../trouble.tsx'
import { onlyBy } from '../why/found-by.ts'
import style from './details.module.css'
import type { KindOf } from './marked.ts'
import { Passage } from './passage.tsx'
import list from './passages.module.css'
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

/** So many are drawn at once; the rest, which nobody sees yet, when the picture has been drawn too. */
const AT_ONCE = 6

export function Passages({ ask, kindOf, none, rule, onAll }: Props) {
  const { t } = useTranslation(['explore', 'why'])
  const { data, passages: all, left, more, error, again } = usePassages(ask)
  const passages = rule === undefined ? all : onlyBy(all, rule)
  const drawn = useDeferredValue(passages, passages.slice(0, AT_ONCE))
  const inDoc = groupBy(passages, ({ doc }) => doc)
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
      {drawn.length > 0 && (
        <ol aria-label={t('details.passages')} className={list.passages}>
          {drawn.map((passage, i) => (
            <Passage key={`${passage.doc} ${passage.start}`} passage={passage} kindOf={kindOf}>
              {passage.doc !== drawn[i - 1]?.doc && (
                <DocHead
                  passage={passage}
                  // The last doc shown may have more passages that are not there yet.
                  count={left > 0 && passage.doc === passages.at(-1)?.doc ? undefined : inDoc.get(passage.doc)?.length}
                />
              )}
            </Passage>
          ))}
        </ol>
      )}
      {!data && !error && <div className={style.waiting} aria-hidden="true" />}
      {left > 0 && all.length > 0 && (
        <button type="button" className="door" onClick={() => void more()}>
          {t('details.morePassages', { count: left })}
        </button>
      )}
    </section>
  )
}

function DocHead({ passage, count }: { passage: PassageJson; count: number | undefined }) {
  const { t, i18n } = useTranslation('explore')
  const { title, source, date, lang } = passage
  return (
    <div className={list.docHead}>
      <h4 {...(lang !== null && { lang })}>{title}</h4>
      <p>
        {[source, date === null ? t('details.undated') : sayDate(date, i18n.language)].filter(Boolean).join(', ')}
        {count !== undefined && <span>{count}</span>}
      </p>
    </div>
  )
}
