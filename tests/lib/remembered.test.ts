import { expect, it } from 'vitest'
import { remembered } from '#lib/remembered'

it('answers as the function does, asks it once for a word, and asks anew after so many others', () => {
  let asked = 0
  const sizeOf = remembered((word) => {
    asked++
    return word.length
  })
  expect([sizeOf('Lima'), sizeOf('Lima'), sizeOf('')]).toEqual([4, 4, 0])
  expect(asked).toBe(2)
  for (let n = 0; n < 10_000; n++) expect(sizeOf(`word ${n}`)).toBe(`word ${n}`.length)
  sizeOf('Lima')
  expect(asked).toBe(10_003)
})
