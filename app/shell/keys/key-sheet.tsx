'use client'
// All keys of the page, told by "?" or by its button.
import { usePathname } from 'next/navigation'
import { Fragment, type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import shell from '../shell.module.css'
import { isWriting } from './is-writing.ts'
import style from './key-sheet.module.css'
import { KEYS, type KeyLine, partsFor } from './keys.ts'

export function KeySheet() {
  const { t } = useTranslation('keys')
  const path = usePathname()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      event.preventDefault()
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  // The page behind has keys of its own, Escape among them.
  const keep = (event: KeyboardEvent) => event.stopPropagation()
  return (
    <>
      <button
        type="button"
        className={shell.keys}
        aria-label={t('label')}
        title={t('label')}
        aria-keyshortcuts="?"
        onClick={() => dialog.current?.showModal()}
      >
        <span aria-hidden="true">?</span>
      </button>
      <dialog ref={dialog} className={style.sheet} aria-labelledby={heading} onKeyDown={keep}>
        <header>
          <h2 id={heading}>{t('label')}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </header>
        {partsFor(path).map((part) => (
          <section key={part} aria-label={t(`part.${part}`)}>
            <h3>{t(`part.${part}`)}</h3>
            <dl>
              {KEYS[part].map((line) => (
                <div key={line.does}>
                  <dt>
                    <Combinations by={line.by} />
                  </dt>
                  <dd>{t(`does.${line.does}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </dialog>
    </>
  )
}

/** Keys pressed together are joined by a plus, others stand side by side. */
function Combinations({ by }: Pick<KeyLine, 'by'>) {
  const { t } = useTranslation('keys')
  return by.map((keys) => (
    <Fragment key={keys.join(' ')}>
      <span className={style.together}>
        {keys.map((key, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a key may be pressed twice, and the order is fixed
          <kbd key={i}>{key === 'Space' ? t('space') : key}</kbd>
        ))}
      </span>{' '}
    </Fragment>
  ))
}
