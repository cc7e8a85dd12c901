// Accepting a draft: the docs become what was shown, and what came or changed since is read with it too.
import { expect, it } from 'vitest'
import { openExtractor } from '#graph/extractor'
import { openStore } from '#graph/open'
import { accept } from '#graph/rereading/accept'
import { makeAside } from '#graph/rereading/aside'
import { preview } from '#graph/rereading/preview'
import { staleDocs } from '#graph/rereading/stale'
import type { OwnCodebook, Store } from '#graph/store'
import { withOwn } from '#lib/codebook/own'
import { parseCodebook } from '#lib/codebook/parse'
import { type Doc, docId } from '#lib/doc'
import { freshStore } from '../fresh-store.ts'

const FILES = [{ name: 'a.yaml', text: '- { id: concept:mass-line, label: { en: mass line } }' }]
const OWN = '- { id: concept:quiet-fund, label: { en: quiet fund } }'
const DRAFT: OwnCodebook = { accepted: null, draft: OWN }
const extractorWith = (own: string | null) => {
  const files = withOwn(FILES, own)
  return openExtractor(parseCodebook(files))
}
const docOf = (id: string, text = 'The quiet fund follows the mass line.'): Doc => ({
  ...{ id: docId(id), text, title: id, source: null, date: null, country: null },
  ...{ lang: 'en', file: null, format: 'txt', encoding: 'utf-8' },
})
const add = async (store: Store, docs: readonly Doc[], own: string | null = null) =>
  store.addDocs(await Promise.all(docs.map((doc) => extractorWith(own).extract(doc))))
const drafted = async (docs: readonly Doc[]): Promise<Store> => {
  const store = await freshStore()
  await add(store, docs)
  await store.putOwnCodebook(DRAFT, { accepted: null, draft: null })
  return store
}

/** Shows the draft, does `meanwhile`, and accepts what was shown. @returns the docs that were read anew for it */
async function acceptShown(store: Store, meanwhile: () => Promise<unknown>, signal?: AbortSignal): Promise<string[]> {
  const aside = makeAside()
  const into = await openStore(aside.address, 'write')
  try {
    const shown = await preview(store, into, extractorWith(OWN))
    if (!shown) throw new Error('nobody gave it up')
    await meanwhile()
    const now = extractorWith(OWN)
    const read: string[] = []
    const extract: typeof now.extract = (doc) => {
      read.push(doc.id)
      return now.extract(doc)
    }
    await accept(store, DRAFT, { ...now, extract }, { store: into, instead: shown.instead }, signal ? { signal } : {})
    return read
  } finally {
    await into.close()
    aside.leave()
  }
}
async function expectReadAnew(store: Store, docs: readonly Doc[]): Promise<void> {
  const clean = await freshStore()
  await add(clean, docs, OWN)
  expect(await store.fingerprint()).toBe(await clean.fingerprint())
  expect(await staleDocs(store, extractorWith(OWN).readBy)).toEqual([])
  expect(await store.ownCodebook()).toEqual({ accepted: OWN, draft: null })
  expect(await store.faults()).toEqual([])
}

it('takes over what was shown without reading it once more', async () => {
  const docs = [docOf('a'), docOf('b', 'Nothing of the kind.')]
  const store = await drafted(docs)
  expect(await acceptShown(store, async () => {})).toEqual([])
  await expectReadAnew(store, docs)
})

it('reads what came, was replaced or stayed behind since, and leaves withdrawn what was withdrawn', async () => {
  const [stays, better] = [docOf('stays'), { ...docOf('better'), title: 'With a better title' }]
  const store = await drafted([stays, docOf('better'), docOf('goes')])
  const read = await acceptShown(store, async () => {
    await add(store, [better, docOf('comes')])
    await store.withdrawDocs([docId('goes')])
  })
  expect(read).toEqual(['better', 'comes'])
  await expectReadAnew(store, [stays, better, docOf('comes')])
})

it('refuses a draft that was changed since, and changes nothing', async () => {
  const store = await drafted([docOf('a')])
  const was = await store.fingerprint()
  const other = { accepted: null, draft: '[]' }
  await expect(acceptShown(store, () => store.putOwnCodebook(other, DRAFT))).rejects.toThrow(
    /changed since it was shown/,
  )
  expect(await store.ownCodebook()).toEqual(other)
  expect(await store.fingerprint()).toBe(was)
})

it('cut short leaves docs that are known to be stale, and the next run finishes', async () => {
  const docs = [docOf('a'), docOf('b')]
  const store = await drafted(docs)
  await acceptShown(store, async () => {}, AbortSignal.abort())
  expect(await staleDocs(store, extractorWith(OWN).readBy)).toEqual(['a', 'b'])
  await accept(store, { accepted: OWN, draft: null }, extractorWith(OWN), undefined)
  await expectReadAnew(store, docs)
})
