'use client'
// Site navigation at its place in the text, folded away until asked for.
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Span } from '#lib/span'
import type { Block } from '../blocks.ts'
import { MarkedText, type Words } from './marked-text.tsx'
import styles from './text.module.css'

interface Props {
  readonly text: string
  readonly block: Block
  /** A passage inside it unfolds it. */
  readonly passage: Span | undefined
  readonly words: Words
}

export function Furniture({ text, block, passage, words }: Props) {
  const { t, i18n } = useTranslation('read')
  const [asked, setAsked] = useState(false)
  const id = useId()
  const shown = asked || passage !== undefined
  return (
    <div className={styles.furniture}>
      <p className={styles.folded} lang={i18n.language}>
        <span>{t(shown ? 'furniture.shown' : 'furniture.hidden')}</span>
        <button
          type="button"
          className="door"
          aria-expanded={shown}
          aria-controls={id}
          onClick={() => setAsked(!shown)}
        >
          {t(shown ? 'furniture.hide' : 'furniture.show')}
        </button>
      </p>
      <p id={id} hidden={!shown} className={styles.unfolded} data-text="" data-start={block.start}>
        <MarkedText
          text={text}
          frame={block}
          items={[]}
          words={words}
          passage={passage}
          chosen={undefined}
          current={undefined}
          tabStop={undefined}
        />
      </p>
    </div>
  )
}
