import { describe, expect, it } from 'vitest'
import { isPlural, stem } from '#lib/stem'

describe('stems', () => {
  it.each([
    ['mobilize', 'mobilizing', 'mobilised', 'mobilizes'],
    ['party', 'parties'],
    ['serve', 'serving', 'served', 'serves'],
    ['lead', 'leading', 'led'],
    ['woman', 'women'],
    ['plan', 'planned', 'planning'],
    ['modernization', 'modernisation'],
    ['defense', 'defence'],
  ])('bring %s and its forms together', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1))

  it.each([
    ['class', 'clas'],
    ['organization', 'organize'],
    ['promise', 'promize'],
    ['worker', 'work'],
  ])('keep %s and %s apart', (a, b) => expect(stem(a)).not.toBe(stem(b)))

  it('take no word of the language for a word of the engine', () => {
    expect(stem('constructor')).toBe('constructor')
    expect(stem('toString')).toBe('toString')
  })

  it('know a plural by its ending', () => {
    expect(['unions', 'parties', 'women'].every(isPlural)).toBe(true)
    expect(['union', 'class', 'status'].some(isPlural)).toBe(false)
  })
})
