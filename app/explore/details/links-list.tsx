'use client'
// The links of an entity, strongest first: a bar as long as its sentences, dashed where one document alone carries it.
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import { useAhead } from '../use-ahead.ts'
import { useView } from '../use-view.ts'
import style from './details.module.css'
import rows from './rows.module.css'
import { roomFor, Sentences } from './sentences.tsx'

const FIRST = 6

interface Props {
  readonly id: string
  readonly links: AnswerOf<'entity'>['links']
  /** How many docs are asked: with one there is nothing to tell apart by dashes. */
  readonly docs: number
}

export function LinksList({ id, links, docs }: Props) {
  const { t, i18n } = useTranslation('explore')
  const [, setView] = useView()
  const ahead = useAhead()
  const [isOpen, setOpen] = useState(false)
  const most = Math.max(1, ...links.map(({ sentences }) => sentences))
  return (
    <section className={style.section} aria-labelledby="links">
      <header className={style.sectionHead}>
        <h3 id="links">{t('details.strongest')}</h3>
        <span>{t('details.inSentence')}</span>
      </header>
      {links.length === 0 && <p className={style.none}>{t('details.noLinks')}</p>}
      {links.length > 0 && (
        <ul aria-label={t('details.links')} style={roomFor(most, i18n.language)}>
          {links.slice(0, isOpen ? undefined : FIRST).map((link) => (
            <li key={link.id}>
              <button
                type="button"
                className={rows.link}
                onPointerEnter={() => ahead.link(id, link.id)}
                onFocus={() => ahead.link(id, link.id)}
                onClick={() => setView({ select: id, with: link.id, more: null })}
              >
                <Shape kind={link.kind} size={12} />
                <span className="label" lang={langOf(link.label)}>
                  {link.label}
                </span>
                <span className={rows.strength} aria-hidden="true">
                  <i
                    style={{ width: `${(100 * link.sentences) / most}%` }}
                    {...(docs > 1 && link.docs === 1 && { 'data-dashed': true, title: t('details.oneDoc') })}
                  />
                </span>
                <Sentences count={link.sentences} />
                <IconChevronRight size={13} stroke={1.6} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {links.length > FIRST && (
        <button type="button" className={`door ${rows.all}`} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('details.fewerLinks') : t('details.allLinks', { count: links.length })}
        </button>
      )}
    </section>
  )
}
