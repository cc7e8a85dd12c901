'use client'
// The upper edge of the panel: what it speaks of, and what can be done with it.
import { IconCheck, IconFlagOff, IconLink, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { viewAddress } from '../take/view-address.ts'
import { useView } from '../use-view.ts'
import { graphAsk } from '../view.ts'
import style from './head.module.css'

interface Props {
  readonly children?: ReactNode
  /** Further buttons. */
  readonly tools?: ReactNode
  readonly onReject?: () => void
  /** What the button to reject says, where it is not an entity. */
  readonly rejectWords?: string
}

export function PanelBar({ children, tools, onReject, rejectWords }: Props) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const { data } = useAnswer('graph', graphAsk(view))
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(viewAddress(window.location.href, data?.fingerprint))
    setCopied(true)
  }
  const copyWords = t(isCopied ? 'details.copied' : 'details.copy')
  return (
    <div className={style.bar} data-peek="end">
      <p>{children}</p>
      {tools}
      <button type="button" aria-label={copyWords} title={copyWords} onClick={() => void copy()}>
        {isCopied ? <IconCheck size={17} stroke={1.7} /> : <IconLink size={17} stroke={1.7} />}
      </button>
      {onReject && (
        <button
          type="button"
          data-writes
          aria-label={rejectWords ?? t('reject.entity')}
          title={rejectWords ?? t('reject.entity')}
          onClick={onReject}
        >
          <IconFlagOff size={17} stroke={1.7} />
        </button>
      )}
      <button
        type="button"
        aria-label={t('details.close')}
        title={t('details.close')}
        onClick={() => setView({ select: null, with: null, more: null })}
      >
        <IconX size={17} stroke={1.7} />
      </button>
    </div>
  )
}
