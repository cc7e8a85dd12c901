'use client'
// Undo and redo of the reader's steps, by button and by Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y anywhere on the page.
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSteps } from './use-steps.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="range"]), textarea'))

export function UndoButtons() {
  const { t } = useTranslation('shape')
  const { undo, redo, canUndo, canRedo } = useSteps()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undo()
      else if (key === 'y' || key === 'z') redo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [undo, redo])
  return (
    <>
      <button type="button" aria-label={t('undo')} title={t('undo')} aria-disabled={!canUndo} onClick={undo}>
        <IconArrowBackUp size={17} stroke={1.7} />
      </button>
      <button type="button" aria-label={t('redo')} title={t('redo')} aria-disabled={!canRedo} onClick={redo}>
        <IconArrowForwardUp size={17} stroke={1.7} />
      </button>
    </>
  )
}
