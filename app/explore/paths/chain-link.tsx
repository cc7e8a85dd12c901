'use client'
// A member of a chain, and the link to the next: how many sentences carry it, and the first of them.
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { langOf } from '../../i18n/lang-of.ts'
import { sayDate } from '../../i18n/say.ts'
import { Shape } from '../../kinds/shape.tsx'
import { Passage } from '../details/passage.tsx'
import rows from '../details/rows.module.css'
import { useView } from '../use-view.ts'
import { choosing } from '../view.ts'
import style from './paths.module.css'
import type { Chain } from './use-chain.ts'

type Member = Chain['nodes'][number]

export function ChainNode({ node }: { node: Member }) {
  const [, setView] = useView()
  return (
    <button type="button" className={`${rows.link} ${style.node}`} onClick={() => setView(choosing([node.id]))}>
      <Shape kind={node.kind} size={12} />
      <span className="label" lang={langOf(node.label)}>
        {node.label}
      </span>
    </button>
  )
}

export function ChainLink({ from, to, sentences }: { from: Member; to: Member; sentences: number }) {
  const { t, i18n } = useTranslation(['shape', 'explore'])
  const [view, setView] = useView()
  const { data } = useAnswer('evidence', { a: from.id, b: to.id, in: view.in, limit: '1' })
  const [passage] = data?.passages ?? []
  return (
    <div className={style.link}>
      <button
        type="button"
        className="door"
        onClick={() => setView(choosing([from.id, to.id]))}
        aria-label={t('openLink', { a: from.label, b: to.label, count: sentences })}
      >
        {t('explore:count.sentences', { count: sentences })}
      </button>
      {passage ? (
        <ul>
          <Passage passage={passage} kindOf={(id) => (id === from.id ? from.kind : to.kind)}>
            <p className={style.source}>
              {[passage.title, passage.date === null ? null : sayDate(passage.date, i18n.language)]
                .filter(Boolean)
                .join(', ')}
            </p>
          </Passage>
        </ul>
      ) : (
        <div className={style.waiting} aria-hidden="true" />
      )}
    </div>
  )
}
