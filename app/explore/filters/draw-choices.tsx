'use client'
// How the picture is drawn: what colour and size mean.
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { printTerms } from '#graph/group/print'
import { roundsFor } from '../layout/use-arranging.ts'
import { LAYOUTS, type Layout } from '../shape/steps.ts'
import { useSteps } from '../shape/use-steps.ts'
import { useView } from '../use-view.ts'
import { AMOUNTS, COLOURS, SIZES } from '../view.ts'
import controls from './controls.module.css'
import style from './filters.module.css'

interface Props {
  readonly size: (typeof SIZES)[number]
  readonly layout: Layout
  /** How many entities are drawn. */
  readonly drawn: number
  /** How many entities the filters keep. */
  readonly all: number
  /** Countries by how many docs they have. */
  readonly countries: readonly string[]
}

const inCountry = (country: string): string => printTerms([{ field: 'country', values: [country], negated: false }])

export function DrawChoices({ size, layout, drawn, all, countries }: Props) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const { take } = useSteps()
  const [a, b] = countries
  const colours = COLOURS.filter((colour) => colour !== 'leaning' || b !== undefined || view.a !== null)
  const paint = (value: string) => {
    const colour = COLOURS.find((one) => one === value) ?? null
    const isLeaning = colour === 'leaning' && a !== undefined && b !== undefined
    void setView({
      colour,
      a: isLeaning ? (view.a ?? inCountry(a)) : null,
      b: isLeaning ? (view.b ?? inCountry(b)) : null,
    })
  }
  const lay = (value: string) => {
    const next = LAYOUTS.find((one) => one === value)
    if (next) take({ do: 'layout', layout: next, rounds: next === 'arranged' ? roundsFor(drawn) : 0 })
  }
  const amounts = amountsFor(view.limit, all)
  return (
    <fieldset className={style.group}>
      <legend>{t('filters.draw')}</legend>
      {amounts.length > 1 && (
        <Choice
          name={t('filters.entities')}
          value={String(view.limit)}
          options={amounts.map((n) => [
            String(n),
            n < all ? t('filters.strongest', { n }) : t('filters.all', { n: all }),
          ])}
          onChange={(value) => setView({ limit: Number(value) })}
        />
      )}
      <Choice
        name={t('filters.colour')}
        value={view.colour}
        options={colours.map((colour) => [colour, t(`filters.colourBy.${colour}`)])}
        onChange={paint}
      />
      <Choice
        name={t('filters.size')}
        value={size}
        options={SIZES.map((one) => [one, t(`filters.sizeBy.${one}`)])}
        onChange={(value) => setView({ size: SIZES.find((one) => one === value) ?? null })}
      />
      <Choice
        name={t('filters.layout')}
        value={layout}
        options={LAYOUTS.map((one) => [one, t(`filters.layoutBy.${one}`)])}
        onChange={lay}
      />
    </fieldset>
  )
}

/** The amounts of entities that make a difference, the present one among them. */
function amountsFor(limit: number, all: number): number[] {
  const useful = AMOUNTS.filter((_, i) => i === 0 || (AMOUNTS[i - 1] ?? 0) < all)
  return [...new Set([...useful, limit])].sort((a, b) => a - b)
}

function Choice(props: {
  name: string
  value: string
  options: readonly (readonly [value: string, words: string])[]
  onChange: (value: string) => void
}) {
  return (
    <label className={controls.choice}>
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
