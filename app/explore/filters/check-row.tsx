'use client'
// A line that is checked or not, with its mark, its words and its count.
import type { ReactNode } from 'react'
import style from './filters.module.css'

export function CheckRow(props: {
  checked: boolean
  mark: ReactNode
  children: ReactNode
  count: string
  onChange: () => void
}) {
  return (
    <label className={style.row}>
      <input type="checkbox" checked={props.checked} onChange={props.onChange} />
      {props.mark}
      <span className={style.words}>{props.children}</span>
      <span className={style.count}>{props.count}</span>
    </label>
  )
}

export function Box({ checked }: { checked: boolean }) {
  return (
    <span className={style.box} aria-hidden="true">
      {checked && (
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1 4.2L3.2 6.4L7 1.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      )}
    </span>
  )
}
