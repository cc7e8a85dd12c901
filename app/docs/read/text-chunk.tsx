'use client'
// One chunk of the text: with marks and claims where it is near the screen, else the words alone.
import { memo, useMemo, useRef } from 'react'
import type { Span } from '#lib/span'
import type { Block } from '../blocks.ts'
import { clip, isMention, itemsByBlock } from '../items.ts'
import { BlockClaims } from './block-claims.tsx'
import type { Chunk, ItemsIn } from './chunks.ts'
import { Furniture } from './furniture.tsx'
import type { Emphasis, Words } from './marked-text.tsx'
import { Paragraph } from './paragraph.tsx'
import type { ReadClaim } from './read-doc.ts'
import styles from './text.module.css'
import { useNear } from './use-near.ts'

interface Props extends Emphasis {
  readonly text: string
  readonly chunk: Chunk
  readonly itemsIn: ItemsIn
  readonly claimsIn: (frame: Span) => ReadClaim[]
  readonly words: Words
  /** The block that is the page's heading. */
  readonly titled: Block | undefined
  /** Drawn with its marks wherever it stands. */
  readonly always: boolean
}

const NOTHING = { chosen: undefined, current: undefined, tabStop: undefined }
/** Pixels that a character takes on average, until the true height is known. */
const HEIGHT = 0.56

export const TextChunk = memo(function TextChunk(props: Props) {
  const { text, chunk, itemsIn, claimsIn, words, titled, always, passage, chosen, current, tabStop } = props
  const element = useRef<HTMLDivElement>(null)
  const near = useNear(element, always)
  const isShown = near || current !== undefined || passage !== undefined
  const items = useMemo(() => (isShown ? itemsByBlock(itemsIn(chunk), chunk.blocks) : []), [isShown, itemsIn, chunk])
  return (
    <div
      ref={element}
      className={styles.chunk}
      style={{ containIntrinsicBlockSize: `auto ${Math.ceil((chunk.end - chunk.start) * HEIGHT)}px` }}
    >
      {chunk.blocks.map((block, i) => {
        const lit = clip(passage, block)
        if (block.role === undefined)
          return <Furniture key={block.start} text={text} block={block} passage={lit} words={words} />
        const own = items[i] ?? []
        const has = (index: number | undefined) => own.some((item) => isMention(item) && item.index === index)
        return (
          <div key={block.start} className={styles.row} data-role={block.role}>
            <Paragraph
              text={text}
              block={block}
              items={own}
              first={block === titled}
              words={words}
              passage={lit}
              {...NOTHING}
              {...(own.some((item) => isMention(item) && item.entity === chosen) && { chosen })}
              {...(has(current) && { current })}
              {...(has(tabStop) && { tabStop })}
            />
            {isShown && <BlockClaims claims={claimsIn(block)} length={block.end - block.start} />}
          </div>
        )
      })}
    </div>
  )
})
