'use client'
// The strongest chain between two entities, link by link with its sentence; then the next best, and the next.
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import details from '../details/details.module.css'
import head from '../details/head.module.css'
import { Trouble } from '../trouble.tsx'
import { useView } from '../use-view.ts'
import { ChainLink, ChainNode } from './chain-link.tsx'
import style from './paths.module.css'
import { MOST_CHAINS, useChain } from './use-chain.ts'

export function Paths() {
  const { t } = useTranslation('shape')
  const [, setView] = useView()
  const { isAsked, paths, at, chain, error, again } = useChain()
  const go = (path: number | null) => void setView({ path })
  if (!isAsked)
    return (
      <section className={details.section} aria-label={t('paths')}>
        <button type="button" className="door" onClick={() => go(1)}>
          {t('showPath')}
        </button>
      </section>
    )
  const isLast = paths !== undefined && (at >= MOST_CHAINS || at >= paths.length)
  return (
    <section className={details.section} aria-label={t('paths')} aria-busy={!paths && !error}>
      <header className={style.head}>
        <h3>{t(at === 1 ? 'strongestPath' : 'nextPath', { n: at })}</h3>
        <button
          type="button"
          aria-label={t('stronger')}
          title={t('stronger')}
          aria-disabled={at === 1}
          onClick={() => at > 1 && go(at - 1)}
        >
          <IconChevronLeft size={17} stroke={1.7} />
        </button>
        <button
          type="button"
          aria-label={t('nextBest')}
          title={t('nextBest')}
          aria-disabled={isLast}
          onClick={() => !isLast && go(at + 1)}
        >
          <IconChevronRight size={17} stroke={1.7} />
        </button>
        <button type="button" className="door" onClick={() => go(null)}>
          {t('closePath')}
        </button>
      </header>
      <p className={head.hint}>{t('pathHint')}</p>
      {error && <Trouble error={error} again={again} />}
      {paths?.length === 0 && <p className={details.none}>{t('noPath')}</p>}
      {!paths && !error && <div className={details.waiting} aria-hidden="true" />}
      {chain && (
        <ol className={style.chain} aria-label={t('chain')}>
          {chain.nodes.map((node, i) => {
            const link = chain.edges[i]
            const next = chain.nodes[i + 1]
            return (
              <li key={node.id}>
                <ChainNode node={node} />
                {link && next && <ChainLink from={node} to={next} sentences={link.sentences} />}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
