import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

describe('places', () => {
  it.each([
    ['countries', 'They came from Mexico and the United States.', ['Mexico', 'United States']],
    ['with their head', 'Roads in Tan Phu commune, Go Dau district.', ['Tan Phu commune', 'Go Dau district']],
    ['known and with a head', 'They live in Long An province.', ['Long An province']],
    ['in which something is', 'The fair was held in Zhonghai.', ['Zhonghai']],
    ['inside larger ones', 'Jinzhou of Hubei Province won.', ['Jinzhou', 'Hubei Province']],
    ['in a dateline', 'LANZHOU, May 3 (Xinwen) -- They met.', ['LANZHOU']],
    ['told apart by a river', 'She represents Stratford-upon-Avon there.', ['Stratford-upon-Avon']],
    ['with a number', 'A house in District 5 burned.', ['District 5']],
    ['named after people', 'They flew to Ho Chi Minh City.', ['Ho Chi Minh City']],
  ])('%s are found', (_, text, expected) => expect(surfaces('place', text)).toEqual(expected))

  it.each([
    ['a people or a language', 'They spoke in English to Chinese guests.'],
    ['a month', 'It was in March.'],
    ['what begins a sentence', 'Poor villages need help. Other cities do not.'],
    ['a notion', 'They believe in Progress and in Buddhism.'],
    ['a country in the name of a body', 'The Communist Party of China met.'],
  ])('%s is none', (_, text) => expect(surfaces('place', text)).toEqual([]))

  it('are known wherever they stand once one place is sure', () => {
    expect(surfaces('place', 'They met in Zhonghai. Zhonghai has grown.')).toEqual(['Zhonghai', 'Zhonghai'])
  })

  it('are the same with and without the word that says what they are', () => {
    expect(
      new Set(named('place', 'They left Long An province. They love Long An.').map((line) => line.split(' = ')[1]))
        .size,
    ).toBe(1)
  })
})
