'use client'
// What is linked in the selected words: their entities, and the pairs of them that one sentence names apart from each other.
import { Menu } from '@mantine/core'
import Link from 'next/link'
import { useTranslation } from 'react-i18next'
import type { Span } from '#lib/span'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import { graphAt } from './graph-at.ts'
import { linksIn } from './links-in.ts'
import type { ReadDoc } from './read-doc.ts'

interface Props {
  readonly doc: ReadDoc
  readonly span: Span
  readonly view: string
}

export function LinkedHere({ doc, span, view }: Props) {
  const { t } = useTranslation('read')
  const { entities, pairs } = linksIn(doc, span)
  return (
    <Menu position="top-end" shadow="sm" width={320}>
      <Menu.Target>
        <button type="button">{t('linked.title')}</button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {entities.length === 0 && <Menu.Label>{t('linked.nothing')}</Menu.Label>}
        {entities.map(({ id, kind, label }) => (
          <Menu.Item key={id} component={Link} href={graphAt(view, id)} leftSection={<Shape kind={kind} size={12} />}>
            <span className="label" lang={langOf(label)}>
              {label}
            </span>
          </Menu.Item>
        ))}
        {pairs.length > 0 && <Menu.Label>{t('linked.pairs')}</Menu.Label>}
        {pairs.map(([a, b]) => (
          <Menu.Item
            key={`${a.id} ${b.id}`}
            component={Link}
            href={`${graphAt(view, a.id)}&with=${encodeURIComponent(b.id)}`}
          >
            {a.label} — {b.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
