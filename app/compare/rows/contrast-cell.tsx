'use client'
// What the tier lets be said of one ratio: a position, an interval, a leaning; undetermined is grey and the default.
import { useTranslation } from 'react-i18next'
import style from './contrast.module.css'
import type { Row } from './rows.ts'

type Contrast = Pick<Row, 'log2Ratio' | 'log2Interval' | 'adjusted' | 'leaning' | 'stability'>

interface Props {
  readonly row: Contrast
  readonly tier: number
  /** p is told where it is not by itself, for who asked for it. */
  readonly withP?: boolean
}

export function ContrastCell({ row, tier, withP = false }: Props) {
  const { t, i18n } = useTranslation('compare')
  const { log2Ratio, log2Interval, adjusted, leaning, stability } = row
  if (log2Ratio === undefined) return <span className={style.undetermined}>{t('contrast.none')}</span>
  const number = (value: number, digits = 1) =>
    new Intl.NumberFormat(i18n.language, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value)
  const times = (log2: number) => number(2 ** Math.abs(log2))
  const letter = log2Ratio >= 0 ? 'A' : 'B'
  // In the direction in which the ratio is told: how often in that group for once in the other.
  const ends =
    log2Interval && (log2Ratio >= 0 ? [log2Interval.low, log2Interval.high] : [-log2Interval.high, -log2Interval.low])
  const [low, high] = (ends ?? []).map((log2) => 2 ** log2)
  const said = leaning ?? 'undetermined'
  return (
    <span className={style.contrast} data-leaning={said}>
      <span>{t('contrast.times', { times: times(log2Ratio), letter })}</span>
      {low !== undefined && high !== undefined && (
        <span>{t('contrast.interval', { low: number(low), high: number(high) })}</span>
      )}
      {tier > 2 && <strong>{t(`contrast.leaning.${said}`)}</strong>}
      {(tier === 3 || withP) && adjusted !== undefined && (
        <span>{t('contrast.adjusted', { p: number(adjusted, 3) })}</span>
      )}
      {tier < 3 && stability && <span>{t('contrast.held', { held: stability.held, of: stability.of })}</span>}
    </span>
  )
}
