// The check finds what is wrong with a store, says where, and is content with a sound one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from '#graph/check'
import { openDriver } from '#graph/sqlite/driver'
import type { Changes, Store, StoredDoc } from '#graph/store'
import type { DocId } from '#lib/doc'
import { entityId, extractionOf, idsOf } from './extraction-builder.ts'
import { type FilePlace, newFilePlace } from './sqlite/place.ts'

const names = { China: 'place:china', Xi: 'person:xi' }
const sound = extractionOf({ id: 'sound', text: 'Xi left China.', names })
const sick = extractionOf({ id: 'sick', text: 'Menu\n😀 Xi is in China. China.', names, furniture: [] })
const xi = sick.mentions[0] ?? { start: 0, end: 1, entity: entityId('x'), kind: 'person', rule: '', why: [] }

let place: FilePlace
let store: Store
beforeEach(async () => {
  place = newFilePlace()
  store = await place.open('write')
  await store.addDocs([sound, sick])
})
afterEach(() => place.leave())

/** The same store with something else where its doc "sick" is. */
const withDoc = (change: (stored: StoredDoc) => Partial<StoredDoc> | undefined): Store => ({
  ...store,
  async getDoc(id: DocId) {
    const stored = await store.getDoc(id)
    if (!stored || id !== sick.doc.id) return stored
    const changed = change(stored)
    return changed && { ...stored, ...changed }
  },
})
const withChanges = (change: (changes: Changes) => Partial<Changes>): Store => ({
  ...store,
  async changesSince(revision: number) {
    const changes = await store.changesSince(revision)
    return { ...changes, ...change(changes) }
  },
})

describe('a check', () => {
  it('of a sound store counts what is there and finds nothing, judgements and withdrawals included', async () => {
    await store.addDocs([extractionOf({ id: 'gone', text: 'China.', names })])
    await store.withdrawDocs(idsOf('gone'))
    const { start, end, entity } = xi
    const by = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-01' } as const
    await store.addJudgement({ ...by, target: { doc: sick.doc.id, start, end, entity, quote: 'Xi' } })
    const fingerprint = await store.fingerprint()
    const counts = { docs: 2, sentences: 4, mentions: 4, entities: 2 }
    expect(await check(store)).toEqual({ store: `sqlite:${place.path}`, fingerprint, ...counts, problems: [] })
  })

  it.each<[string, (stored: StoredDoc) => Partial<StoredDoc> | undefined, RegExp[]]>([
    ['a doc that is listed and not there', () => undefined, [/listed, but not there/]],
    [
      'a text that was cut off',
      ({ doc }) => ({ doc: { ...doc, text: doc.text.slice(0, -1) } }),
      [/a span outside the text at 23 to 30/],
    ],
    [
      'a text that has grown',
      ({ doc }) => ({ doc: { ...doc, text: `${doc.text} And more.` } }),
      [/words in no sentence or in two at 30 to 40/],
    ],
    [
      'half a character',
      ({ mentions }) => ({ mentions: [{ ...xi, start: 6 }, ...mentions.slice(1)] }),
      [/a character cut in half at 6 to 10/],
    ],
    [
      'a mention across two sentences',
      ({ mentions }) => ({ mentions: [{ ...xi, start: 2, end: 10 }, ...mentions.slice(1)] }),
      [/a mention that is not inside one sentence at 2 to 10/],
    ],
    ['a mention in furniture', () => ({ furniture: [{ start: 0, end: 10 }] }), [/a mention in furniture at 8 to 10/]],
    [
      'words in no sentence',
      ({ sentences }) => ({ sentences: sentences.slice(0, -1), mentions: [xi] }),
      [/words in no sentence or in two at 23 to 30/],
    ],
    [
      'words in two sentences',
      ({ sentences }) => ({ sentences: sentences.map((one) => ({ ...one, start: Math.max(0, one.start - 1) })) }),
      [/words in no sentence or in two at 5 to 4/],
    ],
    ['a mention too few', ({ mentions }) => ({ mentions: mentions.slice(1) }), [/packed incidence is not that/]],
    [
      'a mention of another entity',
      ({ mentions }) => ({ mentions: [{ ...xi, entity: entityId('place:china') }, ...mentions.slice(1)] }),
      [/packed incidence is not that/],
    ],
    [
      'a mention of nobody',
      ({ mentions }) => ({ mentions: [{ ...xi, entity: entityId('person:nobody') }, ...mentions.slice(1)] }),
      [/the entity person:nobody is not in the store/],
    ],
  ])('finds %s', async (_, change, expected) => {
    const { problems } = await check(withDoc(change))
    for (const problem of problems) expect(problem).toMatch(/^sick: /)
    for (const one of expected) expect(problems.join('\n')).toMatch(one)
  })

  it('finds a row that is not that of its doc, and a fingerprint that is not that of its docs', async () => {
    const oddRow = withChanges(({ rows }) => ({
      rows: rows.map((row) => (row.line.id === 'sick' ? { ...row, packed: row.packed.map((word) => word + 1) } : row)),
    }))
    expect((await check(oddRow)).problems).toEqual(['sick: the packed incidence is not that of its mentions'])
    const oddSum = withChanges(({ judgementHash }) => ({ judgementHash: judgementHash + 1n }))
    expect((await check(oddSum)).problems).toEqual([expect.stringMatching(/^the fingerprint [0-9a-f]{16} is not/)])
  })

  it.each([
    ['DELETE FROM doc_text WHERE doc = 1', /1 documents without their text\nsound: cannot be read/],
    ['DELETE FROM sentence_words WHERE rowid = 1048576', /1 sentences without searchable words/],
    ["DELETE FROM entity WHERE id = 'person:xi'", /2 mentions of an unknown entity/],
    [
      "UPDATE doc_text SET text = CAST(replace(CAST(text AS TEXT), 'left', 'kept') AS BLOB)",
      /^document sound is not what was taken in; withdraw it and ingest it again$/,
    ],
    ["UPDATE sentence SET role = 'title' WHERE num >= 2097152", /^document sick is not what was taken in/],
    ["UPDATE rule SET name = 'by nobody'", /document sick is not .*\ndocument sound is not/],
    [
      'UPDATE entity_record SET record = replace(record, \'"Xi"\', \'"Yi"\')',
      /document sick is not .*\ndocument sound is not/,
    ],
    ["UPDATE doc SET line = replace(line, '.txt', '.md') WHERE num = 2", /^document sick is not what was taken in/],
  ])('finds damage done behind its back: %s', async (sql, says) => {
    const db = openDriver(place.path, 'write')
    db.exec(sql)
    db.close()
    expect((await check(store)).problems.join('\n')).toMatch(says)
  })

  it('begins again when the store changes under it, and so raises no false alarm', async () => {
    let changed = false
    const told: string[] = []
    const changing: Store = {
      ...store,
      async getDoc(id) {
        if (!changed) await store.withdrawDocs(idsOf('sound', 'sick'))
        changed = true
        return store.getDoc(id)
      },
    }
    expect(await check(changing, (done, of) => told.push(`${done} of ${of}`))).toMatchObject({ docs: 0, problems: [] })
    expect(told).toEqual(['1 of 2', '2 of 2'])
  })

  it('of a store that never stays as it is ends, and says so', async () => {
    let revision = 0
    const restless: Store = { ...store, revision: async () => revision++ }
    await expect(check(restless)).rejects.toMatchObject({
      code: 'BUSY',
      message: expect.stringMatching(/changed each.*check it again/),
    })
  })
})
