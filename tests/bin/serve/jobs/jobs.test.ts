// Jobs that are paused, given up, broken, left and tried again, into a real store: every file goes in once, whatever happens on the way.
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openMarks } from '#graph/changes/marks'
import { follow } from '#graph/collection'
import { ingest } from '#graph/ingest'
import type { Writer } from '#graph/writer'
import { parseCodebook } from '#lib/codebook/parse'
import { extract } from '#lib/extract'
import { openInbox } from '../../../../bin/serve/jobs/inbox.ts'
import { openJobs } from '../../../../bin/serve/jobs/jobs.ts'
import { freshStore } from '../../../graph/fresh-store.ts'

const FILES = 45
/** As many as go in before anybody is listened to again. */
const PORTION = 20
const bytesOf = (text: string) => new TextEncoder().encode(text)
const files = Array.from({ length: FILES }, (_, at) => ({
  name: `${at}.txt`,
  bytes: bytesOf(`Letter ${at}.\n\nThe trade union met for the ${at}th time.\n`),
}))
const bad = { name: 'bad.txt', bytes: new Uint8Array([0, 1, 255]) }
const allNames = files.map(({ name }) => name).sort()

/** Jobs into a store of their own; `before` happens before each portion goes in, from 1. */
async function world(before: (portion: number) => void | Promise<void> = () => {}) {
  const store = await freshStore()
  const folder = join(mkdtempSync(join(tmpdir(), 'leitmotif-jobs-')), 'inbox')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const codebook = parseCodebook([])
  let portion = 0
  const writer: Pick<Writer, 'ingest'> = {
    async ingest(sent, told) {
      await before(++portion)
      await ingest(store, (doc) => extract(doc, codebook), sent, { onOutcome: (outcome, at) => told({ outcome, at }) })
    },
  }
  /** As a server that starts finds it. */
  const start = async () => {
    const jobs = openJobs(writer, openInbox(folder), openMarks(follow(store)))
    const troubles: string[] = []
    await jobs.recall((trouble) => troubles.push(trouble))
    jobs.goOn()
    const until = async (id: string, state: string) => {
      await expect.poll(() => jobs.get(id)?.state).toBe(state)
      return jobs.get(id)
    }
    const bring = (sent: typeof files, part?: { job: string; part: number }) =>
      jobs.bring({ files: sent, said: { source: 'Xinhua' } }, part)
    return { jobs, until, bring, troubles }
  }
  const kept = async () => (await store.changesSince(0)).rows.map(({ line }) => line)
  return { ...(await start()), start, kept, folder }
}

describe.each([
  ['pause', 'paused', 'resume'],
  ['cancel', 'canceled', 'retry'],
] as const)('%s', (stop, stopped, goOn) => {
  test(`leaves what is in and what is not, a restart too, and ${goOn} brings the rest`, async () => {
    const { until, bring, kept, start, jobs } = await world(async (portion) => {
      if (portion === 1) for (const { id } of jobs.list()) await jobs.act(id, stop)
    })
    const id = await bring(files)
    expect(await until(id, stopped)).toMatchObject({ done: PORTION, total: FILES })
    for (const seen of [jobs, (await start()).jobs, (await start()).jobs]) {
      expect(seen.list().map((job) => [job.id, job.state, job.done])).toEqual([[id, stopped, PORTION]])
      expect(await kept()).toHaveLength(PORTION)
    }
    const later = await start()
    await later.jobs.act(id, goOn)
    const job = await later.until(id, 'done')
    expect(job).toMatchObject({ done: FILES, total: FILES, retriable: 0, outcomes: { added: FILES } })
    expect(job?.files.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(
      files.map(({ name }) => `${name} added`),
    )
    expect((await kept()).map(({ file, source }) => `${source} ${file}`).sort()).toEqual(
      allNames.map((name) => `Xinhua ${name}`),
    )
  })

  test('of one that waits its turn holds at once, and lets the others pass', async () => {
    const { jobs, until, bring, kept } = await world()
    const [first, second, third] = await Promise.all([bring(files.slice(0, 2)), bring(files.slice(2, 4)), bring(files.slice(4, 5))]) // biome-ignore format: three jobs
    if (!first || !second || !third) throw new Error('there are three')
    expect((await jobs.act(second, stop))?.state).toBe(stopped)
    await until(third, 'done')
    expect(jobs.list().map(({ state }) => state)).toEqual(['done', stopped, 'done'])
    expect(await kept()).toHaveLength(3)
    await jobs.act(second, goOn)
    await until(second, 'done')
    expect(jobs.get(first)?.done).toBe(2)
    expect(await kept()).toHaveLength(5)
  })
})

test('a job that broke says why, after a restart too, and goes on where it broke', async () => {
  const { until, bring, kept, start } = await world((portion) => {
    if (portion === 2) throw new Error('the disk is full')
  })
  const id = await bring(files)
  const broken = { done: PORTION, reason: 'the disk is full', retriable: FILES - PORTION }
  expect(await until(id, 'failed')).toMatchObject(broken)
  const later = await start()
  expect(later.jobs.get(id)).toMatchObject({ ...broken, state: 'failed' })
  await later.jobs.act(id, 'retry')
  expect(await later.until(id, 'done')).toMatchObject({ done: FILES, reason: null })
  expect((await kept()).map(({ file }) => file).sort()).toEqual(allNames)
})

test('what was refused can be tried again, all or one alone, and is told of once', async () => {
  const { jobs, until, bring, start } = await world()
  const id = await bring([...files.slice(0, 2), bad, { ...bad, name: 'worse.txt' }])
  const outcomes = { added: 2, replaced: 0, unchanged: 0, refused: 2 }
  expect(await until(id, 'done')).toMatchObject({ done: 4, retriable: 2, outcomes })
  await jobs.act(id, 'retry')
  expect((await until(id, 'done'))?.files.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'refused', 'refused']) // biome-ignore format: one list
  const later = await start()
  expect(later.jobs.get(id)?.files.map(({ retriable }) => retriable)).toEqual([false, false, true, true])
  expect(await later.jobs.act(id, 'retry', 3)).toMatchObject({ files: [{}, {}, { outcome: 'refused' }, { outcome: null }] }) // biome-ignore format: one line
  expect(await later.until(id, 'done')).toMatchObject({ outcomes, retriable: 2 })
  await expect(later.jobs.act(id, 'retry', 1)).rejects.toThrow('none of its files is left')
})

test('one file of a job that was given up is tried again without the rest', async () => {
  const { jobs, until, bring, kept } = await world(async (portion) => {
    if (portion === 1) for (const { id } of jobs.list()) await jobs.act(id, 'cancel')
  })
  const id = await bring([bad, ...files])
  await until(id, 'canceled')
  await jobs.act(id, 'retry', 0)
  expect(await until(id, 'canceled')).toMatchObject({ done: PORTION, outcomes: { added: PORTION - 1, refused: 1 } })
  expect(await kept()).toHaveLength(PORTION - 1)
})

test('a job comes in parts: each once, however often it is sent, and none after it was given up', async () => {
  const { jobs, until, bring, kept, start } = await world()
  const job = '0b5c0f5e-3f0a-4a3e-9d57-0f8ab0f5a001'
  await bring(files.slice(0, 10), { job, part: 0 })
  await until(job, 'done')
  for (let turn = 0; turn < 2; turn++) await bring([...files.slice(10, 20), bad], { job, part: 1 })
  await until(job, 'done')
  expect(jobs.get(job)).toMatchObject({ total: 21, outcomes: { added: 20, refused: 1 } })
  const later = await start()
  await later.bring([...files.slice(10, 20), bad], { job, part: 1 })
  await later.bring(files.slice(20), { job, part: 2 })
  const { files: lines } = (await later.until(job, 'done')) ?? { files: [] }
  expect(lines.filter(({ outcome }) => outcome === 'added').map(({ name }) => name)).toContain('44.txt')
  expect(new Set(lines.map(({ at }) => at)).size).toBe(lines.length)
  expect(await kept()).toHaveLength(FILES)

  await expect(later.bring([], { job, part: 3 })).resolves.toBe(job)
})

test('a job that was given up takes nothing more', async () => {
  const { jobs, bring, until } = await world(async (portion) => {
    if (portion === 1) for (const { id } of jobs.list()) await jobs.act(id, 'cancel')
  })
  const id = await bring(files)
  await until(id, 'canceled')
  await expect(bring(files.slice(0, 1), { job: id, part: 1 })).rejects.toThrow('canceled')
})

test('of many lines the refused are told first, then the latest', async () => {
  const { jobs, until, bring } = await world()
  const id = await bring([...files.slice(0, 20), bad, ...files.slice(20)])
  await until(id, 'done')
  expect(jobs.get(id, 3)?.files.map(({ name }) => name)).toEqual(['bad.txt', '43.txt', '44.txt'])
  expect(jobs.get(id, 0)).toMatchObject({ files: [], total: 46, done: 46 })
})

test('files are on disk until they are in, and nothing stays of a job that needs none any more', async () => {
  const { until, bring, folder } = await world(() => {
    expect(readdirSync(folder)).toHaveLength(1)
  })
  const id = await bring(files)
  await until(id, 'done')
  await expect.poll(() => existsSync(folder)).toBe(false)
})

test('notes cut short are left aside, files cut short are named, and what cannot be read at all stops nobody', async () => {
  const { jobs, until, bring, start, folder, kept } = await world(async (portion) => {
    if (portion === 1) for (const { id } of jobs.list()) await jobs.act(id, 'pause')
  })
  const id = await bring(files)
  await until(id, 'paused')
  const [own = ''] = readdirSync(folder)
  writeFileSync(join(folder, own, 'notes.jsonl'), '\n{"over":[{"at":1,"li', { flag: 'a' })
  truncateSync(join(folder, own, '0.bytes'), files.slice(0, 44).reduce((sum, { bytes }) => sum + bytes.length, 0) + 5) // biome-ignore format: one number
  await until(await bring([bad]), 'done')
  const later = await start()
  await later.jobs.act(id, 'resume')
  const job = await later.until(id, 'done')
  expect(job).toMatchObject({ outcomes: { added: 44, refused: 1 } })
  expect(job?.files[44]?.reason).toContain('cut short')
  expect(await kept()).toHaveLength(44)
  const second = readdirSync(folder).find((name) => name !== own) ?? ''
  writeFileSync(join(folder, second, '0.json'), '{"from":')
  const last = await start()
  expect(last.troubles).toEqual([expect.stringContaining('bring them anew')])
  expect(last.jobs.list().map((one) => one.id)).toEqual([id])
})

test('what cannot be asked of a job now is refused with the reason; of no job nothing is known', async () => {
  const { jobs, until, bring } = await world()
  const id = await bring(files.slice(0, 1))
  await until(id, 'done')
  for (const action of ['pause', 'resume', 'cancel'] as const)
    await expect(jobs.act(id, action)).rejects.toThrow(`a job that is done cannot ${action}`)
  await expect(jobs.act(id, 'retry')).rejects.toThrow('none of its files is left to be tried again; bring them anew')
  expect(await jobs.act('none', 'pause')).toBeUndefined()
})
