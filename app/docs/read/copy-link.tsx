'use client'
// Copies the address of a passage, with its words, so that it is found again where the text has changed.
import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Span } from '#lib/span'
import { docAddress, lastingAnchor } from '../anchor.ts'
import type { ReadDoc } from './read-doc.ts'

export const lastingAddress = ({ id, text }: Pick<ReadDoc, 'id' | 'text'>, span: Span | undefined): string =>
  window.location.origin + docAddress(id) + (span ? lastingAnchor(text, span) : '')

export function CopyLink({ doc, span }: { doc: ReadDoc; span: Span | undefined }) {
  const { t } = useTranslation('read')
  const { copy, copied } = useClipboard()
  return (
    <button type="button" onClick={() => copy(lastingAddress(doc, span))}>
      {t(copied ? 'copied' : span ? 'copyPassage' : 'copy')}
    </button>
  )
}
