'use client'
// What was read for frames: how many sentences of which documents, what was left out, and what their number allows to be said.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import lanes from '../lanes/lanes.module.css'

type Said = AnswerOf<'frames'>

interface Props {
  readonly said: Said
  /** That of the rows: nothing is said twice. */
  readonly tier: number
  readonly of: string | undefined
}

export function Reading({ said, tier, of }: Props) {
  const { t } = useTranslation('compare')
  const [a, b] = said.groups.map(({ sentences }) => sentences)
  const [docsA = 0, docsB = 0] = said.groups.map(({ independent }) => independent)
  const other = said.groups.reduce((sum, { otherLanguage }) => sum + otherLanguage, 0)
  const parts = [
    of === undefined ? t('frames.read', { a, b }) : t('frames.readOf', { a, b, label: of }),
    said.groups.some(({ docs, read }) => read < docs) && t('frames.part', partOf(said)),
    other > 0 && t('frames.other', { count: other }),
    said.tier !== tier &&
      `${t(`tier.name.${said.tier as 0 | 1 | 2 | 3 | 4}`)} ${t(`tier.said.${said.tier as 0 | 1 | 2 | 3 | 4}`, {
        a: docsA,
        b: docsB,
        count: said.family,
        least: said.attainable.toFixed(3),
      })}`,
  ]
  return <p className={lanes.surfaces}>{parts.filter(Boolean).join(' ')}</p>
}

const partOf = ({ groups }: Said) => ({
  read: groups.reduce((sum, { read }) => sum + read, 0),
  count: groups.reduce((sum, { docs }) => sum + docs, 0),
})
