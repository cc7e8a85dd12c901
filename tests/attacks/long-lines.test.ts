// Texts of one sign repeated without end, each made for a pattern that would try all pairs or triples: extraction keeps its promises and ends.
import { expect, it } from 'vitest'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { joinedIn } from '#lib/sketch/joined'
import { readCodebook } from '../gold/seeds.ts'
import { entityId } from '../graph/extraction-builder.ts'
import { expectPromises } from '../lib/extract/promises.ts'

const codebook = readCodebook()
const N = 30_000
const TEXTS: readonly (readonly [string, string])[] = [
  ['Han before commas, and another line', `${'党'.repeat(N)}${'、'.repeat(N)}\n党的领导。`],
  ['tabs inside a line', `a${'\t'.repeat(N)}b.`],
  ['a heading that does not end', `# x${' '.repeat(N)}b`],
  ['capitals', 'A'.repeat(N)],
  ['comments that open', '<!--<'.repeat(N)],
  ['brackets at line starts', '[\r'.repeat(N)],
  ['table rules', `${`${'\t'.repeat(30)}\n`.repeat(N / 30)}x`],
  ['pictures that open', `A${' [图b'.repeat(N)}`],
  ['quotes', '"'.repeat(N)],
  ['points', '. '.repeat(N)],
  ['a name again and again', 'Nguyen Van '.repeat(N / 10)],
  ['possession without end', "the Party's ".repeat(N / 10)],
  ['two names far apart', `China,${'\t '.repeat(N)}x Vietnam.`],
]

it.each(TEXTS)('%s', (_what, text) => {
  for (const name of ['a.txt', 'a.md']) {
    const reading = readFile({ name, bytes: Buffer.from(text) })
    if ('refused' in reading) throw new Error(reading.refused.reason)
    expectPromises(extract(reading.doc, codebook))
  }
})

it('nobody would say of two names far apart that they are joined', () => {
  const [one, other] = [entityId('place:china'), entityId('place:vietnam')]
  const between = `,${'\t '.repeat(N)}`
  const end = 5 + between.length
  const names = [
    { start: 0, end: 5, entity: one },
    { start: end, end: end + 7, entity: other },
  ]
  expect(joinedIn(`China${between}Vietnam`, 0, names)).toEqual([])
})
