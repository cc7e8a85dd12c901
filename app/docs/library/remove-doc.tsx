'use client'
// Takes one document out of the collection, after asking for it by name.
import { IconTrash } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withdrawDoc } from './calls.ts'
import dialogStyles from './dialog.module.css'
import styles from './table.module.css'

export function RemoveDoc({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('read')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [state, setState] = useState<'asking' | 'removing' | { reason: string }>('asking')

  const remove = async () => {
    setState('removing')
    try {
      await withdrawDoc(id)
      dialog.current?.close()
      router.refresh()
    } catch (error) {
      setState({ reason: error instanceof Error ? error.message : String(error) })
    }
  }
  const open = () => {
    setState('asking')
    dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" className={styles.trash} aria-label={t('library.remove.one', { title })} onClick={open}>
        <IconTrash size={15} stroke={1.6} aria-hidden="true" />
      </button>
      <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={heading}>
        <h2 id={heading}>{t('library.remove.ask', { title })}</h2>
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
            onClick={() => void remove()}
          >
            {t('library.remove.do')}
          </button>
        </div>
      </dialog>
    </>
  )
}
