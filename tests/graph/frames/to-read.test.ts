// Which docs are read of a group that is too large: whole ones, evenly chosen, the same for numbers and passages.
import { expect, test } from 'vitest'
import type { Counting } from '#graph/counting'
import { openSchemes } from '#graph/frames/schemes'
import { toRead } from '#graph/frames/to-read'
import { parseSchemes } from '#lib/frames/parse'

const scheme =
  'id: s\nlabel: { en: S }\nfunctions: [{ id: f, label: { en: f }, means: { en: f }, cues: { en: [word] } }]'
const ready = openSchemes(parseSchemes([{ name: 's.yaml', text: scheme }])).ready('s')

test('a tenth of the sentences is a tenth of the docs, from the first to near the last', () => {
  const docs = Array.from({ length: 100 }, (_, doc) => ({ id: `d${doc}`, lang: doc % 10 === 9 ? 'fr' : 'en' }))
  const docSentence = Array.from({ length: 101 }, (_, doc) => 5 * doc)
  const counting = { collection: { incidence: { docs, docSentence } } } as unknown as Counting
  const all = toRead(counting, ready, [...docs.keys()], undefined)
  expect([all.docs.length, all.read.length, all.otherLanguage]).toEqual([90, 90, 10])
  const some = toRead(counting, ready, [...docs.keys()], undefined, 45)
  expect(some.read).toHaveLength(9)
  expect(some.read[0]).toBe(0)
  expect(some.read.at(-1)).toBeGreaterThan(80)
  expect(some.sentencesOf.get(0)).toEqual([0, 1, 2, 3, 4])
})
