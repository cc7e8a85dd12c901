'use client'
// Passages under the heads of their documents: first those that are seen at once, then, when the panel stands, the others.
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import type { PassageJson } from '#graph/wire/parts'
import { sayDate } from '../../i18n/say.ts'
import { groupBy } from '../group-by.ts'
import type { KindOf } from './marked.ts'
import { Passage } from './passage.tsx'
import style from './passages.module.css'

/** What is below so many is out of sight. */
const IN_SIGHT = 5

interface Props {
  /** At least one, from the first time on: only what a list begins with can come before the rest. */
  readonly passages: readonly PassageJson[]
  readonly kindOf: KindOf
  /** There are no further ones. */
  readonly isWhole: boolean
}

export function PassageList({ passages, kindOf, isWhole }: Props) {
  const { t } = useTranslation('explore')
  const drawn = useDeferredValue(passages, passages.slice(0, IN_SIGHT))
  const inDoc = groupBy(passages, ({ doc }) => doc)
  return (
    <ol aria-label={t('details.passages')} className={style.passages}>
      {drawn.map((passage, i) => (
        <Passage key={`${passage.doc} ${passage.start}`} passage={passage} kindOf={kindOf}>
          {passage.doc !== drawn[i - 1]?.doc && (
            <DocHead
              passage={passage}
              // The last doc shown may have more passages that are not there yet.
              count={!isWhole && passage.doc === passages.at(-1)?.doc ? undefined : inDoc.get(passage.doc)?.length}
            />
          )}
        </Passage>
      ))}
    </ol>
  )
}

function DocHead({ passage, count }: { passage: PassageJson; count: number | undefined }) {
  const { t, i18n } = useTranslation('explore')
  const { title, source, date, lang } = passage
  return (
    <div className={style.docHead}>
      <h4 {...(lang !== null && { lang })}>{title}</h4>
      <p>
        {[source, date === null ? t('details.undated') : sayDate(date, i18n.language)].filter(Boolean).join(', ')}
        {count !== undefined && <span>{count}</span>}
      </p>
    </div>
  )
}
