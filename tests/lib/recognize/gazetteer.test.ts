import { describe, expect, it } from 'vitest'
import { findNames } from '#lib/codebook/match'
import { shadowOf } from '#lib/fold'
import { gazetteer } from '#lib/recognize/english/gazetteer'
import { tokenize } from '#lib/token'
import { readCodebook } from '../../gold/seeds.ts'
import { extractionOf, named } from './found.ts'

const entitiesIn = (text: string) => new Set(named('place', text).map((line) => line.split(' = ')[1]))

describe('places that everybody knows', () => {
  it.each([
    ['the UK, the United Kingdom and Great Britain', 'place:united-kingdom'],
    ['Turkey and Türkiye', 'place:turkey'],
    ['the Czech Republic and Czechia', 'place:czech-republic'],
    ['East Timor and Timor-Leste', 'place:timor-leste'],
    ['Myanmar and Burma', 'place:myanmar'],
    ['Ivory Coast and Côte d’Ivoire', 'place:cote-divoire'],
    ['the US, the United States and the United States of America', 'place:united-states'],
    ['Viet Nam and Vietnam', 'place:vietnam'],
    ['Macau and Macao', 'place:macao'],
  ])('are one under all their names: %s', (names, entity) => {
    expect([...entitiesIn(`They came from ${names}.`)]).toEqual([entity])
  })

  it('have one label, whichever name the doc uses first', () => {
    const labels = ['Czechia', 'the Czech Republic'].map((name) =>
      [...extractionOf(`They came from ${name}.`).entities.values()].map(({ label }) => label),
    )
    expect(labels).toEqual([['Czech Republic'], ['Czech Republic']])
  })

  it('keep apart what only sounds alike', () => {
    expect([...entitiesIn('They came from Niger, Nigeria, Guinea, Guinea-Bissau and Equatorial Guinea.')]).toHaveLength(
      5,
    )
    expect([...entitiesIn('They came from North Korea and South Korea.')]).toHaveLength(2)
  })

  it('have the ids of the codebook where it names them too', () => {
    const { names, places } = gazetteer()
    const { entries } = readCodebook()
    const others = [...entries.values()].flatMap(({ entity }) => {
      if (entity.kind !== 'place') return []
      return (entity.names.en ?? []).flatMap((name) => {
        const tokens = tokenize(shadowOf(name))
        return findNames({ names }, tokens)
          .filter(({ first, last }) => first === 0 && last === tokens.length - 1)
          .flatMap((found) => found.names.map((one) => one.entity))
          .filter((id) => id !== entity.id)
          .map((id) => `${name}: ${entity.id} ${id} ${places.get(id)?.label}`)
      })
    })
    expect(others).toEqual([])
  })
})
