// The deep check is content with a sound store, whatever was done to it, and tells each kind of fault under the promise that it breaks.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDeep } from '#graph/deep/check-deep'
import { type Extractor, openExtractor } from '#graph/extractor'
import { openDriver } from '#graph/sqlite/driver'
import type { Store } from '#graph/store'
import { parseCodebook } from '#lib/codebook/parse'
import { type Doc, docId } from '#lib/doc'
import { entityId, extractionOf, idsOf } from '../extraction-builder.ts'
import { type FilePlace, newFilePlace } from '../sqlite/place.ts'

const themes = '- { id: work, label: { en: Work } }'
const entries = `- { id: concept:mass-line, label: { en: mass line }, theme: work }
- { id: concept:green-dividend, label: { en: green dividend }, theme: work }
- { id: concept:quiet-fund, label: { en: quiet fund, zh: 静基金 }, theme: work }
- { id: concept:loud-fund, label: { en: loud fund }, theme: work }`
const codebook = [
  { name: 'themes.yaml', text: themes },
  { name: 'entries.yaml', text: entries },
]

function docOf(id: string, country: string | null, text: string): Doc {
  const line = { title: id, country, source: null, date: '2015-07', lang: 'en', file: `${id}.txt` } as const
  return { id: docId(id), ...line, format: 'txt', encoding: 'utf-8', text }
}
const first = docOf(
  'first',
  'CN',
  'The mass line feeds the quiet fund.\nHanoi praised the green dividend and the quiet fund.',
)
const second = docOf('second', 'VN', 'The green dividend strengthens the mass line. The loud fund 静基金 is loud.')

let extractor: Extractor
let place: FilePlace
let store: Store
beforeEach(async () => {
  extractor = openExtractor(parseCodebook(codebook), { cores: 1 })
  place = newFilePlace()
  store = await place.open('write')
  await store.addDocs([await extractor.extract(first), await extractor.extract(second)])
})
afterEach(async () => {
  await extractor.close()
  await place.leave()
})

/** The promises that are broken, each with what breaks it. */
async function broken(): Promise<Record<string, string>> {
  const { promises } = await checkDeep(store, extractor)
  return Object.fromEntries(
    promises.flatMap(({ promise, problems }) => (problems.length ? [[promise, problems.join('\n')]] : [])),
  )
}
function behindItsBack(sql: string): void {
  const db = openDriver(place.path, 'write')
  db.exec(sql)
  db.close()
}

describe('a sound store', () => {
  it('has every promise kept, and says what was counted for each', async () => {
    const told: string[] = []
    const { promises } = await checkDeep(store, extractor, (done, of) => told.push(`${done} of ${of}`))
    expect(promises.flatMap(({ problems }) => problems)).toEqual([])
    expect(promises.map(({ promise }) => promise)).toEqual([
      'words',
      'counts',
      'evidence',
      'comparison',
      'address',
      'exact',
      'same',
    ])
    const counted = Object.fromEntries(promises.map((one) => [one.promise, one.counted]))
    expect(counted.words).toMatchObject({
      documents: 2,
      characters: first.text.length + second.text.length,
      sentences: 4,
    })
    expect(counted.counts).toMatchObject({ rows: 2, entities: 5, 'nodes opened': 5 })
    expect(counted.same).toMatchObject({ 'documents read again': 2 })
    expect(told.at(-1)).toBe('4 of 4')
  })

  it('is one after decisions of every kind, some of them undone, and after documents that came, changed and went', async () => {
    const by = { author: 'a', reason: 'r', at: '2026-01-01' } as const
    const entity = (id: string) => ({ entity: entityId(`concept:${id}`) })
    await store.addDocs([extractionOf({ id: 'gone', text: 'Xi left.', names: { Xi: 'person:xi' } })])
    await store.addDocs([await extractor.extract({ ...second, text: `${second.text} The mass line stays.` })])
    await store.withdrawDocs(idsOf('gone'))
    const found = await store.getDoc(first.id)
    const [one, other] = found?.mentions ?? []
    if (!one || !other) throw new Error('expected mentions in the first document')
    const targetOf = ({ start, end, entity }: typeof one) => ({
      doc: first.id,
      start,
      end,
      entity,
      quote: first.text.slice(start, end),
    })
    await store.addJudgement({ ...by, action: 'reject', target: targetOf(one) })
    const split = { entity: other.entity, mentions: [targetOf(other)] }
    await store.addJudgement({
      ...by,
      action: 'split',
      target: split,
      to: { entity: entityId('concept:other-fund'), label: 'other fund' },
    })
    await store.addJudgement({
      ...by,
      action: 'merge',
      target: entity('loud-fund'),
      to: entityId('concept:quiet-fund'),
    })
    await store.addJudgement({
      ...by,
      action: 'reject',
      target: { ...entity('green-dividend'), with: entityId('concept:quiet-fund') },
    })
    await store.addJudgement({ ...by, action: 'rename', target: entity('mass-line'), to: 'the line' })
    const undone = await store.addJudgement({ ...by, action: 'reject', target: entity('mass-line') })
    await store.undoJudgement(undone.id, '2026-01-02')
    expect(await broken()).toEqual({})
    await store.addJudgement({ ...by, action: 'reject', target: entity('green-dividend') })
    expect(await broken()).toEqual({})
  })

  it('counts what another codebook read, and does not hold it against this one', async () => {
    const other = [
      codebook[0] ?? { name: '', text: '' },
      { name: 'entries.yaml', text: `${entries}\n- { id: concept:due, label: { en: due }, theme: work }` },
    ]
    const reading = openExtractor(parseCodebook(other), { cores: 1 })
    try {
      const told: string[] = []
      const { promises } = await checkDeep(store, reading, (done, of) => told.push(`${done} of ${of}`))
      expect(promises.find(({ promise }) => promise === 'same')).toMatchObject({
        counted: { 'documents read again': 0, 'documents of another version or codebook': 2 },
        problems: [],
      })
      expect(told.at(-1)).toBe('4 of 4')
    } finally {
      await reading.close()
    }
  })

  it('is one where documents spell one source or one country in several ways', async () => {
    const third = { ...first, id: docId('third'), country: 'cn', source: 'XINHUA' }
    for (const doc of [{ ...first, source: 'Xinhua' }, { ...second, source: 'xinhua' }, third])
      await store.addDocs([await extractor.extract(doc)])
    expect(await broken()).toEqual({})
  })
})

describe('a fault', () => {
  it.each<[what: string, sql: string, promise: string, says: RegExp]>([
    [
      'a text that was cut',
      'UPDATE doc_text SET text = CAST(substr(CAST(text AS TEXT), 1, 40) AS BLOB) WHERE doc = 1',
      'words',
      /^first: a span outside the text/,
    ],
    [
      'a mention moved out of its sentence',
      'UPDATE mention SET "end" = 60 WHERE doc = 1 AND start = (SELECT min(start) FROM mention WHERE doc = 1)',
      'words',
      /^first: a mention that is not inside one sentence/,
    ],
    [
      'a mention on other words',
      'UPDATE mention SET start = start + 1 WHERE doc = 2',
      'exact',
      /document second is not what was taken in/,
    ],
    [
      'a row that counts otherwise',
      'UPDATE doc SET packed = (SELECT packed FROM doc WHERE num = 2) WHERE num = 1',
      'counts',
      /^first: the packed incidence is not that of its mentions/,
    ],
    [
      'an entity that nobody names',
      `INSERT INTO entity VALUES (99, 'person:nobody');
      INSERT INTO entity_record SELECT 99, 99, replace(record, 'concept:mass-line', 'person:nobody') FROM entity_record LIMIT 1; INSERT INTO record_docs VALUES (99, 1); INSERT INTO doc_record VALUES (1, 99)`,
      'evidence',
      /^person:nobody: listed, and no document names it/,
    ],
    [
      'a claim on words elsewhere',
      `UPDATE claim SET spans = '[0,3,4,8,50,60,-1,-1]' WHERE doc = 1`,
      'evidence',
      /^first: the claim at 4 to 8 has words outside of its sentence/,
    ],
    [
      'a sentence that is found by words it has not',
      "DELETE FROM sentence_words WHERE rowid = 1048576; INSERT INTO sentence_words (rowid, words) VALUES (1048576, 'the mass line feeds the quiet found')",
      'exact',
      /^document first is searched by other words than it has/,
    ],
    [
      'words that stand in another place',
      "DELETE FROM sentence_words WHERE rowid = 1048576; INSERT INTO sentence_words (rowid, words) VALUES (1048576, 'the quiet line feeds the mass fund')",
      'exact',
      /^document first is searched by other words than it has/,
    ],
    [
      'a term of the fingerprint',
      "UPDATE doc SET hash = '0000000000000001' WHERE num = 1",
      'exact',
      /document first is not what was taken in/,
    ],
    [
      'what a withdrawn document left behind',
      'INSERT INTO furniture VALUES (77, 0, 1)',
      'exact',
      /1 rows in furniture of no document/,
    ],
    [
      'a source that no address carries',
      `UPDATE doc SET line = replace(line, '"source":null', '"source":"\\ud800"') WHERE num = 1`,
      'address',
      /^source "\\ud800" cannot be said in an address/,
    ],
  ])('is told: %s', async (_, sql, promise, says) => {
    behindItsBack(sql)
    expect((await broken())[promise]).toMatch(says)
  })

  it('is told: places of the graph that are not those of its entities', async () => {
    await store.putArrangement(await store.fingerprint(), new Uint8Array(20))
    expect(await broken()).toEqual({ same: expect.stringMatching(/^the places of the graph that are kept/) })
  })

  it('is told: findings that reading again does not give', async () => {
    const found = await extractor.extract(first)
    await store.addDocs([{ ...found, mentions: found.mentions.slice(1), claims: [] }])
    expect((await broken()).same).toMatch(/^first: read again it holds something else/)
  })

  it('in the rows behind the counting leaves out what rests on them', async () => {
    behindItsBack('UPDATE doc SET packed = (SELECT packed FROM doc WHERE num = 2) WHERE num = 1')
    const { promises } = await checkDeep(store, extractor)
    expect(promises.map(({ promise }) => promise)).toEqual(['words', 'counts', 'evidence', 'exact', 'same'])
  })
})
