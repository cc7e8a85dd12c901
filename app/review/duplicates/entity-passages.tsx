'use client'
// The first passages of an entity, to tell whether it is the other; all of them are a click away.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { DuplicateJson } from '#graph/wire/duplicates'
import { useAnswer } from '../../ask/use-answer.ts'
import { exploreAddress } from '../../codebook/explore-address.ts'
import { Passage } from '../../explore/details/passage.tsx'
import list from '../../explore/details/passages.module.css'
import { Trouble } from '../../explore/trouble.tsx'

const FIRST = 5

export function EntityPassages({ entity: { id, kind, label } }: { entity: DuplicateJson['into'] }) {
  const { t } = useTranslation('duplicates')
  const { data, error, mutate } = useAnswer('evidence', { entity: id, limit: String(FIRST) })
  if (error) return <Trouble error={error} again={() => void mutate()} />
  return (
    <>
      <ol aria-label={t('passages', { label })} className={list.passages}>
        {data?.passages.map((passage) => (
          <Passage key={`${passage.doc} ${passage.start}`} passage={passage} kindOf={() => kind}>
            <cite>
              {passage.title}
              {passage.date && `, ${passage.date}`}
            </cite>
          </Passage>
        ))}
      </ol>
      {data && data.total > FIRST && <Link href={exploreAddress(id)}>{t('all', { count: data.total })}</Link>}
    </>
  )
}
