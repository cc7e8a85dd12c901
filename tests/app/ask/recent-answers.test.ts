import { expect, test } from 'vitest'
import { RecentAnswers } from '../../../app/ask/recent-answers.ts'

const light = (n: number) => ({ data: { total: n } })
const heavy = (rows: number) => ({ data: { total: 1, nodes: Array.from({ length: rows }, (_, i) => i) } })

test('what was neither asked nor shown for long is forgotten', () => {
  const answers = new RecentAnswers()
  for (let n = 0; n < 1000; n++) {
    answers.set(`/api/facets?in=${n}`, light(n))
    // Shown all the time.
    expect(answers.get('/api/facets?in=0')).toEqual(light(0))
  }
  expect(answers.size).toBeLessThan(100)
  expect(answers.has('/api/facets?in=999')).toBe(true)
  expect(answers.has('/api/facets?in=0')).toBe(true)
  expect(answers.has('/api/facets?in=500')).toBe(false)
})

test('of large answers the two latest stay, and the small ones beside them', () => {
  const answers = new RecentAnswers()
  answers.set('small', light(1))
  for (let n = 0; n < 10; n++) answers.set(`large ${n}`, heavy(50_000))
  expect([...answers.keys()]).toEqual(['small', 'large 8', 'large 9'])
})

test('answers can be asked for while they are gone through', () => {
  const answers = new RecentAnswers([
    ['a', light(1)],
    ['b', light(2)],
  ])
  const seen: string[] = []
  for (const key of answers.keys()) {
    answers.get(key)
    seen.push(key)
  }
  expect(seen).toEqual(['a', 'b'])
})
