'use client'
// Copies the address of the words one stands on.
import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Span } from '#lib/span'
import { docAddress } from '../anchor.ts'

export function CopyLink({ doc, span }: { doc: string; span: Span }) {
  const { t } = useTranslation('read')
  const { copy, copied } = useClipboard()
  return (
    <button type="button" onClick={() => copy(window.location.origin + docAddress(doc, span))}>
      {t(copied ? 'copied' : 'copy')}
    </button>
  )
}
