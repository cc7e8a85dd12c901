// Works that wait for each other: none begins before the one before it is over, however that ended.
import { expect, it } from 'vitest'
import { oneAfterTheOther } from '#graph/one-after-the-other'

it('one is under way at a time, what fails holds nobody up, and who has gone away gets no turn', async () => {
  const inTurn = oneAfterTheOther()
  const seen: string[] = []
  let underWay = 0
  const work =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} ${++underWay}`)
      await new Promise((resolve) => setTimeout(resolve, 2))
      underWay--
      if (fails) throw new Error(name)
      return name
    }
  const gone = new AbortController()
  const all = [inTurn(work('a')), inTurn(work('b', true)), inTurn(work('c'), gone.signal), inTurn(work('d'))]
  gone.abort(new Error('gone'))
  expect(await Promise.allSettled(all)).toEqual([
    { status: 'fulfilled', value: 'a' },
    { status: 'rejected', reason: new Error('b') },
    { status: 'rejected', reason: new Error('gone') },
    { status: 'fulfilled', value: 'd' },
  ])
  expect(seen).toEqual(['a 1', 'b 1', 'd 1'])
})
