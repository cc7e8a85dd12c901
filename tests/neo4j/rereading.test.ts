// Reading again on Neo4j: shown, accepted and interrupted as on a file, and the same in the end.
import { describe, expect, it } from 'vitest'
import { openExtractor } from '#graph/extractor'
import { openStore } from '#graph/open'
import { accept } from '#graph/rereading/accept'
import { makeAside } from '#graph/rereading/aside'
import { preview } from '#graph/rereading/preview'
import { reextract } from '#graph/rereading/reextract'
import { parseCodebook } from '#lib/codebook/parse'
import { type Doc, docId } from '#lib/doc'
import { onStore } from '../graph/contract/place.ts'
import { freshStore } from '../graph/fresh-store.ts'
import { newServerPlace, servers } from './place.ts'

const bookOf = (...labels: string[]) => {
  const text = labels
    .map((label) => `- { id: "concept:${label.replace(' ', '-')}", label: { en: ${label} } }`)
    .join('\n')
  const files = [{ name: 'a.yaml', text }]
  return openExtractor(parseCodebook(files))
}
const docs: Doc[] = ['The quiet fund follows the mass line.', 'A quiet fund.', 'The mass line, the green bond.'].map(
  (text, n) => ({
    ...{ id: docId(`d${n}`), text, title: `d${n}`, source: null, date: null, country: null },
    ...{ lang: 'en', file: null, format: 'txt', encoding: 'utf-8' },
  }),
)
const read = (extractor: ReturnType<typeof bookOf>) => Promise.all(docs.map((doc) => extractor.extract(doc)))

describe.skipIf(!servers)('on a server', () => {
  it('shows the difference beside it, takes it over, and reads again what is stale', () =>
    onStore(newServerPlace, async (store) => {
      await store.addDocs(await read(bookOf('mass line')))
      const clean = await freshStore()
      await clean.addDocs(await read(bookOf('mass line', 'quiet fund')))
      const aside = makeAside()
      const into = await openStore(aside.address, 'write')
      const now = bookOf('mass line', 'quiet fund')
      const shown = await preview(store, into, now)
      expect(shown?.difference).toMatchObject({
        docs: 3,
        changed: 2,
        entities: { added: 1, lost: 0 },
        links: { added: 1, lost: 0 },
      })
      const nothing = { accepted: null, draft: null }
      await accept(store, nothing, now, shown && { store: into, instead: shown.instead })
      await into.close()
      aside.leave()
      expect(await store.fingerprint()).toBe(await clean.fingerprint())

      const next = bookOf('mass line', 'green bond')
      expect(await reextract(store, next, { signal: AbortSignal.abort() })).toMatchObject({ docs: 3, changed: 0 })
      expect(await reextract(store, next)).toMatchObject({
        docs: 3,
        changed: 3,
        graph: { entities: { added: 1, lost: 1 }, links: { added: 1, lost: 1 } },
      })
      const again = await freshStore()
      await again.addDocs(await read(next))
      expect(await store.fingerprint()).toBe(await again.fingerprint())
      await store.settle()
      expect(await store.faults()).toEqual([])
    }))
})
