// The collection's own codebook: kept to the letter, changed only by who has seen what is there, apart from what is counted.
import { describe, expect, it } from 'vitest'
import { extractionOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

const NOTHING = { accepted: null, draft: null }
const TEXT = `# 群众路线 "quoted" 'x' \\ {a: b}\n- id: concept:đường-lối\n\tlabel: {}\n`

export const describeOwnCodebook = (newPlace: NewPlace) =>
  describe('the own codebook', () => {
    it('is nothing at first, then what was put there, and still is when the store is opened again', () =>
      onStore(newPlace, async (store, place) => {
        expect(await store.ownCodebook()).toEqual(NOTHING)
        expect(await store.putOwnCodebook({ accepted: null, draft: TEXT }, NOTHING)).toBe(true)
        expect(await store.putOwnCodebook({ accepted: TEXT, draft: null }, { accepted: null, draft: TEXT })).toBe(true)
        await store.close()
        expect(await (await place.open('read')).ownCodebook()).toEqual({ accepted: TEXT, draft: null })
      }))

    it('stays as it is for who has not seen what is there by now', () =>
      onStore(newPlace, async (store) => {
        await store.putOwnCodebook({ accepted: null, draft: 'one' }, NOTHING)
        expect(await store.putOwnCodebook({ accepted: null, draft: 'two' }, NOTHING)).toBe(false)
        expect(await store.ownCodebook()).toEqual({ accepted: null, draft: 'one' })
      }))

    it('changes neither what is counted nor the revision', () =>
      onStore(newPlace, async (store) => {
        await store.addDocs([extractionOf({ id: 'a', text: 'Xi came.', names: { Xi: 'person:xi' } })])
        const was = [await store.revision(), await store.fingerprint()]
        await store.putOwnCodebook({ accepted: TEXT, draft: TEXT }, NOTHING)
        expect([await store.revision(), await store.fingerprint()]).toEqual(was)
        expect(await store.faults()).toEqual([])
      }))

    it('is of a store that was opened for reading refused with the reason', () =>
      onStore(newPlace, async (store, place) => {
        await store.close()
        const reader = await place.open('read')
        await expect(reader.putOwnCodebook({ accepted: 'x', draft: null }, NOTHING)).rejects.toThrow(/for reading/)
      }))
  })
