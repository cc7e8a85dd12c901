'use client'
// One link: its two ends, how much they share, and the sentences that name both.
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../../ask/use-answer.ts'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { PictureGraph } from '../graph/build-graph.ts'
import { groupBy } from '../group-by.ts'
import { entityAsk, linkEvidence } from '../questions.ts'
import { DecideForm } from '../reject/decide-form.tsx'
import type { Shaped } from '../shape/replay.ts'
import { Trouble } from '../trouble.tsx'
import { useView } from '../use-view.ts'
import { WhyLink } from '../why/why-link.tsx'
import style from './details.module.css'
import { DocBars } from './doc-bars.tsx'
import { docsOf } from './docs-of.ts'
import head from './head.module.css'
import { PanelBar } from './panel-bar.tsx'
import { Passages } from './passages.tsx'
import { ShapeButtons } from './shape-buttons.tsx'
import { ToPassages } from './to-passages.tsx'
import { UnknownEntity } from './unknown-entity.tsx'

// Few readers ask for chains; who does waits a moment.
const Paths = dynamic(() => import('../paths/paths.tsx').then((paths) => paths.Paths))

/** The docs of an entity with the link's sentences instead of its own. */
function sharedPerDoc(entity: AnswerOf<'entity'>, evidence: AnswerOf<'evidence'>): AnswerOf<'entity'>['perDoc'] {
  const shared = groupBy(evidence.passages, ({ doc }) => doc)
  return entity.perDoc.map((line) => ({ ...line, sentences: shared.get(line.doc)?.length ?? 0 }))
}

/** Its countries with the docs in which a sentence names both. */
function sharedByCountry({ countries }: AnswerOf<'entity'>, { passages }: AnswerOf<'evidence'>) {
  const there = groupBy(passages, ({ country }) => country)
  const docs = (country: string | null) => new Set(there.get(country)?.map(({ doc }) => doc)).size
  return countries.map(({ country, of }) => ({ country, of, docs: docs(country) }))
}

interface Props {
  readonly a: string
  readonly b: string
  readonly graph: PictureGraph
  readonly shaped: Shaped
}

export function LinkDetails({ a, b, graph, shaped }: Props) {
  const { t } = useTranslation(['explore', 'review'])
  const [view, setView] = useView()
  const [isRejecting, setRejecting] = useState(false)
  const one = useAnswer('entity', entityAsk(view, a))
  const two = useAnswer('entity', entityAsk(view, b))
  const { data: evidence } = useAnswer('evidence', linkEvidence(view, a, b), { keep: false })
  const error = one.error ?? two.error
  if (error?.status === 404) return <UnknownEntity />
  if (error) return <Trouble error={error} again={() => void Promise.all([one.mutate(), two.mutate()])} />
  if (!one.data || !two.data) return <div className={style.waiting} aria-hidden="true" />
  const ends = [one.data, two.data]
  const kinds = new Map(ends.map(({ id, kind }) => [id, kind]))
  return (
    <>
      <header className={head.head}>
        <PanelBar
          tools={<ShapeButtons graph={graph} shaped={shaped} ids={[a, b]} />}
          onReject={() => setRejecting(!isRejecting)}
          rejectWords={t('review:rejectLink')}
        >
          {t('details.linkBetween')}
        </PanelBar>
        {ends.map(({ id, kind, label }) => (
          <h2 key={id} className={head.end} data-peek>
            <Shape kind={kind} size={13} />
            <button
              type="button"
              className="label"
              lang={langOf(label)}
              onClick={() => setView({ select: id, with: null, more: null })}
            >
              {label}
            </button>
          </h2>
        ))}
        {isRejecting && (
          <DecideForm
            target={{ entity: a, with: b }}
            kind={one.data.kind}
            what={`${one.data.label} – ${two.data.label}`}
            onDone={() => setRejecting(false)}
          />
        )}
        {evidence && (
          <>
            <p className={head.counts} data-peek>
              <ToPassages>{t('count.docsOf', { n: evidence.docs, count: docsOf(one.data) })}</ToPassages>
              <ToPassages>{t('details.namingBoth', { count: evidence.total })}</ToPassages>
            </p>
            <p className={head.share}>
              {t('details.share', {
                n: evidence.total,
                a: one.data.label,
                aOf: one.data.sentences,
                b: two.data.label,
                bOf: two.data.sentences,
              })}
            </p>
            <WhyLink a={a} b={b} evidence={evidence} ofDocs={docsOf(one.data)} />
            {evidence.next === null && (
              <DocBars
                docs={sharedPerDoc(one.data, evidence)}
                countries={sharedByCountry(one.data, evidence)}
                entity={a}
                colour="var(--ink)"
              />
            )}
          </>
        )}
      </header>
      <Paths />
      <Passages
        key={`${a} ${b}`}
        ask={linkEvidence(view, a, b)}
        kindOf={(entity) => kinds.get(entity) ?? 'concept'}
        none={t('details.noShared')}
      />
    </>
  )
}
