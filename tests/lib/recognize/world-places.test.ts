import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const meta = { country: null }

describe('places of the world', () => {
  it.each([
    ['cities', 'Trains run from Juliaca over Biskra.', ['Juliaca', 'Biskra']],
    ['rivers and mountains', 'The Danube rises; the Himalayas shrink.', ['Danube', 'Himalayas']],
    ['with a word in another language', 'They met on Avenida Brasil and in Wadi Rum.', ['Avenida Brasil', 'Wadi Rum']],
    ['in a pair', 'It lies between the Tengri and Badain deserts.', ['Tengri', 'Badain']],
    ['of a people', 'Peace on the Korean peninsula is far.', ['Korean peninsula']],
    ['that open like a small word', 'Farmers in the villages of My Thanh commune sing.', ['My Thanh commune']],
    ['after a compass word', 'Fighting goes on in northern Zubira.', ['Zubira']],
    ['where one goes', 'She moved to Zubira in May.', ['Zubira']],
    ['beside another', 'Shops closed in Lyon and Zubira.', ['Lyon', 'Zubira']],
    ['of a settlement', 'He was born in the fishing village of Zubira.', ['Zubira']],
    ['a state', 'Floods hit Zubira State again.', ['Zubira State']],
  ])('%s are found', (_, text, expected) => expect(surfaces('place', text, meta)).toEqual(expected))

  it.each([
    ['what is also a common word', 'Nice people like Reading and Mobile phones.'],
    ['what is also a surname', 'Then Lincoln spoke and Houston laughed.'],
    ['a people', 'Nigerian and Kenyan farmers met Hmong traders.'],
    ['things', 'They spoke in Firearms cases.'],
  ])('%s is none', (_, text) => expect(surfaces('place', text, meta)).toEqual([]))

  it('are known again by their bare name', () => {
    expect(named('place', 'They left Dongrong Village. Dongrong used to be poor.', meta)).toEqual([
      'Dongrong Village = place:dongrong-village',
      'Dongrong = place:dongrong-village',
    ])
  })
})
