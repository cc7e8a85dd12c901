'use client'
// One document read: what it is and names on the left, its text, and a bar that steps through the chosen entity.
import { useRouter } from 'next/navigation'
import { useQueryState } from 'nuqs'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLastView } from '../../shell/view-memory.tsx'
import { namedIn } from '../named.ts'
import { Article } from './article.tsx'
import { DocAside } from './doc-aside.tsx'
import { FootBar } from './foot-bar.tsx'
import { graphAt } from './graph-at.ts'
import { type PackedDoc, unpackDoc } from './pack.ts'
import styles from './read.module.css'
import { Strip } from './strip.tsx'
import { usePassage } from './use-passage.ts'
import { useScrolling } from './use-scrolling.ts'
import { useSelected } from './use-selected.ts'
import { useStepping } from './use-stepping.ts'

export function Reader({ packed }: { packed: PackedDoc }) {
  const { t } = useTranslation('read')
  const doc = useMemo(() => unpackDoc(packed), [packed])
  const article = useRef<HTMLElement>(null)
  const router = useRouter()
  const view = useLastView()
  const [select, setSelect] = useQueryState('select')
  const anchored = usePassage(doc.text)
  const passage = typeof anchored === 'object' ? anchored.span : undefined
  const selected = useSelected(article, doc.text)
  const named = useMemo(() => namedIn(doc.mentions), [doc])
  const chosen = useMemo(() => named.find(({ id }) => id === select), [named, select])
  const stops = useMemo(() => chosen?.at ?? doc.mentions.map((_, i) => i), [chosen, doc])
  const from = passage ? doc.mentions.findIndex(({ start }) => start >= passage.start) : 0
  const { current, step, stand } = useStepping(stops, from < 0 ? doc.mentions.length : from)
  useScrolling(passage, current)

  const choose = (id: string | undefined) => {
    void setSelect(id ?? null)
    stand(named.find((entity) => entity.id === id)?.at[0])
  }
  return (
    <div className={styles.reader}>
      <DocAside doc={doc} named={named} chosen={chosen} view={view} onChoose={choose} />
      <div className={styles.page}>
        {anchored === 'lost' && (
          <p role="alert" className={styles.note}>
            {t('anchor.lost')}
          </p>
        )}
        {typeof anchored === 'object' && anchored.moved && (
          <p role="status" className={styles.note}>
            {t('anchor.moved')}
          </p>
        )}
        <Article
          doc={doc}
          article={article}
          chosen={chosen?.id}
          current={current}
          tabStop={current ?? stops[0]}
          passage={passage}
          onOpen={(entity) => router.push(graphAt(view, entity))}
        />
        <FootBar
          doc={doc}
          chosen={chosen}
          stops={stops}
          current={current}
          passage={selected ? { span: selected, selected: true } : passage && { span: passage, selected: false }}
          view={view}
          onStep={step}
          onChoose={choose}
        />
      </div>
      <Strip doc={doc} chosen={chosen} current={current} onStand={stand} />
    </div>
  )
}
