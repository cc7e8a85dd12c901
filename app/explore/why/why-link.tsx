'use client'
// Why a link is in the picture: what it rests on, its rank, and how its line is drawn.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../../ask/use-answer.ts'
import { useView } from '../use-view.ts'
import { graphAsk } from '../view.ts'
import { linkReasons } from './reasons.ts'
import { SaidReason } from './said-reason.tsx'
import { Why } from './why.tsx'
import { door, WithDoors } from './with-doors.tsx'

interface Props {
  readonly a: string
  readonly b: string
  readonly evidence: AnswerOf<'evidence'>
  /** How many docs are asked. */
  readonly ofDocs: number
}

export function WhyLink({ a, b, evidence, ofDocs }: Props) {
  const { t } = useTranslation(['why', 'explore'])
  const [view] = useView()
  const { data: kept } = useAnswer('graph', graphAsk(view))
  const counted = t('link.counted', {
    sentences: door(t('explore:count.sentences', { count: evidence.total })),
    docs: door(t('explore:count.docs', { count: evidence.docs })),
  })
  return (
    <Why>
      <li>
        <WithDoors sentence={counted} />
      </li>
      {kept &&
        linkReasons({ a, b, docs: evidence.docs, ofDocs, kept }).map((reason) => (
          <SaidReason key={reason.why} reason={reason} of="link" />
        ))}
      {view.in.trim() !== '' && <SaidReason reason={{ why: 'in', query: view.in }} of="link" />}
    </Why>
  )
}
