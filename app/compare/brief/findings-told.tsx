// The strongest findings: each a sentence with its numbers, and a quote of either group with its source.
import { requestWords } from '../../i18n/request.ts'
import { Quoted } from '../lanes/quote.tsx'
import { ContrastCell } from '../rows/contrast-cell.tsx'
import style from './brief.module.css'
import type { Brief, ToldRow } from './gather.ts'

interface Props {
  readonly findings: Brief['findings']
  readonly tier: number
  /** p is told whatever the tier. */
  readonly withP: boolean
}

export async function FindingsTold({ findings, ...telling }: Props) {
  const { t } = await requestWords()
  if (findings.length === 0) return <p>{t('brief:nothing')}</p>
  return findings.map(({ kind, total, rows }) => (
    <section key={kind} aria-label={t(`brief:kind.${kind}`)}>
      <h2>
        {t(`brief:kind.${kind}`)} <small>{t('brief:part', { count: rows.length, total })}</small>
      </h2>
      {rows.map((told) => (
        <FindingTold key={told.row.id} told={told} {...telling} />
      ))}
    </section>
  ))
}

async function FindingTold({ told: { row, a, b }, tier, withP }: { told: ToldRow } & Omit<Props, 'findings'>) {
  const { t } = await requestWords()
  const side = (letter: 'A' | 'B') => {
    const { docs, of, sentences } = letter === 'A' ? row.a : row.b
    const named = t('compare:frames.docs', { docs, count: of })
    return `${letter}: ${named}${sentences > 0 ? `, ${t('brief:sentences', { count: sentences })}` : ''}`
  }
  const quotes = [
    { side: 'a', passage: a },
    { side: 'b', passage: b },
  ].filter(({ passage }) => passage)
  return (
    <div className={style.finding}>
      <h3>
        <span className="label">{row.label}</span>{' '}
        <small>
          {side('A')}; {side('B')} {tier > 0 && <ContrastCell row={row} tier={tier} withP={withP} />}
        </small>
      </h3>
      <div className={style.facing} {...(quotes.length === 1 && { 'data-alone': '' })}>
        {quotes.map((one) => (
          <div key={one.side} data-side={one.side}>
            {one.passage && <Quoted passage={one.passage} />}
          </div>
        ))}
      </div>
    </div>
  )
}
