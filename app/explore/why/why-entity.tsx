'use client'
// Why an entity is in the picture: its rank, the filters, the reader's hand, its counts, and what found it in the texts.
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../../ask/use-answer.ts'
import { usePassages } from '../details/use-passages.ts'
import type { PictureGraph } from '../graph/build-graph.ts'
import { entityEvidence } from '../questions.ts'
import { expandedIn, type Shaped } from '../shape/replay.ts'
import { useSteps } from '../shape/use-steps.ts'
import { useView } from '../use-view.ts'
import { graphAsk } from '../view.ts'
import { familyOf, foundBy } from './found-by.ts'
import { entityReasons } from './reasons.ts'
import { SaidReason } from './said-reason.tsx'
import { Why } from './why.tsx'
import { door, WithDoors } from './with-doors.tsx'

interface Props {
  readonly entity: AnswerOf<'entity'>
  readonly graph: PictureGraph
  readonly shaped: Shaped
  /** Shows only the passages that a rule found; undefined shows all. */
  readonly onRule: (rule: string | undefined) => void
}

export function WhyEntity({ entity, graph, shaped, onRule }: Props) {
  const { t } = useTranslation(['why', 'explore'])
  const [view] = useView()
  const { steps } = useSteps()
  const { data: kept } = useAnswer('graph', graphAsk(view))
  const { passages, left } = usePassages(entityEvidence(view, entity.id))
  const centre = expandedIn(steps).find(
    (id) => graph.hasNode(id) && graph.hasNode(entity.id) && graph.hasEdge(id, entity.id),
  )
  const around = centre === undefined ? undefined : graph.getNodeAttribute(centre, 'label')
  const counts = t('counts', {
    mentions: door(t('explore:count.mentions', { count: entity.mentions })),
    sentences: door(t('explore:count.sentences', { count: entity.sentences })),
    docs: door(t('explore:count.docs', { count: entity.docs })),
  })
  return (
    <Why>
      {kept &&
        entityReasons({ entity, view, kept, shaped, around }).map((reason) => (
          <SaidReason key={reason.why} reason={reason} of="entity" />
        ))}
      <li>
        <WithDoors sentence={counts} onOpen={() => onRule(undefined)} />
      </li>
      <li>
        {entity.known ? t('known') : t('unknown')}{' '}
        {entity.known && (
          <Link href={`/codebook?entry=${encodeURIComponent(entity.id)}`} className="door" prefetch={false}>
            {t('entry')}
          </Link>
        )}
      </li>
      <li>
        {t(left > 0 ? 'foundInListed' : 'found')}
        <ul>
          {foundBy(passages).map(({ rule, mentions }) => (
            <li key={rule}>
              <WithDoors
                sentence={t('foundBy', {
                  mentions: door(t('explore:count.mentions', { count: mentions })),
                  how: t(`rule.${familyOf(rule)}`),
                })}
                onOpen={() => onRule(rule)}
              />{' '}
              <code>{rule}</code>
            </li>
          ))}
        </ul>
      </li>
    </Why>
  )
}
