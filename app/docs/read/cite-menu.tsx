'use client'
// Copies a citation of the passage, or of the document, in the form that is chosen.
import { Menu } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import type { Span } from '#lib/span'
import { FORMS } from '../cite/forms.ts'
import { lastingAddress } from './copy-link.tsx'
import type { ReadDoc } from './read-doc.ts'

export function CiteMenu({ doc, span }: { doc: ReadDoc; span: Span | undefined }) {
  const { t } = useTranslation('read')
  const { copy, copied } = useClipboard()
  const cited = () => ({
    ...doc,
    address: lastingAddress(doc, span),
    quote: span && doc.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
  })
  return (
    <Menu position="top-end" shadow="sm" width={180}>
      <Menu.Target>
        <button type="button">{t(copied ? 'cite.copied' : 'cite.title')}</button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['plain', 'bibtex', 'csl'] as const).map((form) => (
          <Menu.Item key={form} onClick={() => copy(FORMS[form](cited()))}>
            {t(`cite.${form}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
