'use client'
// One passage: its words with what is asked for marked, leading to the same words in the document.
import Link from 'next/link'
import { Fragment, type ReactNode, useState } from 'react'
import type { PassageJson } from '#graph/wire/parts'
import { passageAddress } from '../../docs/anchor.ts'
import { DecideForm } from '../reject/decide-form.tsx'
import type { Target } from '../reject/judge.ts'
import { type KindOf, piecesOf } from './marked.ts'
import style from './passages.module.css'
import { WrongMention } from './wrong-mention.tsx'

interface Props {
  readonly passage: PassageJson
  readonly kindOf: KindOf
  /** What stands above it: the head of its doc where the doc begins. */
  readonly children: ReactNode
}

export function Passage({ passage, kindOf, children }: Props) {
  const [wrong, setWrong] = useState<{ target: Target; quote: string }>()
  const { doc, start, text, marks, lang } = passage
  const quoteOf = (mark: { start: number; end: number }) => text.slice(mark.start - start, mark.end - start)
  return (
    <li className={style.passage}>
      {children}
      <Link href={passageAddress(passage)} prefetch={false} className={style.quote} {...(lang !== null && { lang })}>
        {piecesOf(text, start, marks).map((piece) => {
          const [entity] = piece.entities
          return entity === undefined ? (
            <Fragment key={piece.start}>{piece.text}</Fragment>
          ) : (
            <mark key={piece.start} data-entity={entity} data-kind={kindOf(entity)} data-depth={piece.entities.length}>
              {piece.text}
            </mark>
          )
        })}
      </Link>
      {marks.length > 0 && (
        <WrongMention
          mentions={marks.map((mark) => ({ ...mark, quote: quoteOf(mark) }))}
          onWrong={({ start: from, end, entity, quote }) =>
            setWrong({ target: { doc, start: from, end, entity, quote }, quote })
          }
        />
      )}
      {wrong && (
        <DecideForm
          target={wrong.target}
          kind={kindOf(wrong.target.entity)}
          what={wrong.quote}
          onDone={() => setWrong(undefined)}
        />
      )}
    </li>
  )
}
