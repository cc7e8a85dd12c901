// Files in: batches, outcomes told after the commit, refusals that stop nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FileOutcome, ingest } from '#graph/ingest'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import type { Store } from '#graph/store'
import type { Doc } from '#lib/doc'
import { extractionOf } from './extraction-builder.ts'
import { type FilePlace, newFilePlace } from './sqlite/place.ts'

const NAMES = { China: 'place:china' }
const extract = (doc: Doc) => {
  if (doc.text.includes('trap')) throw new RangeError('too deep')
  const { sentences, mentions, entities, furniture, open, claims } = extractionOf({
    id: doc.id,
    text: doc.text,
    names: NAMES,
  })
  return {
    doc,
    sentences,
    mentions: doc.text.includes('no home') ? [...mentions, ...mentions] : mentions,
    entities,
    furniture,
    open,
    claims,
  }
}
const file = (name: string, text: string, id?: string) => ({
  name,
  bytes: Buffer.from(text),
  ...(id && { meta: { id } }),
})
const files = (count: number) =>
  Array.from({ length: count }, (_, n) => file(`${n}.txt`, `China, number ${n}.`, `n${n}`))

describe('ingest', () => {
  let place: FilePlace
  let store: Store
  let told: FileOutcome[]
  const onOutcome = (outcome: FileOutcome) => void told.push(outcome)
  beforeEach(async () => {
    place = newFilePlace()
    store = await place.open('write')
    told = []
  })
  afterEach(() => place.leave())

  it('keeps every file and tells each in order', async () => {
    expect(await ingest(store, extract, files(5), { onOutcome, batch: 2 })).toMatchObject({ added: 5, refused: 0 })
    expect(told.map((one) => one.file)).toEqual(['0.txt', '1.txt', '2.txt', '3.txt', '4.txt'])
    expect(await ingest(store, extract, files(6))).toEqual({ added: 1, replaced: 0, unchanged: 5, refused: 0 })
  })

  it('refuses what cannot be read by name, with reason and way out, and keeps the rest', async () => {
    const mixed = [
      file('a.txt', 'China one.', 'a'),
      file('empty.txt', ''),
      file('image.png', 'PNG'),
      file('odd.txt', 'no home in China.', 'odd'),
      file('trap.txt', 'a trap in China.'),
      file('id.txt', 'China two.', '../../etc/passwd'),
      file('b.txt', 'China three.', 'b'),
    ]
    expect(await ingest(store, extract, mixed, { onOutcome })).toMatchObject({ added: 2, refused: 5 })
    expect(told.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
      'a.txt added',
      'empty.txt refused',
      'image.png refused',
      'odd.txt refused',
      'trap.txt refused',
      'id.txt refused',
      'b.txt added',
    ])
    for (const one of told) if (one.outcome === 'refused') expect([one.reason, one.remedy].every(Boolean)).toBe(true)
    expect((await store.changesSince(0)).rows.map(({ line }) => line.id)).toEqual(['a', 'b'])
  })

  it('tells a file only once another process can read it', async () => {
    const reader = openSqlite(place.path, { mode: 'read' })
    const seen: Promise<number>[] = []
    await ingest(store, extract, files(6), {
      batch: 2,
      onOutcome: () => void seen.push(reader.changesSince(0).then(({ rows }) => rows.length)),
    })
    expect(await Promise.all(seen)).toEqual([2, 2, 4, 4, 6, 6])
    await reader.close()
  })

  it('makes small batches of large texts', async () => {
    const large = Array.from({ length: 4 }, (_, n) => file(`${n}.txt`, `China ${'x'.repeat(600_000)} ${n}.`, `n${n}`))
    await ingest(store, extract, large)
    expect(await store.revision()).toBe(2)
  })

  it('begins no further file once aborted, and keeps what was begun', async () => {
    const abort = new AbortController()
    let begun = 0
    function* stopping() {
      for (const one of files(50)) {
        if (++begun === 4) abort.abort()
        yield one
      }
    }
    await ingest(store, extract, stopping(), { onOutcome, batch: 10, signal: abort.signal })
    expect(told).toHaveLength(3)
    expect((await store.changesSince(0)).rows).toHaveLength(3)
  })

  it('tells nothing of a batch that could not be kept', async () => {
    const full: Store = { ...store, addDocs: () => Promise.reject(new Error('disk full')) }
    await expect(ingest(full, extract, files(3), { onOutcome })).rejects.toThrow('disk full')
    expect(told).toEqual([])
  })

  it('takes files with the same bytes for one doc: the second changes nothing, nor does all of it again', async () => {
    const twins = [file('a.txt', 'China twice.'), file('b.txt', 'China twice.')]
    expect(await ingest(store, extract, twins, { batch: 1 })).toMatchObject({ added: 1, unchanged: 1 })
    const before = await store.fingerprint()
    expect(await ingest(store, extract, twins)).toMatchObject({ replaced: 0, unchanged: 2 })
    const other = newFilePlace()
    const again = await other.open('write')
    await ingest(again, extract, twins.toReversed())
    expect([await again.fingerprint(), await store.fingerprint()]).toEqual([before, before])
    await other.leave()
  })

  it('keeps what is known of a doc until something else is said', async () => {
    const bytes = Buffer.from('China, once more.')
    const meta = { country: 'VN', source: 'A source', date: '2018-05-03' }
    const run = async (...sent: (object | undefined)[]) => {
      told = []
      await ingest(
        store,
        extract,
        sent.map((said, n) => ({ name: `${n}.txt`, bytes, ...(said && { meta: said }) })),
        { onOutcome },
      )
      return told.map(({ outcome }) => outcome)
    }
    expect(await run(meta, undefined)).toEqual(['added', 'unchanged'])
    expect(await run(undefined)).toEqual(['unchanged'])
    expect(await run({ country: null })).toEqual(['replaced'])
    const [line] = (await store.changesSince(0)).rows.map((row) => row.line)
    expect(line).toMatchObject({ country: null, source: 'A source', date: '2018-05-03' })
  })

  it('gives the same store whatever the batches and the order', async () => {
    await ingest(store, extract, files(7), { batch: 3 })
    const other = newFilePlace()
    const again = await other.open('write')
    await ingest(again, extract, files(7).reverse(), { batch: 1 })
    expect(await again.fingerprint()).toBe(await store.fingerprint())
    await other.leave()
  })
})
