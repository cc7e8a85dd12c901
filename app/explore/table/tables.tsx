'use client'
// The table twin: the same entities and links as the picture, sortable, with the same selection.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayNumber } from '../../i18n/say.ts'
import type { PictureGraph } from '../graph/build-graph.ts'
import { EntitiesTable } from './entities-table.tsx'
import { LinksTable } from './links-table.tsx'
import style from './table.module.css'

export function Tables({ graph }: { graph: PictureGraph }) {
  const { t, i18n } = useTranslation('explore')
  const [rows, setRows] = useState<'entities' | 'links'>('entities')
  return (
    <section className={style.region} aria-label={t('table.label')}>
      <fieldset className={style.tabs}>
        <legend className="visually-hidden">{t('table.which')}</legend>
        {(['entities', 'links'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={rows === one} onClick={() => setRows(one)}>
            {t(`table.${one}`)} <span>{sayNumber(one === 'entities' ? graph.order : graph.size, i18n.language)}</span>
          </button>
        ))}
      </fieldset>
      <div className={style.scroll}>
        {rows === 'entities' ? <EntitiesTable graph={graph} /> : <LinksTable graph={graph} />}
      </div>
    </section>
  )
}
