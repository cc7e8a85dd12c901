'use client'
// Emphasis: how often each thing is named, document by document on one scale, and what the tier lets be said of the ratio.
import { useTranslation } from 'react-i18next'
import { exposureOf } from '#lib/compare/exposure'
import { DocMark } from '../doc-mark.tsx'
import { WordsLink } from '../words-link.tsx'
import { ContrastCell } from './contrast-cell.tsx'
import marks from './marks.module.css'
import style from './rows.module.css'
import type { Comparison, Row } from './rows.ts'
import { scaleOf } from './scale.ts'

interface Props {
  readonly said: Comparison
  readonly rows: readonly Row[]
  /** p is told whatever the tier. */
  readonly withP: boolean
}

export function EmphasisTable({ said, rows, withP }: Props) {
  const { t } = useTranslation('compare')
  const per = exposureOf[said.exposure].per
  const rates = new Map(rows.map((row) => [row.id, { a: ratesOf(said, row, 'a'), b: ratesOf(said, row, 'b') }]))
  const { most, ticks } = scaleOf([...rates.values()].flatMap(({ a, b }) => [...a, ...b]))
  return (
    <section aria-label={t('emphasis.label')} className={style.emphasis}>
      <table>
        <caption>
          {t('emphasis.label')} <span>{t(`emphasis.per.${said.exposure}`, { per })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={style.beside}>
              {t('presence.what')}
            </th>
            <th scope="col">
              <span className={marks.ticks}>
                {ticks.map((tick) => (
                  <span key={tick} style={{ left: `${(100 * tick) / most}%` }}>
                    {tick}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            {said.tier > 0 && <th scope="col">{t(said.tier > 1 ? 'emphasis.ratioWithin' : 'emphasis.ratio')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={style.beside}>
                {row.label}
              </th>
              <td>
                <Scale a={rates.get(row.id)?.a ?? []} b={rates.get(row.id)?.b ?? []} most={most} />
              </td>
              <RateCell row={row} side="a" />
              <RateCell row={row} side="b" />
              {said.tier > 0 && (
                <td>
                  <ContrastCell row={row} tier={said.tier} withP={withP} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Per doc where the answer has them (then always sentences that name it among its sentences), else the group's one rate. */
function ratesOf({ groups, exposure }: Comparison, row: Row, side: 'a' | 'b'): number[] {
  const lines = groups[side === 'a' ? 0 : 1]?.lines ?? []
  const { perDoc, of, rate } = row[side]
  if (of === 0) return []
  if (!perDoc || lines.length === 0 || exposure !== 'sentences') return [rate]
  return perDoc.map((sentences, at) => {
    const all = lines[at]?.sentences ?? 0
    return all > 0 ? (100 * sentences) / all : 0
  })
}

function Scale({ a, b, most }: { a: readonly number[]; b: readonly number[]; most: number }) {
  // Marks at one place are one mark: it is there, however many stand under it.
  const dots = [
    ...[...new Set(a)].map((rate) => ({ rate, side: 'a' as const })),
    ...[...new Set(b)].map((rate) => ({ rate, side: 'b' as const })),
  ]
  return (
    <span className={marks.scale} aria-hidden="true">
      {dots.map(({ rate, side }) => (
        <span key={`${side} ${rate}`} style={{ left: `${(100 * rate) / most}%` }}>
          <DocMark side={side} hollow={rate === 0} />
        </span>
      ))}
    </span>
  )
}

function RateCell({ row, side }: { row: Row; side: 'a' | 'b' }) {
  const { t, i18n } = useTranslation('compare')
  const { rate, sentences, of } = row[side]
  if (of === 0) return <td>–</td>
  const digits = rate < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 }
  const shown = new Intl.NumberFormat(i18n.language, digits).format(rate)
  if (sentences === 0) return <td data-side={side}>{shown}</td>
  return (
    <td data-side={side}>
      <WordsLink
        of={row.id}
        label={t('emphasis.opens', { rate: shown, count: sentences, label: row.label, letter: side.toUpperCase() })}
      >
        {shown}
      </WordsLink>
    </td>
  )
}
