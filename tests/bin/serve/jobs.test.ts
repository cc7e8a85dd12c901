// Jobs that are paused, given up, broken and tried again, into a real store: every file goes in once, whatever happens on the way.
import { describe, expect, test } from 'vitest'
import { type IngestFile, ingest } from '#graph/ingest'
import type { Writer } from '#graph/writer'
import { parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import { openJobs } from '../../../bin/serve/jobs.ts'
import { freshStore } from '../../graph/fresh-store.ts'

const FILES = 45
/** As many as go in before anybody is listened to again. */
const PORTION = 20
const bytesOf = (text: string) => new TextEncoder().encode(text)
const files: readonly IngestFile[] = Array.from({ length: FILES }, (_, at) => ({
  name: `${at}.txt`,
  bytes: bytesOf(`Letter ${at}.\n\nThe trade union met for the ${at}th time.\n`),
  meta: {},
}))

/** Jobs into a store of their own; `before` happens before each portion goes in, from 1. */
async function world(before: (portion: number) => void) {
  const store = await freshStore()
  const codebook = parseCodebook([])
  let portion = 0
  const writer: Pick<Writer, 'ingest'> = {
    async ingest(sent, told) {
      before(++portion)
      await ingest(store, (doc) => extract(doc, codebook), sent, { onOutcome: (outcome, at) => told({ outcome, at }) })
    },
  }
  const jobs = openJobs(writer)
  const until = async (id: string, state: string) => {
    await expect.poll(() => jobs.get(id)?.state).toBe(state)
    return jobs.get(id)
  }
  const kept = async () => (await store.changesSince(0)).rows.map(({ line }) => line.file)
  return { jobs, until, kept }
}
const allNames = files.map(({ name }) => name).sort()

describe.each([
  ['pause', 'paused', 'resume'],
  ['cancel', 'canceled', 'retry'],
] as const)('%s', (stop, stopped, goOn) => {
  test(`leaves what is in and what is not, and ${goOn} brings the rest`, async () => {
    const { jobs, until, kept } = await world((portion) => portion === 1 && jobs.act(id, stop))
    const { id } = jobs.start(files)
    expect(await until(id, stopped)).toMatchObject({ done: PORTION, total: FILES })
    expect(await kept()).toHaveLength(PORTION)
    expect(jobs.list().map((job) => [job.id, job.state])).toEqual([[id, stopped]])
    jobs.act(id, goOn)
    const job = await until(id, 'done')
    expect(job).toMatchObject({ done: FILES, total: FILES, retriable: 0 })
    expect(job?.files.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(
      files.map(({ name }) => `${name} added`),
    )
    expect((await kept()).sort()).toEqual(allNames)
  })

  test('of one that waits its turn holds at once, and lets the others pass', async () => {
    const { jobs, until, kept } = await world(() => {})
    const [first, second, third] = [jobs.start(files.slice(0, 2)), jobs.start(files.slice(2, 4)), jobs.start(files.slice(4, 5))] // biome-ignore format: three jobs
    expect(jobs.act(second.id, stop)?.state).toBe(stopped)
    await until(third.id, 'done')
    expect(jobs.list().map(({ state }) => state)).toEqual(['done', stopped, 'done'])
    expect(await kept()).toHaveLength(3)
    jobs.act(second.id, goOn)
    await until(second.id, 'done')
    expect(jobs.get(first.id)?.done).toBe(2)
    expect(await kept()).toHaveLength(5)
  })
})

test('a job that broke says why, and goes on where it broke', async () => {
  const { jobs, until, kept } = await world((portion) => {
    if (portion === 2) throw new Error('the disk is full')
  })
  const { id } = jobs.start(files)
  expect(await until(id, 'failed')).toMatchObject({
    done: PORTION,
    reason: 'the disk is full',
    retriable: FILES - PORTION,
  })
  jobs.act(id, 'retry')
  expect(await until(id, 'done')).toMatchObject({ done: FILES, reason: null })
  expect((await kept()).sort()).toEqual(allNames)
})

test('what was refused can be tried again, and is told of once', async () => {
  const { jobs, until } = await world(() => {})
  const bad: IngestFile = { name: 'bad.txt', bytes: new Uint8Array([0, 1, 255]), meta: {} }
  const { id } = jobs.start([...files.slice(0, 2), bad])
  expect(await until(id, 'done')).toMatchObject({ done: 3, retriable: 1 })
  jobs.act(id, 'retry')
  const job = await until(id, 'done')
  expect(job?.files.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'refused'])
})

test('what cannot be asked of a job now is refused with the reason; of no job nothing is known', async () => {
  const { jobs, until } = await world(() => {})
  const { id } = jobs.start(files.slice(0, 1))
  await until(id, 'done')
  for (const action of ['pause', 'resume', 'cancel'] as const)
    expect(() => jobs.act(id, action)).toThrow(`a job that is done cannot ${action}`)
  expect(() => jobs.act(id, 'retry')).toThrow('none of its files is left to be tried again; bring them anew')
  expect(jobs.act('none', 'pause')).toBeUndefined()
})
