// A stretch of text with its marks: real elements inside each other, every character exactly once.
import type { ReactNode } from 'react'
import type { Span } from '#lib/span'
import { clip, type Item, isMention, type MarkedMention, type MarkedOpen } from '../items.ts'
import { nest, type Piece } from '../nest.ts'
import marks from './marks.module.css'

export interface Emphasis {
  /** The entity that is tinted. */
  readonly chosen: string | undefined
  /** The mention stood on. */
  readonly current: number | undefined
  /** The mention whose link is the text's tab stop. */
  readonly tabStop: number | undefined
  /** The passage that the address points at. */
  readonly passage: Span | undefined
}

/** What a mark says of itself when pointed at. */
export interface Words {
  readonly mention: (item: MarkedMention) => string
  readonly open: (item: MarkedOpen) => string
}

interface Props extends Emphasis {
  readonly text: string
  readonly frame: Span
  readonly items: readonly Item[]
  readonly words: Words
}

/** Underlines beyond the third would run into the next line. */
const LANES = 3
const lined = `${marks.kind} ${marks.lined}`

export function MarkedText({ frame, items, ...props }: Props): ReactNode {
  return drawRange(nest(items, frame), frame, undefined)

  function drawRange(pieces: readonly Piece<Item>[], range: Span, link: MarkedMention | undefined): ReactNode[] {
    const drawn: ReactNode[] = []
    let from = range.start
    for (const piece of pieces) {
      drawn.push(drawLeaf({ start: from, end: piece.start }, link), drawPiece(piece, link))
      from = piece.end
    }
    drawn.push(drawLeaf({ start: from, end: range.end }, link))
    return drawn
  }

  function drawPiece(piece: Piece<Item>, link: MarkedMention | undefined): ReactNode {
    const { item, lane, continued, inside, start } = piece
    const lines = { 'data-kind': item.kind, 'data-lane': lane % LANES }
    if (!isMention(item))
      return (
        <span key={`o${start}`} className={lined} title={props.words.open(item)} data-open="" {...lines}>
          {drawRange(inside, piece, link)}
        </span>
      )
    return (
      <mark
        key={`m${item.index}-${start}`}
        className={lined}
        title={props.words.mention(item)}
        data-entity={item.entity}
        data-mention={item.index}
        {...lines}
        {...(continued && { 'data-continued': '' })}
        {...(item.entity === props.chosen && { 'data-chosen': '' })}
        {...(item.index === props.current && { 'data-current': '' })}
      >
        {drawRange(inside, piece, item)}
      </mark>
    )
  }

  /** Links are leaves, for links may not stand inside each other: words under several marks lead to the innermost. */
  function drawLeaf(leaf: Span, link: MarkedMention | undefined): ReactNode {
    if (leaf.start >= leaf.end) return null
    if (!link) return drawWords(leaf)
    return (
      <a
        key={`a${leaf.start}`}
        href={`/?select=${encodeURIComponent(link.entity)}`}
        tabIndex={link.index === props.tabStop ? 0 : -1}
      >
        {drawWords(leaf)}
      </a>
    )
  }

  function drawWords(leaf: Span): ReactNode {
    const slice = (start: number, end: number) => props.text.slice(start, end)
    const lit = clip(props.passage, leaf)
    if (!lit) return slice(leaf.start, leaf.end)
    return [
      slice(leaf.start, lit.start),
      <mark key={`p${lit.start}`} className={marks.passage ?? ''} data-passage="" tabIndex={-1}>
        {slice(lit.start, lit.end)}
      </mark>,
      slice(lit.end, leaf.end),
    ]
  }
}
