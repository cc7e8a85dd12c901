// A file of an earlier schema: opened for writing it becomes one of this schema, with the same content.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { availableDrivers, openDriver } from '#graph/sqlite/driver'
import { docId } from '#lib/doc'
import { extractionOf } from '../extraction-builder.ts'
import { BACK_TO_FIRST } from './first-schema.ts'
import { type FilePlace, newFilePlace } from './place.ts'

const docs = [
  extractionOf({
    id: 'a',
    text: 'China and Wang Min.',
    names: { China: 'place:china', 'Wang Min': 'person:wang-min' },
  }),
  extractionOf({ id: 'b', text: 'China.', names: { China: 'place:china' } }),
]

describe.each(availableDrivers())('a file of the first schema, by %s', (driver) => {
  let place: FilePlace
  beforeEach(() => {
    place = newFilePlace(driver)
  })
  afterEach(() => place.leave())

  it('keeps its content and takes on', async () => {
    const before = await place.open('write')
    await before.addDocs(docs)
    const [fingerprint, kept] = [await before.fingerprint(), await before.getDoc(docId('a'))]
    await before.close()
    const db = openDriver(place.path, 'write', driver)
    db.exec(BACK_TO_FIRST)
    db.close()

    const after = await place.open('write')
    expect(await after.fingerprint()).toBe(fingerprint)
    expect(await after.getDoc(docId('a'))).toEqual(kept)
    expect(await after.addDocs(docs)).toEqual(['unchanged', 'unchanged'])
    expect(await after.faults()).toEqual([])
    const why = [{ ground: 'title-before', weight: 2 }]
    const reasoned = docs.map((one) => ({ ...one, mentions: one.mentions.map((mention) => ({ ...mention, why })) }))
    expect(await after.addDocs(reasoned)).toEqual(['replaced', 'replaced'])
    expect((await after.getDoc(docId('a')))?.mentions.map((mention) => mention.why)).toEqual([why, why])
  })
})
