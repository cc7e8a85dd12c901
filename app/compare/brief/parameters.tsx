// How to come to the same numbers again: parameters, the content by its fingerprint, and the address.

import type { AnswerOf } from '#graph/wire/calls'
import { requestWords } from '../../i18n/request.ts'
import { howAdjusted } from '../how-adjusted.ts'
import style from './brief.module.css'

interface Props {
  readonly said: AnswerOf<'compare'>
  readonly frames: AnswerOf<'frames'>
  readonly apart: boolean
  readonly address: string
}

export async function Parameters({ said, frames, apart, address }: Props) {
  const { t } = await requestWords()
  const how = howAdjusted(said)
  const parts = [
    t('brief:by.exposure', { unit: t(`compare:rows.per.${said.exposure}`) }),
    t(apart ? 'brief:by.apart' : 'brief:by.roles'),
    t('brief:by.copies', { part: said.alike }),
    how && t(`compare:chance.by.${how.way}`, { ...how }),
    t('brief:by.scheme', { scheme: frames.scheme }),
  ]
  return (
    <footer className={style.parameters}>
      <p>{parts.filter(Boolean).join(' ')}</p>
      <p>
        {t('brief:by.content', { fingerprint: said.fingerprint })} <a href={address}>{address}</a>
      </p>
    </footer>
  )
}
