// Tools that are lent stay for those who come soon, are given up at rest, and made anew for who comes later.
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { lend } from '#graph/ingest-tools'

test('opened once for many uses, closed at rest, opened again', async () => {
  const told: string[] = []
  let made = 0
  const tools = lend(() => {
    const name = `tools ${++made}`
    told.push(`open ${name}`)
    return { name, close: async () => void told.push(`close ${name}`) }
  }, 40)
  expect(await tools.use(async ({ name }) => name)).toBe('tools 1')
  await expect(tools.use(async () => Promise.reject(new Error('a broken file')))).rejects.toThrow('a broken file')
  expect(await tools.use(async ({ name }) => name)).toBe('tools 1')
  expect(told).toEqual(['open tools 1'])
  await expect.poll(() => told).toEqual(['open tools 1', 'close tools 1'])
  await tools.use(async () => pause(80))
  expect(told).toEqual(['open tools 1', 'close tools 1', 'open tools 2'])
  await tools.close()
  expect(told.at(-1)).toBe('close tools 2')
  await tools.close()
  expect(told).toHaveLength(4)
})
