import { createServer } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { answerTo, askAhead } from '../../../app/ask/ahead.ts'
import { AskError } from '../../../app/ask/fetch-answer.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.setHeader('content-type', 'application/json')
  response.statusCode = request.url?.includes('missing') ? 404 : 200
  response.end(JSON.stringify(response.statusCode === 404 ? { detail: 'no such entity' } : { decisions: [] }))
})
const own = globalThis.fetch
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const base = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
  // In a browser an address without a host is the page's.
  globalThis.fetch = (address, init) => own(new URL(String(address), base), init)
})
afterEach(() => {
  asked.length = 0
  vi.useRealTimers()
})
afterAll(() => {
  globalThis.fetch = own
  server.close()
})

const settled = (address: string) => answerTo('entity', address).catch((cause: unknown) => cause)

test('what was asked ahead is asked once, however often the pointer comes by, and given once', async () => {
  for (let n = 0; n < 3; n++) askAhead('entity', { id: 'missing-a' })
  await settled('/api/entities/missing-a')
  expect(asked).toEqual(['/api/entities/missing-a'])
  await settled('/api/entities/missing-a')
  expect(asked).toHaveLength(2)
})

test('a failure is kept for whoever asks in earnest', async () => {
  askAhead('entity', { id: 'missing-b' })
  const answer = await settled('/api/entities/missing-b')
  expect(answer).toBeInstanceOf(AskError)
  expect(answer).toMatchObject({ status: 404, message: 'no such entity' })
  expect(asked).toHaveLength(1)
})

test('what has waited for more than five seconds is asked anew', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  askAhead('entity', { id: 'missing-c' })
  vi.advanceTimersByTime(5001)
  vi.useRealTimers()
  await settled('/api/entities/missing-c')
  expect(asked).toHaveLength(2)
})
