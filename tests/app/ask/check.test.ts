import { expect, test } from 'vitest'
import { checkAnswer } from '../../../app/ask/check.ts'
import { inTurns } from '../../../app/ask/turns.ts'
import { calls } from '../../../graph/wire/calls.ts'

const node = (n: number) => ({
  id: `concept:${n}`,
  kind: 'concept',
  label: `${n}`,
  docs: n,
  sentences: n,
  mentions: n,
  x: n / 4,
  y: -n,
  community: 0,
  theme: null,
  first: null,
})
const answer = (nodes: number) => ({
  fingerprint: 'f',
  nodes: Array.from({ length: nodes }, (_, n) => node(n)),
  edges: [{ source: 'concept:0', target: 'concept:1', docs: 1, sentences: 1, unknown: true }],
  total: { entities: nodes, links: 1 },
  layout: 'ready',
})

test.each([2, 20_000])('an answer of %i rows is checked to the same as its schema makes of it', async (nodes) => {
  const body = answer(nodes)
  expect(await checkAnswer('graph', body)).toEqual(calls.graph.answer.parse(body))
})

test('one wrong row of a long answer is enough to refuse it, and so is a missing field beside the rows', async () => {
  const body = answer(5000)
  await expect(checkAnswer('graph', { ...body, nodes: [...body.nodes, { ...node(1), docs: 'many' }] })).rejects.toThrow(
    /expected number/,
  )
  await expect(checkAnswer('graph', { ...body, total: undefined })).rejects.toThrow()
})

test('long work leaves others their turn, and stops where it is over', async () => {
  let others = 0
  const timer = setInterval(() => others++, 1)
  function* counting() {
    const end = performance.now() + 200
    for (let n = 0; performance.now() < end; n++) yield n
    return 'done'
  }
  expect(await inTurns(counting())).toBe('done')
  expect(others).toBeGreaterThan(0)
  expect(await inTurns(counting(), () => true)).toBe(undefined)
  clearInterval(timer)
})
