// Store files as every earlier version wrote them: each opens with all that is in it, is sound, and is read again into what a clean build is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openArchive } from '#graph/archive/open-archive'
import { checkDeep } from '#graph/deep/check-deep'
import { type Extractor, openExtractor } from '#graph/extractor'
import { ingest } from '#graph/ingest'
import { reextract } from '#graph/rereading/reextract'
import { openDriver } from '#graph/sqlite/driver'
import { MIGRATIONS } from '#graph/sqlite/schema'
import type { Store } from '#graph/store'
import { withOwn } from '#lib/codebook/own'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import { docId } from '#lib/doc'
import { readManifest } from '#lib/reading/manifest'
import { type FilePlace, newFilePlace } from './place.ts'

const folder = join(import.meta.dirname, 'stores')
const bytesOf = (name: string) => readFileSync(join(folder, name))

interface Told {
  readonly version: number
  readonly fingerprint: string
  readonly docs: readonly string[]
  readonly mentions: number
  readonly claims: number
  readonly judgements: readonly { readonly id: string; readonly action: string; readonly undoneAt: string | null }[]
  readonly own: string | null
}
const versions: Told[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(bytesOf(name).toString()))
const archives = readdirSync(folder).filter((name) => name.endsWith('.leitmotif'))

const codebook: CodebookFile[] = readdirSync(join(folder, 'codebook'))
  .sort()
  .map((name) => ({ name, text: bytesOf(`codebook/${name}`).toString() }))
const manifest = readManifest(bytesOf('documents/manifest.yaml').toString(), 'manifest.yaml')

const extractors = new Map<string | null, Extractor>()
const extractorWith = (own: string | null): Extractor => {
  const files = withOwn(codebook, own)
  const extractor = extractors.get(own) ?? openExtractor(parseCodebook(files), { cores: 1 })
  extractors.set(own, extractor)
  return extractor
}
afterAll(async () => {
  for (const extractor of extractors.values()) await extractor.close()
})

it('are there for every version of the schema', () => {
  expect(versions.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1))
})

describe.each(versions)('a file of version $version', (told) => {
  let place: FilePlace
  let store: Store
  beforeEach(async () => {
    place = newFilePlace()
    writeFileSync(place.path, gunzipSync(bytesOf(`version-${told.version}.db.gz`)))
    store = await place.open('write')
  })
  afterEach(() => place.leave())

  it('holds what its version said that it holds, and keeps every promise', async () => {
    expect(await store.fingerprint()).toBe(told.fingerprint)
    expect((await store.changesSince(0)).rows.map(({ line }) => line.id)).toEqual(told.docs)
    const docs = await Promise.all(told.docs.map((id) => store.getDoc(docId(id))))
    for (const stored of docs)
      expect(stored?.doc.text).toBe(
        bytesOf(`documents/${stored?.doc.id}.txt`)
          .toString()
          .replace(/^\uFEFF/, ''),
      )
    expect(docs.reduce((sum, stored) => sum + (stored?.mentions.length ?? 0), 0)).toBe(told.mentions)
    expect(docs.reduce((sum, stored) => sum + (stored?.claims.length ?? 0), 0)).toBe(told.claims)
    expect((await store.judgements()).map(({ id, action, undoneAt }) => ({ id, action, undoneAt }))).toEqual(
      told.judgements,
    )
    expect((await store.getDoc(docId('letter')))?.rejected).toHaveLength(1)
    expect((await store.ownCodebook()).accepted).toBe(told.own)
    expect(await store.hasDocs([docId('gone')])).toEqual(new Set())
    const { promises } = await checkDeep(store, extractorWith(told.own))
    expect(promises.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('read again, becomes what a clean build is, decisions included', async () => {
    const extractor = extractorWith(told.own)
    expect((await reextract(store, extractor)).unread).toEqual([])
    const clean = await newStore(told, store, extractor)
    expect(await store.fingerprint()).toBe(await clean.fingerprint())
    const { promises } = await checkDeep(store, extractor)
    expect(promises.find(({ promise }) => promise === 'same')?.counted).toMatchObject({
      'documents read again': told.docs.length,
    })
    expect(promises.flatMap(({ problems }) => problems)).toEqual([])
  })
})

/** The same documents read from their files, under the same decisions. */
async function newStore({ docs, own }: Told, from: Store, extractor: Extractor): Promise<Store> {
  const store = await cleanPlace.open('write')
  await store.withdrawDocs((await store.changesSince(0)).rows.map(({ line }) => line.id))
  const files = await Promise.all(
    docs.map(async (id) => ({
      name: (await from.getDoc(docId(id)))?.doc.file ?? id,
      bytes: bytesOf(`documents/${id}.txt`),
      meta: manifest.get(`${id}.txt`) ?? {},
    })),
  )
  expect(await ingest(store, extractor.extract, files)).toMatchObject({ added: docs.length })
  await store.restoreJudgements(await from.judgements())
  await store.putOwnCodebook({ accepted: own, draft: null }, await store.ownCodebook())
  return store
}
let cleanPlace: FilePlace
beforeEach(() => {
  cleanPlace = newFilePlace()
})
afterEach(() => cleanPlace.leave())

describe.each(archives)('an archive, %s', (name) => {
  it('opens to the content that its version wrote', async () => {
    const told = versions.find(({ version }) => name === `version-${version}.leitmotif`)
    const store = await cleanPlace.open('write')
    const opened = await openArchive(join(folder, name), store)
    expect(opened).toMatchObject({ docs: told?.docs.length, fingerprint: told?.fingerprint })
    expect(opened.codebook.map((file) => file.name).sort()).toEqual(
      expect.arrayContaining(codebook.map((file) => file.name)),
    )
    expect((await store.judgements()).map(({ id, action, undoneAt }) => ({ id, action, undoneAt }))).toEqual(
      told?.judgements,
    )
  })
})

describe('a later version', () => {
  it('of the schema is refused, with the way out, and left as it is', async () => {
    const store = await cleanPlace.open('write')
    await store.close()
    const db = openDriver(cleanPlace.path, 'write')
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`)
    db.close()
    const before = readFileSync(cleanPlace.path)
    for (const mode of ['read', 'write'] as const)
      await expect(cleanPlace.open(mode)).rejects.toMatchObject({
        code: 'VERSION',
        message: expect.stringMatching(
          /written by a newer Leitmotif \(schema \d+, this one knows \d+\); update Leitmotif$/,
        ),
      })
    expect(readFileSync(cleanPlace.path).equals(before)).toBe(true)
  })

  it('of an archive too, and nothing comes of it', async () => {
    const store = await cleanPlace.open('write')
    const later = join(dirname(cleanPlace.path), 'later.leitmotif')
    const lines = gunzipSync(bytesOf(`version-${MIGRATIONS.length}.leitmotif`)).toString()
    writeFileSync(
      later,
      gzipSync(lines.replace('"leitmotif":1', '"leitmotif":2').replace('"docs"', '"unheard":1,"docs"')),
    )
    await expect(openArchive(later, store)).rejects.toMatchObject({
      code: 'VERSION',
      message: `${later} was written by a newer Leitmotif (format 2, this one knows 1); update Leitmotif`,
    })
    expect((await store.changesSince(0)).rows).toEqual([])
  })
})
