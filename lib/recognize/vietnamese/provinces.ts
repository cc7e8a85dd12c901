// The provinces of the codebook, by what Vietnamese calls them.
import type { Codebook } from '../../codebook/codebook.ts'

/** What each is called with its word, "tỉnh Tân Phú", by its id. */
export type Provinces = ReadonlyMap<string, string>

const known = new WeakMap<Codebook, Provinces>()

/** The places that the codebook calls provinces. */
export function provincesOf(codebook: Codebook): Provinces {
  const before = known.get(codebook)
  if (before !== undefined) return before
  const found = new Map<string, string>()
  for (const [id, { entity }] of codebook.entries) {
    const name = entity.kind === 'place' ? entity.names.vi?.find((name) => name.startsWith('tỉnh ')) : undefined
    if (name !== undefined) found.set(id, name)
  }
  known.set(codebook, found)
  return found
}

/** The province in whose name a body's id begins: that of "organization:tan-phu-peoples-committee" is "place:tan-phu". */
export function provinceIn(body: string, provinces: Provinces): { slug: string; label: string } | undefined {
  const words = body.slice(body.indexOf(':') + 1).split('-')
  for (let size = words.length - 1; size > 0; size--) {
    const slug = words.slice(0, size).join('-')
    const label = provinces.get(`place:${slug}`)
    if (label !== undefined) return { slug, label }
  }
  return undefined
}
