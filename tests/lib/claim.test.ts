import { expect, it } from 'vitest'
import { wordsOf } from '#lib/claim'

it('the words of a part are cut from its doc, or from its sentence', () => {
  const part = { start: 13, end: 18, entity: null }
  expect(wordsOf(part, 'They left. A guard came.')).toBe('guard')
  expect(wordsOf(part, 'A guard came.', 11)).toBe('guard')
  expect(wordsOf(null, 'They left.')).toBe('')
})
