// Chinese persons of the codebook under another tone: Vietnamese papers write Vương Hộ Ninh and Vương Hỗ Ninh.
import type { Codebook } from '../../codebook/codebook.ts'
import type { EntityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'
import type { Sighting } from '../sighting.ts'

type Transcribed = ReadonlyMap<string, EntityId>

/** Names of two syllables are too short to tell without their tones. */
const SYLLABLES = 3
const known = new WeakMap<Codebook, Transcribed>()

/** The Vietnamese names of Chinese persons without diacritics, where one person bears them. */
function transcribedIn(codebook: Codebook): Transcribed {
  const before = known.get(codebook)
  if (before !== undefined) return before
  const bearers = new Map<string, Set<EntityId>>()
  for (const [id, { entity }] of codebook.entries) {
    if (entity.kind !== 'person') continue
    for (const name of entity.names.vi ?? []) {
      const slug = slugOf(name)
      bearers.set(slug, (bearers.get(slug) ?? new Set()).add(id))
    }
  }
  const found = new Map<string, EntityId>()
  for (const [slug, ids] of bearers) {
    const [id, other] = ids
    const isChinese = id !== undefined && codebook.entries.get(id)?.entity.country === 'CN'
    if (isChinese && other === undefined && slug.split('-').length >= SYLLABLES) found.set(slug, id)
  }
  known.set(codebook, found)
  return found
}

/** The persons found, those that a tone alone parts from a Chinese person of the codebook as that person. */
export function withTranscribed(persons: readonly Sighting[], codebook: Codebook): readonly Sighting[] {
  const transcribed = transcribedIn(codebook)
  return persons.map((person) => {
    const id =
      person.rule === 'person-kinh' && person.label !== null ? transcribed.get(slugOf(person.label)) : undefined
    return id === undefined ? person : { ...person, candidates: [id], label: null }
  })
}
