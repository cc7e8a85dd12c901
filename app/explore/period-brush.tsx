'use client'
// The period chosen on the timeline: two handles for mouse, touch and arrow keys, and a stretch that is dragged.
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { periodOf, withPeriod } from './doc-terms.ts'
import style from './timeline.module.css'
import { useView } from './use-view.ts'

/** In pixels: less is a click. */
const TREMBLE = 6
type Years = readonly [from: number, to: number]

/** `first` and `last` are the years at the ends of the line. */
export function PeriodBrush({ first, last }: { first: number; last: number }) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const [dragged, setDragged] = useState<Years>()
  const [from, to] = periodOf(view.in) ?? []
  const chosen: Years = dragged ?? [Math.max(first, from ?? first), Math.min(last, to ?? last)]
  const places = last - first + 1
  const choose = ([a, b]: Years) => {
    const period: Years = [Math.max(first, Math.min(a, b)), Math.min(last, Math.max(a, b))]
    const isAll = period[0] === first && period[1] === last
    void setView((old) => ({ in: withPeriod(old.in, isAll ? undefined : period) || null }))
  }
  const press = (event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget.getBoundingClientRect()
    const yearAt = (x: number) =>
      Math.max(first, Math.min(last, first + Math.floor(((x - line.left) / line.width) * places)))
    const start = event.clientX
    const pulled = event.target instanceof HTMLElement ? event.target.dataset.end : undefined
    let now: Years | undefined
    const move = ({ clientX }: globalThis.PointerEvent) => {
      if (!now && Math.abs(clientX - start) < TREMBLE) return
      if (pulled === 'from') now = [Math.min(yearAt(clientX), chosen[1]), chosen[1]]
      else if (pulled === 'to') now = [chosen[0], Math.max(yearAt(clientX), chosen[0])]
      else now = [Math.min(yearAt(start), yearAt(clientX)), Math.max(yearAt(start), yearAt(clientX))]
      setDragged(now)
    }
    const up = () => {
      window.removeEventListener('pointermove', move)
      setDragged(undefined)
      if (now) choose(now)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up, { once: true })
  }
  const step = (end: 'from' | 'to') => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key]
    const [a, b] = chosen
    const old = end === 'from' ? a : b
    const next = event.key === 'Home' ? first : event.key === 'End' ? last : by === undefined ? undefined : old + by
    if (next === undefined) return
    event.preventDefault()
    choose(end === 'from' ? [Math.min(next, b), b] : [a, Math.max(next, a)])
  }
  const at = { from: (chosen[0] - first) / places, to: (chosen[1] - first + 1) / places }
  return (
    <div className={style.brush} onPointerDown={press}>
      <i style={{ left: `${100 * at.from}%`, right: `${100 * (1 - at.to)}%` }} />
      {(['from', 'to'] as const).map((end) => (
        <span
          key={end}
          role="slider"
          tabIndex={0}
          data-end={end}
          aria-label={t(`timeline.${end}`)}
          aria-valuemin={first}
          aria-valuemax={last}
          aria-valuenow={end === 'from' ? chosen[0] : chosen[1]}
          style={{ left: `${100 * at[end]}%` }}
          onKeyDown={step(end)}
        />
      ))}
    </div>
  )
}
