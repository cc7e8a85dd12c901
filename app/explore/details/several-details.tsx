'use client'
// Three entities or more: who they are, the links among them that are drawn, and what can be done with all of them.
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { PictureGraph } from '../graph/build-graph.ts'
import type { Shaped } from '../shape/replay.ts'
import { useView } from '../use-view.ts'
import { choosing } from '../view.ts'
import style from './details.module.css'
import head from './head.module.css'
import { PanelBar } from './panel-bar.tsx'
import rows from './rows.module.css'
import { Sentences } from './sentences.tsx'
import { ShapeButtons } from './shape-buttons.tsx'

interface Props {
  readonly graph: PictureGraph
  readonly shaped: Shaped
  readonly ids: readonly string[]
}

/** The drawn links that have both ends among `ids`, strongest first. */
function linksAmong(graph: PictureGraph, ids: readonly string[]) {
  const among = new Set(ids)
  return graph
    .mapEdges((key, edge) => ({ key, ...edge }))
    .filter(({ source, target }) => among.has(source) && among.has(target))
    .sort((a, b) => b.sentences - a.sentences || (a.key < b.key ? -1 : 1))
}

export function SeveralDetails({ graph, shaped, ids }: Props) {
  const { t } = useTranslation(['shape', 'explore'])
  const [, setView] = useView()
  const drawn = ids.filter((id) => graph.hasNode(id))
  const links = linksAmong(graph, drawn)
  const labelOf = (id: string) => graph.getNodeAttribute(id, 'label')
  return (
    <>
      <header className={head.head}>
        <PanelBar tools={<ShapeButtons {...{ graph, shaped, ids }} />} />
        <h2 className={head.startTitle} data-peek>
          {t('several', { count: ids.length })}
        </h2>
      </header>
      <section className={style.section}>
        <ul aria-label={t('selected')}>
          {drawn.map((id) => {
            const { label, kind, sentences } = graph.getNodeAttributes(id)
            return (
              <li key={id} className={rows.member}>
                <button type="button" className={rows.link} onClick={() => setView(choosing([id]))}>
                  <Shape kind={kind} size={12} />
                  <span className="label" lang={langOf(label)}>
                    {label}
                  </span>
                  <Sentences count={sentences} />
                </button>
                <button
                  type="button"
                  aria-label={t('leaveOut', { label })}
                  title={t('leaveOut', { label })}
                  onClick={() => setView(choosing(ids.filter((one) => one !== id)))}
                >
                  <IconX size={14} stroke={1.7} />
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <section className={style.section}>
        <header className={style.sectionHead}>
          <h3>{t('among')}</h3>
          <span>{t('explore:details.inSentence')}</span>
        </header>
        {links.length === 0 && <p className={style.none}>{t('noneAmong')}</p>}
        {links.length > 0 && (
          <ul aria-label={t('among')}>
            {links.map(({ key, source, target, sentences }) => (
              <li key={key}>
                <button type="button" className={rows.link} onClick={() => setView(choosing([source, target]))}>
                  <span className="label" lang={langOf(labelOf(source))}>
                    {labelOf(source)} — <span lang={langOf(labelOf(target))}>{labelOf(target)}</span>
                  </span>
                  <Sentences count={sentences} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
