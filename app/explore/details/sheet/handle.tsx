'use client'
// What the panel is pulled up by on a phone: a button for the keyboard and a tap, a handle for the finger.
import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import style from './sheet.module.css'
import { beside, nextAround, type Sheet } from './use-sheet.ts'

interface Props {
  readonly sheet: Sheet
  /** Undefined while the whole sheet is one handle. */
  readonly onPull: ((event: PointerEvent) => void) | undefined
}

export function Handle({ sheet, onPull }: Props) {
  const { t } = useTranslation('explore')
  const { at, moveTo } = sheet
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    moveTo(beside(at, event.key === 'ArrowUp' ? 1 : -1))
  }
  return (
    <button
      type="button"
      className={style.handle}
      data-handle
      aria-label={t(`sheet.from.${at}`)}
      aria-expanded={at !== 'peek'}
      onClick={() => moveTo(nextAround(at))}
      onKeyDown={step}
      onPointerDown={onPull}
    />
  )
}
