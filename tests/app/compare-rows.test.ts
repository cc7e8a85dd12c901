// The order of rows on the Compare page: what is used alike first, the surest of it before the rest.
import { expect, test } from 'vitest'
import { inOrder, type Row } from '../../app/compare/rows/rows.ts'

const side = { docs: 9, of: 9, sentences: 9, mentions: 9, rate: 1 }
const row = (id: string, leaning?: Row['leaning'], low = -1, high = 1): Row => ({
  id,
  kind: 'concept',
  label: id,
  members: [],
  presence: 'both',
  a: side,
  b: side,
  log2Ratio: (low + high) / 2,
  log2Interval: { low, high },
  ...(leaning && { leaning }),
})

test('rows that are used alike come first, the narrower their interval about one the earlier, then all others', () => {
  const rows = [
    row('undetermined', 'undetermined', -0.1, 0.1),
    row('wide', 'alike', -0.4, 0.9),
    row('leans', 'a', 1, 2),
    row('narrow', 'alike', -0.3, 0.2),
    row('untested', undefined, -0.2, 0.2),
  ]
  expect(inOrder(rows, 'alike').map(({ id }) => id)).toEqual(['narrow', 'wide', 'undetermined', 'untested', 'leans'])
})

test('the largest difference is told by the end of the interval that is nearer to none', () => {
  const rows = [row('far but unsure', undefined, -0.1, 5), row('sure', 'a', 0.5, 0.7), row('surer', 'b', -3, -0.9)]
  expect(inOrder(rows, 'difference').map(({ id }) => id)).toEqual(['surer', 'sure', 'far but unsure'])
})
