'use client'
// What the search found: names with their kind and counts, then sentences around the words.
import { Combobox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import type { EntityJson, PassageJson } from '#graph/wire/parts'
import { passageAddress } from '../docs/anchor.ts'
import { otherNames } from '../explore/details/names-line.tsx'
import { langOf } from '../i18n/lang-of.ts'
import { Shape } from '../kinds/shape.tsx'
import { around } from './around.ts'
import style from './search.module.css'

interface Props {
  readonly answer: AnswerOf<'search'> | undefined
  readonly failed: boolean
  readonly q: string
}

export function SearchResults({ answer, failed, q }: Props) {
  const { t } = useTranslation('shell')
  const found = answer ? answer.entities.length + answer.passages.length : 0
  return (
    <>
      <p className="visually-hidden" role="status">
        {answer && t('search.found', { count: found })}
      </p>
      <Combobox.Options aria-label={t('search.label')} className={style.results}>
        {answer && answer.entities.length > 0 && (
          <Combobox.Group label={t('search.entities')}>
            {answer.entities.map((entity) => (
              <Name key={entity.id} entity={entity} />
            ))}
          </Combobox.Group>
        )}
        {answer && answer.passages.length > 0 && (
          <Combobox.Group label={t('search.passages')}>
            {answer.passages.map((passage) => (
              <Sentence key={`${passage.doc} ${passage.start}`} passage={passage} q={q} />
            ))}
          </Combobox.Group>
        )}
        {failed && <Combobox.Empty>{t('search.failed')}</Combobox.Empty>}
        {!failed && answer && found === 0 && <Combobox.Empty>{t('search.nothing')}</Combobox.Empty>}
      </Combobox.Options>
    </>
  )
}

function Name({ entity }: { entity: EntityJson }) {
  const { t } = useTranslation('explore')
  return (
    <Combobox.Option value={entity.id} className={style.found}>
      <Shape kind={entity.kind} size={12} />
      <span className="label" lang={langOf(entity.label)}>
        {entity.label}
        {otherNames(entity).map(([tag, name]) => (
          <small key={tag} lang={tag}>
            {name}
          </small>
        ))}
      </span>
      <small>{t('count.sentences', { count: entity.sentences })}</small>
    </Combobox.Option>
  )
}

function Sentence({ passage, q }: { passage: PassageJson; q: string }) {
  const { text, title, lang } = passage
  const [before, words, after] = around(text, q)
  return (
    <Combobox.Option value={passageAddress(passage)} className={style.foundSentence}>
      <q {...(lang !== null && { lang })}>
        {before}
        {words !== '' && <mark>{words}</mark>}
        {after}
      </q>
      <small {...(lang !== null && { lang })}>{title}</small>
    </Combobox.Option>
  )
}
