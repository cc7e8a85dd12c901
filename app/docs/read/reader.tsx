'use client'
// One document read: what it is and names on the left, its text, and a bar that steps through the chosen entity.
import { useRouter } from 'next/navigation'
import { useQueryState } from 'nuqs'
import { useMemo } from 'react'
import { useLastView } from '../../shell/view-memory.tsx'
import { namedIn } from '../named.ts'
import { Article } from './article.tsx'
import { DocAside } from './doc-aside.tsx'
import type { DocJson } from './doc-json.ts'
import { FootBar } from './foot-bar.tsx'
import { graphAt } from './graph-at.ts'
import styles from './read.module.css'
import { Strip } from './strip.tsx'
import { usePassage } from './use-passage.ts'
import { useScrolling } from './use-scrolling.ts'
import { useStepping } from './use-stepping.ts'

export function Reader({ doc }: { doc: DocJson }) {
  const router = useRouter()
  const view = useLastView()
  const [select, setSelect] = useQueryState('select')
  const passage = usePassage(doc.text.length)
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
        <Article
          doc={doc}
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
          view={view}
          onStep={step}
          onChoose={choose}
        />
      </div>
      <Strip doc={doc} chosen={chosen} current={current} onStand={stand} />
    </div>
  )
}
