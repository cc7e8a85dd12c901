// Local branches of a body: "<place> Federation of Trade Unions" is a body of its own in each place, with one id in all languages.
import { type Entity, type EntityId, entityId, kindOf } from '../entity.ts'
import { bare } from '../fold.ts'
import type { Codebook, LocalKind } from './codebook.ts'
import { plantForm } from './name.ts'
import type { Placed } from './parse.ts'
import type { EntrySource } from './schema.ts'
import type { TrieNode } from './trie.ts'

/** The hole that a place fills. */
export const PLACE = '<place>'

/** The role of places that are whole countries: what is named after them is no branch. */
const COUNTRY = 'country'

type Report = (at: Placed<unknown>, reason: string) => void

function wordingsOf({ local }: EntrySource): [lang: string, texts: readonly string[]][] {
  if (local === undefined) return []
  const { as: _, ...wordings } = local
  return Object.entries(wordings)
}

/** Puts the wordings of an entry's branches into the trie, with and without diacritics; capitals are not asked for, since the place has its own. */
export function plantLocals(root: TrieNode, source: EntrySource): void {
  const entity = entityId(source.id)
  for (const [lang, texts] of wordingsOf(source))
    for (const wording of texts) {
      const text = wording.toLowerCase()
      for (const spelled of new Set([text, bare(text)]))
        plantForm(root, { entity, kind: kindOf(entity), lang, text: spelled, where: null })
    }
}

/** The kinds of branches that the entries have, by the entry; what cannot be told apart is reported. */
export function localKindsOf(entries: readonly Placed<EntrySource>[], report: Report): Map<EntityId, LocalKind> {
  const kinds = new Map<EntityId, LocalKind>()
  const claimed = new Map<string, string>()
  for (const at of entries) {
    const { id, local, country, role } = at.value
    if (local === undefined) continue
    if (country === undefined || !id.startsWith('organization:')) {
      report(at, `${id} has local branches: give it a country, and let it be an organization`)
      continue
    }
    const wordings = wordingsOf(at.value)
    for (const claim of [
      `as: ${local.as}`,
      ...wordings.flatMap(([, texts]) => texts.map((text) => text.toLowerCase())),
    ]) {
      const rival = claimed.get(`${country} ${claim}`)
      if (rival !== undefined && rival !== id)
        report(at, `"${claim}" names the branches of ${id} and of ${rival}: give it to one`)
      claimed.set(`${country} ${claim}`, id)
    }
    const names = Object.fromEntries(wordings.map(([lang, texts]) => [lang, texts[0] ?? PLACE]))
    kinds.set(entityId(id), { owner: entityId(id), as: local.as, country, role: role ?? null, names })
  }
  return kinds
}

/** The id of a branch in a place; undefined where the place is not in the codebook, of another country, or a country itself. */
export function localBodyId({ entries, localKinds }: Codebook, owner: EntityId, place: EntityId): EntityId | undefined {
  const kind = localKinds.get(owner)
  const at = entries.get(place)?.entity
  return kind === undefined || kind.country !== at?.country || at.role === COUNTRY
    ? undefined
    : entityId(`organization:${place.slice('place:'.length)}-${kind.as}`)
}

/** The record of a branch by its id, undefined for any other body. */
export function localBody({ entries, localKinds }: Codebook, id: EntityId): Entity | undefined {
  if (!id.startsWith('organization:')) return undefined
  for (const { as, country, role, names } of localKinds.values()) {
    if (!id.endsWith(`-${as}`)) continue
    const place = entries.get(entityId(`place:${id.slice('organization:'.length, -as.length - 1)}`))?.entity
    if (place?.country !== country || place.role === COUNTRY) continue
    const called = Object.entries(names).map(([lang, name]): [string, string[]] => [
      lang,
      [name.replace(PLACE, place.names[lang]?.[0] ?? place.label)],
    ])
    const all = Object.fromEntries(called)
    return {
      id,
      kind: 'organization',
      label: all.en?.[0] ?? called[0]?.[1][0] ?? id,
      names: all,
      theme: null,
      country,
      role,
      known: false,
    }
  }
  return undefined
}
