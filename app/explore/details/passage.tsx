'use client'
// One passage: its words with what is asked for marked, leading to the same words in the document.
import { Menu } from '@mantine/core'
import { IconFlagOff } from '@tabler/icons-react'
import Link from 'next/link'
import { Fragment, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PassageJson } from '#graph/wire/parts'
import { passageAddress } from '../../docs/anchor.ts'
import { DecideForm } from '../reject/decide-form.tsx'
import type { Target } from '../reject/judge.ts'
import { type KindOf, piecesOf } from './marked.ts'
import style from './passages.module.css'

interface Props {
  readonly passage: PassageJson
  readonly kindOf: KindOf
  /** What stands above it: the head of its doc where the doc begins. */
  readonly children: ReactNode
}

export function Passage({ passage, kindOf, children }: Props) {
  const { t } = useTranslation('explore')
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
        <Menu position="bottom-end" shadow="sm" width={240}>
          <Menu.Target>
            <button type="button" className={style.wrong} aria-label={t('reject.mention')} title={t('reject.mention')}>
              <IconFlagOff size={14} stroke={1.6} aria-hidden="true" />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {marks.map((mark) => (
              <Menu.Item
                key={`${mark.start}-${mark.end}-${mark.entity}`}
                onClick={() =>
                  setWrong({
                    target: { doc, start: mark.start, end: mark.end, entity: mark.entity, quote: quoteOf(mark) },
                    quote: quoteOf(mark),
                  })
                }
              >
                {t('reject.thisMention', { quote: quoteOf(mark) })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
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
