'use client'
// One entity: its names, where it stands, its links, its passages.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { PictureGraph } from '../graph/build-graph.ts'
import { entityAsk, entityEvidence } from '../questions.ts'
import { DecideForm } from '../reject/decide-form.tsx'
import type { Action } from '../reject/judge.ts'
import { RejectedNote } from '../reject/rejected-note.tsx'
import type { Shaped } from '../shape/replay.ts'
import { Trouble } from '../trouble.tsx'
import { useView } from '../use-view.ts'
import { WhyEntity } from '../why/why-entity.tsx'
import style from './details.module.css'
import { DocBars } from './doc-bars.tsx'
import { docsOf } from './docs-of.ts'
import head from './head.module.css'
import { LinksList } from './links-list.tsx'
import { NamesLine } from './names-line.tsx'
import { PanelBar } from './panel-bar.tsx'
import { Passages } from './passages.tsx'
import { ShapeButtons } from './shape-buttons.tsx'
import { ToPassages } from './to-passages.tsx'
import { UnknownEntity } from './unknown-entity.tsx'

interface Props {
  readonly id: string
  readonly graph: PictureGraph
  readonly shaped: Shaped
}

export function EntityDetails({ id, graph, shaped }: Props) {
  const { t } = useTranslation(['explore', 'shell'])
  const [view, setView] = useView()
  const [isRejecting, setRejecting] = useState(false)
  const [rule, setRule] = useState<string>()
  const { data: entity, error, mutate } = useAnswer('entity', entityAsk(view, id))
  // Its passages need not wait until what is above them has come and been drawn.
  useAnswer('evidence', entityEvidence(view, id), { keep: false })
  if (error?.status === 404) return <UnknownEntity />
  if (error) return <Trouble error={error} again={() => void mutate()} />
  if (!entity) return <div className={style.waiting} aria-hidden="true" />
  const done = (decided: Action | undefined) => {
    setRejecting(false)
    if (decided === 'reject' || decided === 'merge') void setView({ select: null, with: null, more: null })
  }
  return (
    <>
      <header className={head.head}>
        <PanelBar
          tools={<ShapeButtons graph={graph} shaped={shaped} ids={[id]} />}
          onReject={() => setRejecting(!isRejecting)}
        >
          <span className={head.kind} data-kind={entity.kind}>
            <Shape kind={entity.kind} size={13} /> {t(`shell:kind.${entity.kind}`)}
          </span>
        </PanelBar>
        <h2 className="label" lang={langOf(entity.label)} data-peek>
          {entity.label}
        </h2>
        <NamesLine entity={entity} />
        <RejectedNote entity={id} />
        <p className={head.counts} data-peek>
          <ToPassages>{t('count.docsOf', { n: entity.docs, count: docsOf(entity) })}</ToPassages>
          <ToPassages>{t('count.sentences', { count: entity.sentences })}</ToPassages>
          <ToPassages>{t('count.mentions', { count: entity.mentions })}</ToPassages>
        </p>
        {isRejecting && (
          <DecideForm target={{ entity: entity.id }} kind={entity.kind} what={entity.label} onDone={done} />
        )}
        <DocBars
          docs={entity.perDoc}
          countries={entity.countries}
          entity={entity.id}
          colour={`var(--${entity.kind})`}
        />
        <WhyEntity entity={entity} graph={graph} shaped={shaped} onRule={setRule} />
      </header>
      <LinksList key={id} id={id} links={entity.links} docs={docsOf(entity)} />
      <Passages
        key={`${id} passages`}
        ask={entityEvidence(view, id)}
        kindOf={() => entity.kind}
        none={t('details.noPassages')}
        rule={rule}
        onAll={() => setRule(undefined)}
      />
    </>
  )
}
