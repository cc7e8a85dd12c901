'use client'
// The text from its first character to its last, with every mark.
import { type MouseEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { blocksOf } from '../blocks.ts'
import { clip, isMention, itemsByBlock, itemsOf } from '../items.ts'
import type { DocJson } from './doc-json.ts'
import { Furniture } from './furniture.tsx'
import type { Emphasis, Words } from './marked-text.tsx'
import { Paragraph } from './paragraph.tsx'
import styles from './text.module.css'

interface Props extends Emphasis {
  readonly doc: DocJson
  readonly onOpen: (entity: string) => void
}

export function Article({ doc, chosen, current, tabStop, passage, onOpen }: Props) {
  const words = useWords()
  const { text } = doc
  const blocks = useMemo(() => blocksOf(doc), [doc])
  const items = useMemo(() => itemsByBlock(itemsOf(doc), blocks), [doc, blocks])
  const titled = blocks.findIndex(({ role }) => role === 'title')
  return (
    // Links in the text are real; a plain click on one stays inside the app and keeps the reader's view of the graph.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's Enter on a link is a click
    <article
      className={styles.article}
      lang={doc.lang ?? ''}
      aria-label={doc.title}
      onClick={(event) => openFrom(event, onOpen)}
    >
      {titled < 0 && <h1 className={styles.title}>{doc.title}</h1>}
      {blocks.map((block, i) => {
        const own = items[i] ?? []
        const lit = clip(passage, block)
        if (block.role === undefined)
          return <Furniture key={block.start} text={text} block={block} passage={lit} words={words} />
        const has = (index: number | undefined) => own.some((item) => isMention(item) && item.index === index)
        return (
          <Paragraph
            key={block.start}
            text={text}
            block={block}
            items={own}
            first={i === titled}
            words={words}
            passage={lit}
            chosen={own.some((item) => isMention(item) && item.entity === chosen) ? chosen : undefined}
            current={has(current) ? current : undefined}
            tabStop={has(tabStop) ? tabStop : undefined}
          />
        )
      })}
    </article>
  )
}

function openFrom(event: MouseEvent, onOpen: (entity: string) => void): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const entity = link?.closest('[data-entity]')?.getAttribute('data-entity')
  if (!entity) return
  event.preventDefault()
  onOpen(entity)
}

function useWords(): Words {
  const { t, i18n } = useTranslation(['read', 'shell'])
  return useMemo(
    () => ({
      mention: ({ label, kind }) => `${label} · ${t(`shell:kind.${kind}`)}`,
      open: ({ candidates }) =>
        t('read:open', { names: new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(candidates) }),
    }),
    [t, i18n.language],
  )
}
