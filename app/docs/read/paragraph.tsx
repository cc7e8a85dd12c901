'use client'
// One block of the text as its publisher meant it: title, heading, caption or paragraph.
import { memo } from 'react'
import type { SentenceRole } from '#lib/sentence'
import type { Block } from '../blocks.ts'
import type { Item } from '../items.ts'
import { type Emphasis, MarkedText, type Words } from './marked-text.tsx'
import styles from './text.module.css'

interface Props extends Emphasis {
  readonly text: string
  readonly block: Block
  readonly items: readonly Item[]
  readonly words: Words
  /** The first title of a doc is the page's heading; one that comes again is not. */
  readonly first: boolean
}

const TAG: Readonly<Record<SentenceRole, 'h1' | 'h2' | 'p'>> = { title: 'h1', heading: 'h2', caption: 'p', body: 'p' }

/** Drawn again only when something changes in it: a step, a choice or a passage touches few of many blocks. */
export const Paragraph = memo(function Paragraph({ block, first, ...rest }: Props) {
  const role = block.role ?? 'body'
  const Tag = role === 'title' && !first ? 'h2' : TAG[role]
  return (
    <Tag className={styles[role]} data-text="" data-start={block.start}>
      <MarkedText frame={block} {...rest} />
    </Tag>
  )
})
