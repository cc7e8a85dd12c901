'use client'
// What the panel holds before anything is selected: what is named most.
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import { byStrength, type PictureGraph } from '../graph/build-graph.ts'
import { useView } from '../use-view.ts'
import style from './details.module.css'
import head from './head.module.css'
import rows from './rows.module.css'
import { roomFor, Sentences } from './sentences.tsx'

const LISTED = 16

export function StartDetails({ graph }: { graph: PictureGraph }) {
  const { t, i18n } = useTranslation('explore')
  const [, setView] = useView()
  const strongest = byStrength(graph).slice(0, LISTED)
  const most = Math.max(1, ...strongest.map((id) => graph.getNodeAttribute(id, 'sentences')))
  return (
    <>
      <header className={head.head}>
        <h2 className={head.startTitle} data-peek>
          {t('start.title')}
        </h2>
        <p className={head.hint} data-peek>
          {t('start.hint')}
        </p>
      </header>
      <section className={style.section}>
        <ul style={roomFor(most, i18n.language)}>
          {strongest.map((id) => {
            const { label, kind, sentences } = graph.getNodeAttributes(id)
            return (
              <li key={id}>
                <button
                  type="button"
                  className={rows.link}
                  onClick={() => setView({ select: id, with: null, more: null })}
                >
                  <Shape kind={kind} size={12} />
                  <span className="label" lang={langOf(label)}>
                    {label}
                  </span>
                  <span className={rows.strength} aria-hidden="true">
                    <i style={{ width: `${(100 * sentences) / most}%` }} />
                  </span>
                  <Sentences count={sentences} />
                </button>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}
