// Store files that were cut off or altered: whoever opens, reads or checks one is told, with the way out.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import { entityId } from '#lib/entity'
import { china, describeStoreFile, many } from './store-file.ts'

/** Earlier words of a schema may still lie in pages that nobody reads. */
function everywhere(file: Buffer, words: string, others: string): void {
  for (let at = file.indexOf(words); at >= 0; at = file.indexOf(words, at + 1)) file.write(others, at)
}

describeStoreFile(({ driver, place, open, fails }) => {
  it('is told to be damaged when it was cut off', async () => {
    const store = await place.open('write')
    await store.addDocs(many)
    await store.close()
    truncateSync(place.path, Math.floor(readFileSync(place.path).length / 2))
    await fails(
      async () => {
        const cut = openSqlite(place.path, { mode: 'read', driver })
        for (const { doc } of many) await cut.getDoc(doc.id)
        await cut.faults()
      },
      'CORRUPT',
      'damaged',
      'ingest',
    )
  })

  it.each<[string, (file: Buffer) => void]>([
    ['how its tables are kept', (file) => file.writeUInt8(99, 47)],
    ['how its index of words is made', (file) => everywhere(file, "content='',", "content=''-")],
    ['what a table is called', (file) => everywhere(file, 'doc_text', 'dog_text')],
    ['what a column is called', (file) => everywhere(file, 'packed BLOB', 'pocked BLOB')],
  ])('is told to be damaged when it no longer says %s', async (_, damage) => {
    await (await place.open('write')).close()
    const file = readFileSync(place.path)
    damage(file)
    writeFileSync(place.path, file)
    await fails(open(place.path, 'read'), 'CORRUPT', 'damaged', 'leitmotif restore')
    await fails(open(place.path, 'write'), 'CORRUPT', 'damaged', 'leitmotif restore')
  })

  it.each(['"date":null', '"title":"', '"encoding"', '"file":'])(
    'is told to be damaged when what is known of a document has no %s',
    async (words) => {
      const store = await place.open('write')
      await store.addDocs([china])
      await store.close()
      const file = readFileSync(place.path)
      everywhere(file, words, `"x${words.slice(2)}`)
      writeFileSync(place.path, file)
      const reader = await place.open('read')
      for (const asked of [() => reader.changesSince(0), () => reader.getDoc(china.doc.id), () => reader.faults()])
        await fails(asked, 'CORRUPT', 'damaged', 'leitmotif restore')
    },
  )

  it('is told to be damaged where a judgement is none, and told by a check where it is another', async () => {
    const store = await place.open('write')
    await store.addDocs([china])
    const entity = entityId('place:china')
    await store.addJudgement({
      action: 'rename',
      target: { entity },
      to: 'PRC',
      author: 'Ana',
      reason: 'short',
      at: '',
    })
    await store.close()
    const sound = readFileSync(place.path)
    const damagedBy = async (words: string, others: string) => {
      const file = Buffer.from(sound)
      everywhere(file, words, others)
      writeFileSync(place.path, file)
      return place.open('read')
    }
    for (const [words, others] of [
      ['"target":', '"tarket":'],
      ['"to":"PRC"', '"tu":"PRC"'],
      ['{"entity"', '{"emtity"'],
      ['"rename"', '"renamf"'],
    ] as const) {
      const reader = await damagedBy(words, others)
      await fails(() => reader.changesSince(0), 'CORRUPT', 'damaged', 'leitmotif restore')
      await fails(() => reader.judgements(), 'CORRUPT', 'damaged', 'leitmotif restore')
    }
    for (const [words, others] of [
      ['"to":"PRC"', '"to":"PRK"'],
      ['"author":"Ana"', '"author":"Ina"'],
    ] as const)
      expect(await (await damagedBy(words, others)).faults()).toEqual([
        expect.stringMatching(/^judgement [0-9a-f]{16} is not what was decided/),
      ])
  })
})
