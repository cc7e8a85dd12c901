// What was worked out most recently is not worked out again; what is older, or too large, is.
import { expect, it } from 'vitest'
import { recent } from '#graph/recent'

it('keeps the last ones asked for, and nothing that is not small', () => {
  const worked: string[] = []
  const lengthOf = recent<string>(2, (value) => value.length < 4)
  const ask = (key: string): string =>
    lengthOf(key, () => {
      worked.push(key)
      return key
    })
  const keys = ['a', 'b', 'a', 'c', 'a', 'b', 'large', 'b', 'large']
  expect(keys.map(ask)).toEqual(keys)
  // c pushed b out, for a had been asked for since; what is large pushed nothing out.
  expect(worked).toEqual(['a', 'b', 'c', 'b', 'large', 'large'])
})
