'use client'
// Which kinds are shown, each with how many entities of it the chosen docs name.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { KINDS, type Kind } from '#lib/entity'
import { sayNumber } from '../../i18n/say.ts'
import { Shape } from '../../kinds/shape.tsx'
import { useView } from '../use-view.ts'
import { CheckRow } from './check-row.tsx'
import style from './filters.module.css'

/** The last kind cannot be taken out: that would show everything again. */
function toggled(kinds: readonly Kind[], kind: Kind): Kind[] | null {
  const shown = kinds.length > 0 ? kinds : KINDS
  const next = KINDS.filter((one) => (one === kind ? !shown.includes(one) : shown.includes(one)))
  return next.length === KINDS.length || next.length === 0 ? null : next
}

export function KindsFilter({ facets }: { facets: AnswerOf<'facets'> | undefined }) {
  const { t, i18n } = useTranslation(['explore', 'shell'])
  const [view, setView] = useView()
  const isShown = (kind: Kind) => view.kinds.length === 0 || view.kinds.includes(kind)
  return (
    <fieldset className={style.group}>
      <legend>{t('filters.kinds')}</legend>
      {KINDS.map((kind) => (
        <CheckRow
          key={kind}
          checked={isShown(kind)}
          mark={<Shape kind={kind} hollow={!isShown(kind)} />}
          count={sayNumber(facets?.kind.find(({ value }) => value === kind)?.entities ?? 0, i18n.language)}
          onChange={() => setView({ kinds: toggled(view.kinds, kind) })}
        >
          {t(`shell:kind.${kind}`)}
        </CheckRow>
      ))}
    </fieldset>
  )
}
