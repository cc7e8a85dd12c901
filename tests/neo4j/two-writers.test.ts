// Two processes bring in a half each at the same time: together they build what one would have built.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { leitmotif } from '../product.ts'
import { env, newServerPlace, servers } from './place.ts'

describe.skipIf(!servers)('two processes that write at once', () => {
  it('end with the same content as one that wrote all of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leitmotif-halves-'))
    const place = await newServerPlace()
    onTestFinished(async () => {
      await place.leave()
      rmSync(folder, { recursive: true, force: true })
    })
    const halves = ['even', 'odd'].map((name) => join(folder, name))
    for (const half of halves) mkdirSync(half)
    for (let n = 0; n < 120; n++)
      writeFileSync(
        join(halves[n % 2] ?? folder, `${n}.txt`),
        `Report ${n}\n\nMs. Jane Number${n % 9} of the trade unions spoke in Hanoi and Beijing of the mass line, 群众路线 ${n}.`,
      )
    const ingest = (path: string, store: string) =>
      leitmotif(['ingest', path, '--json', '--batch', '3', '--store', store], { env })
    const check = async (store: string) =>
      JSON.parse((await leitmotif(['check', '--json', '--store', store], { env })).stdout)

    const ended = await Promise.all(halves.map((half) => ingest(half, place.address)))
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([[0, ''], [0, '']]) // biome-ignore format: pairs
    const file = `sqlite:${join(folder, 'clean.db')}`
    for (const half of halves) await ingest(half, file)
    expect(await check(place.address)).toEqual({ ...(await check(file)), store: place.address, problems: [] })
  })
})
