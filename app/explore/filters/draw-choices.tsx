'use client'
// How the picture is drawn: what colour and size mean.
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useView } from '../use-view.ts'
import { COLOURS, SIZES } from '../view.ts'
import style from './filters.module.css'

export function DrawChoices({ size }: { size: (typeof SIZES)[number] }) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  return (
    <fieldset className={style.group}>
      <legend>{t('filters.draw')}</legend>
      <Choice
        name={t('filters.colour')}
        value={view.colour}
        options={COLOURS.map((colour) => [colour, t(`filters.colourBy.${colour}`)])}
        onChange={(value) => setView({ colour: COLOURS.find((colour) => colour === value) ?? null })}
      />
      <Choice
        name={t('filters.size')}
        value={size}
        options={SIZES.map((one) => [one, t(`filters.sizeBy.${one}`)])}
        onChange={(value) => setView({ size: SIZES.find((one) => one === value) ?? null })}
      />
    </fieldset>
  )
}

function Choice(props: {
  name: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  onChange: (value: string) => void
}) {
  return (
    <label className={style.choice}>
      <span>{props.name}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
    </label>
  )
}
