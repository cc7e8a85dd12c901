'use client'
// Takes one document out of the collection, after asking for it by name: one question for the whole table.
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withdrawDoc } from './calls.ts'
import dialogStyles from './dialog.module.css'

interface Props {
  /** The document that is asked about; undefined where none is. */
  readonly doc: { readonly id: string; readonly title: string } | undefined
  readonly onAnswer: () => void
}

export function RemoveDoc({ doc, onAnswer }: Props) {
  const { t } = useTranslation('read')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [state, setState] = useState<'asking' | 'removing' | { reason: string }>('asking')

  useEffect(() => {
    if (!doc) return
    setState('asking')
    dialog.current?.showModal()
  }, [doc])
  const remove = async (id: string) => {
    setState('removing')
    try {
      await withdrawDoc(id)
      dialog.current?.close()
      router.refresh()
    } catch (error) {
      setState({ reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={heading} onClose={onAnswer}>
      <h2 id={heading}>{t('library.remove.ask', { title: doc?.title ?? '' })}</h2>
      <p>{t('library.remove.means')}</p>
      {typeof state === 'object' && <p role="alert">{t('library.remove.failed', { reason: state.reason })}</p>}
      <div className={dialogStyles.answers}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('library.remove.keep')}
        </button>
        <button
          type="button"
          className={dialogStyles.strong}
          disabled={state === 'removing'}
          onClick={() => doc && void remove(doc.id)}
        >
          {t('library.remove.do')}
        </button>
      </div>
    </dialog>
  )
}
