// A deep check in words says of how many promises some are broken, and which were not looked at.
import { expect, test } from 'vitest'
import { PROMISES, promiseOf } from '#graph/deep/promise'
import { deepText } from '../../bin/deep-text.ts'

test('what was left out is named, and counts among the promises', () => {
  const counts = promiseOf('counts', { counted: { rows: 2 }, problems: ['first: it counts otherwise'] })
  const sound = (['words', 'evidence', 'exact', 'same'] as const).map((name) => promiseOf(name))
  const lines = deepText({ store: 'a.db', fingerprint: 'f', promises: [counts, ...sound] }).split('\n')
  expect(lines.filter((line) => line.startsWith('not looked at'))).toEqual(
    [PROMISES.comparison, PROMISES.address].map((says) => `not looked at, since it rests on what is broken: ${says}`),
  )
  expect(lines.at(-1)).toBe('1 of 7 promises are broken')
})
