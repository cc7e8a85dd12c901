'use client'
// Who is compared: the two groups as queries with their documents, to be edited or swapped.
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import style from '../compare.module.css'
import type { Comparison } from '../rows/rows.ts'
import { useCompareView } from '../use-view.ts'
import type { Groups } from '../view.ts'
import { GroupCard } from './group-card.tsx'

interface Props {
  readonly groups: Groups
  readonly facets: AnswerOf<'facets'>
  readonly said: Comparison['groups'] | undefined
}

export function GroupsStrip({ groups, facets, said }: Props) {
  const { t } = useTranslation('compare')
  const [, setView] = useCompareView()
  return (
    <section className={style.groups} aria-label={t('groups.label')}>
      <GroupCard side="a" query={groups.a} facets={facets} said={said?.[0]} />
      <button
        type="button"
        className={style.swap}
        aria-label={t('groups.swap')}
        title={t('groups.swap')}
        onClick={() => void setView({ a: groups.b, b: groups.a })}
      >
        <IconArrowsExchange size={18} stroke={1.6} aria-hidden="true" />
      </button>
      <GroupCard side="b" query={groups.b} facets={facets} said={said?.[1]} />
    </section>
  )
}
