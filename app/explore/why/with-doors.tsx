'use client'
// A sentence in which some words are doors to the passages behind them.
import { Fragment } from 'react'
import { ToPassages } from '../details/to-passages.tsx'

// Of the private use area: no text that people write holds them, and no translation has to.
const OPEN = '\ue000'
const CLOSE = '\ue001'

/** Marks words that are put into a sentence. */
export const door = (words: string): string => `${OPEN}${words}${CLOSE}`

export function WithDoors({ sentence, onOpen }: { sentence: string; onOpen?: () => void }) {
  const [first = '', ...rest] = sentence.split(OPEN)
  return (
    <>
      {first}
      {rest.map((piece, i) => {
        const [inside = '', after = ''] = piece.split(CLOSE)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their places
          <Fragment key={i}>
            <ToPassages {...(onOpen && { onOpen })}>{inside}</ToPassages>
            {after}
          </Fragment>
        )
      })}
    </>
  )
}
