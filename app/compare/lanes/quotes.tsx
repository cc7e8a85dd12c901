'use client'
// A list of sentences, with a button for those that have not come yet.
import { useTranslation } from 'react-i18next'
import type { PassageJson } from '#graph/wire/parts'
import type { Span } from '#lib/span'
import { Quote } from './quote.tsx'

interface Props {
  readonly label: string
  /** Each with its cues, where the list is of a function of a frame. */
  readonly passages: readonly (PassageJson & { readonly cues?: readonly Span[] })[]
  /** How many more there are. */
  readonly left: number
  readonly more: () => Promise<void>
}

export function Quotes({ label, passages, left, more }: Props) {
  const { t } = useTranslation('compare')
  return (
    <>
      <ol aria-label={label}>
        {passages.map((passage) => (
          <Quote
            key={`${passage.doc} ${passage.start}`}
            passage={passage}
            {...(passage.cues && { cues: passage.cues })}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="door" onClick={() => void more()}>
          {t('words.more', { count: left })}
        </button>
      )}
    </>
  )
}
