// Reading again: with whatever codebook a collection was read before, and however often that is interrupted, it ends as one read anew.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openExtractor } from '#graph/extractor'
import type { Judgement } from '#graph/judgement'
import { openStore } from '#graph/open'
import { makeAside } from '#graph/rereading/aside'
import { preview } from '#graph/rereading/preview'
import { reextract } from '#graph/rereading/reextract'
import type { Store } from '#graph/store'
import { type CodebookFile, parseCodebook } from '#lib/codebook/parse'
import { type Doc, docId } from '#lib/doc'
import { freshStore } from '../fresh-store.ts'

const THEMES: CodebookFile = { name: 'themes.yaml', text: '- { id: society, label: { en: Society } }' }
const ENTRIES = {
  unions: '- { id: organization:unions, label: { en: trade unions }, theme: society }',
  line: '- { id: concept:mass-line, label: { en: mass line }, theme: society }',
  masses: '- { id: concept:masses, label: { en: the masses }, also: { en: [mass line] }, theme: society }',
  front: '- { id: concept:united-front, label: { en: united front }, theme: society }',
}
type EntryName = keyof typeof ENTRIES
const extractorWith = (names: readonly EntryName[]) => {
  const files = [THEMES, { name: 'entries.yaml', text: names.map((name) => ENTRIES[name]).join('\n') || '[]' }]
  return openExtractor(parseCodebook(files))
}
const docOf = (id: string, text: string): Doc => ({
  id: docId(id),
  text,
  title: id,
  source: null,
  date: null,
  country: null,
  lang: 'en',
  file: `${id}.txt`,
  format: 'txt',
  encoding: 'utf-8',
})
const add = async (store: Store, docs: readonly Doc[], names: readonly EntryName[]) =>
  store.addDocs(await Promise.all(docs.map((doc) => extractorWith(names).extract(doc))))

const drawnBook = fc
  .tuple(fc.boolean(), fc.boolean(), fc.constantFrom<EntryName>('line', 'masses'))
  .map(([unions, front, one]) => [...(unions ? ['unions' as const] : []), ...(front ? ['front' as const] : []), one])
const drawnText = fc
  .array(fc.constantFrom('The trade unions', 'the mass line', 'the united front', 'the masses', 'met.', 'and'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '))

describe('reextract', () => {
  it('says what is new, gone, stronger and weaker, counted by hand, and finds nothing to do the second time', async () => {
    const store = await freshStore()
    const one = docOf('one', 'The trade unions follow the mass line. The mass line is theirs.')
    const two = docOf('two', 'Nothing to see.')
    await add(store, [one, two], ['unions', 'line'])
    const now = extractorWith(['unions', 'masses'])
    const found = await reextract(store, now)
    expect(found).toMatchObject({
      docs: 2,
      changed: 1,
      passed: 0,
      unread: [],
      mentions: { added: 2, lost: 2 },
      graph: {
        entities: { added: 1, lost: 1 },
        links: { added: 1, lost: 1, stronger: 0, weaker: 0 },
      },
    })
    expect(await reextract(store, now)).toMatchObject({ docs: 0, changed: 0, mentions: { added: 0, lost: 0 } })
  })

  it('ends, interrupted and judged as may be, as a store built from documents, codebook and ledger', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawnText, { minLength: 1, maxLength: 5 }),
        fc.array(drawnBook, { minLength: 1, maxLength: 2 }),
        drawnBook,
        fc.nat(),
        fc.nat(3),
        async (texts, books, last, pick, stopAfter) => {
          const docs = texts.map((text, n) => docOf(`d${n}`, text))
          const store = await freshStore()
          for (const [n, book] of books.entries())
            await add(
              store,
              docs.filter((_, at) => at % books.length === n),
              book,
            )
          await judgeSomething(store, pick)
          const now = extractorWith(last)
          await stopping(store, now, stopAfter)
          const shown = await differenceShown(store, now)
          await reextract(store, now)
          const clean = await rebuilt(docs, last, await store.judgements())
          expect(await store.fingerprint()).toBe(clean)
          expect(shown).toBe(clean)
          expect(await store.faults()).toEqual([])
          for (const readBy of (await store.readBy()).values()) expect(readBy).toEqual(now.readBy)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keeps as it was what the rules cannot read, and says which and why', async () => {
    const store = await freshStore()
    await add(store, [docOf('bad', 'The mass line.'), docOf('good', 'The mass line.')], ['line'])
    const now = extractorWith(['masses'])
    const extract = (doc: Doc) => {
      if (doc.id === 'bad') throw new Error('a rule broke')
      return now.extract(doc)
    }
    const found = await reextract(store, { ...now, extract })
    expect(found).toMatchObject({ docs: 2, changed: 1, unread: [{ doc: 'bad', reason: 'a rule broke' }] })
    expect((await store.getDoc(docId('bad')))?.mentions[0]?.entity).toBe('concept:mass-line')
    expect(await reextract(store, now)).toMatchObject({ docs: 1, changed: 1 })
  })

  it('keeps what people coded in another program', async () => {
    const store = await freshStore()
    const doc = docOf('coded', 'The trade unions follow the mass line.')
    const coding = { code: 'Duty', start: 4, end: 37, by: 'Ann' }
    await store.addDocs([await extractorWith(['unions']).extract(doc, [coding])])
    const mentionsNow = async () => (await store.getExtraction(docId('coded')))?.mentions ?? []
    const coded = (await mentionsNow()).filter(({ rule }) => rule === 'coding')
    expect(coded).toMatchObject([{ start: 4, end: 37, entity: 'concept:duty' }])
    await reextract(store, extractorWith(['unions', 'line']))
    expect((await mentionsNow()).filter(({ rule }) => rule === 'coding')).toEqual(coded)
    expect((await mentionsNow()).map(({ entity }) => entity)).toContain('concept:mass-line')
  })
})

describe('preview', () => {
  it('lists what would change by document, entity and link, and leaves the store as it is', async () => {
    const store = await freshStore()
    await add(
      store,
      [
        docOf('one', 'The trade unions follow the mass line. The united front is broad.'),
        docOf('two', 'The united front.'),
      ],
      ['unions', 'line'],
    )
    const was = [await store.revision(), await store.fingerprint()]
    const found = await previewed(store, extractorWith(['unions', 'line', 'front']))
    expect(found?.difference).toEqual({
      docs: 2,
      changed: 2,
      mentions: { added: 2, lost: 0 },
      entities: { added: 1, lost: 0 },
      links: { added: 0, lost: 0, stronger: 0, weaker: 0 },
      perDoc: ['one', 'two'].map((doc) => ({
        doc,
        title: doc,
        mentions: { added: 1, lost: 0 },
        links: { added: 0, lost: 0 },
      })),
      perEntity: [{ id: 'concept:united-front', kind: 'concept', label: 'united front', before: 0, now: 2 }],
      perLink: [],
      unread: [],
    })
    expect([await store.revision(), await store.fingerprint()]).toEqual(was)
    const gone = await previewed(store, extractorWith(['line']))
    expect(gone?.difference).toMatchObject({
      entities: { added: 0, lost: 1 },
      links: { added: 0, lost: 1 },
      perLink: [{ sourceLabel: 'mass line', targetLabel: 'trade unions', before: 1, now: 0 }],
      perDoc: [{ doc: 'one', links: { added: 0, lost: 1 } }],
    })
  })

  it('that is given up tells nothing', async () => {
    const store = await freshStore()
    await add(store, [docOf('one', 'The mass line.')], [])
    expect(await previewed(store, extractorWith(['line']), AbortSignal.abort())).toBeUndefined()
  })
})

async function previewed(store: Store, now: ReturnType<typeof extractorWith>, signal?: AbortSignal) {
  const aside = makeAside()
  const into = await openStore(aside.address, 'write')
  try {
    return await preview(store, into, now, signal ? { signal } : {})
  } finally {
    await into.close()
    aside.leave()
  }
}

/** The fingerprint that a preview shows. */
async function differenceShown(store: Store, now: ReturnType<typeof extractorWith>): Promise<string> {
  const aside = makeAside()
  const into = await openStore(aside.address, 'write')
  await preview(store, into, now)
  const fingerprint = await into.fingerprint()
  await into.close()
  aside.leave()
  return fingerprint
}

/** A run that is ended after so many docs. */
async function stopping(store: Store, now: ReturnType<typeof extractorWith>, stopAfter: number): Promise<void> {
  const leaving = new AbortController()
  let begun = 0
  const extract: typeof now.extract = (doc) => {
    if (++begun >= stopAfter) leaving.abort()
    return now.extract(doc)
  }
  await reextract(store, { ...now, extract }, { signal: leaving.signal })
}

async function judgeSomething(store: Store, pick: number): Promise<void> {
  const { rows } = await store.changesSince(0)
  const ids = rows.map(({ line }) => line.id)
  const docs = await Promise.all(ids.map((id) => store.getDoc(id)))
  const found = docs.flatMap((one) => one?.mentions.map((mention) => ({ doc: one.doc, mention })) ?? [])
  const one = found[pick % Math.max(1, found.length)]
  if (!one) return
  const { start, end, entity } = one.mention
  const target = { doc: one.doc.id, start, end, entity, quote: one.doc.text.slice(start, end) }
  await store.addJudgement({ action: 'reject', target, author: 'a', reason: 'r', at: '2026-01-01' })
  if (pick % 2 === 0)
    await store.addJudgement({
      action: 'rename',
      target: { entity },
      to: 'N',
      author: 'a',
      reason: 'r',
      at: '2026-01-02',
    })
}

async function rebuilt(
  docs: readonly Doc[],
  names: readonly EntryName[],
  ledger: readonly Judgement[],
): Promise<string> {
  const clean = await freshStore()
  await clean.restoreJudgements(ledger)
  await add(clean, docs, names)
  return clean.fingerprint()
}
