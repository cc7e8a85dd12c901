// Likely duplicates: entities whose names are alike, weighed by where the docs name them; what people have decided is not asked again.
import { type Ground, groundsOf, weightOf } from '#lib/duplicates/ground'
import { type Likeness, likenesses } from '#lib/duplicates/likeness'
import { vietnameseSound } from '#lib/recognize/chinese/sino-vietnamese'
import type { Collection } from '../collection.ts'
import { breathing } from '../in-turns.ts'
import { linkCounter } from '../incidence/count-links.ts'

export interface Duplicate {
  readonly likeness: Likeness
  /** Above 0: what is not more likely one than two is not suggested. */
  readonly weight: number
  readonly grounds: readonly Ground[]
}

const HAN = /\p{Script=Han}/u

/** Likeliest first, then by index; loads the pinyin tables only where a name has Chinese characters. Lets others have their turn now and then. */
export async function duplicatesIn(collection: Collection): Promise<Duplicate[]> {
  const { table } = collection
  const isDecided = decided(collection)
  const all = await breathing(likenesses(table.entities, await soundsIn(collection)))
  const alike = all.filter(({ one, other }) => !table.rejected[one] && !table.rejected[other] && !isDecided(one, other))
  const standingOf = await breathing(standings(collection, alike))
  return alike
    .map((likeness) => {
      const grounds = groundsOf(likeness, standingOf(likeness))
      return { likeness, grounds, weight: weightOf(grounds) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.likeness.one - b.likeness.one || a.likeness.other - b.likeness.other)
}

/** Has somebody said of two that they are two? Of what was merged since, the one that they go by counts. */
function decided({ judgements, table: { indexOf, severed } }: Collection): (one: number, other: number) => boolean {
  const apart = new Set<string>()
  for (const { action, target } of judgements) {
    if (action !== 'distinguish') continue
    const pair = [indexOf.get(target.entity) ?? -1, indexOf.get(target.with) ?? -1]
    apart.add(pair.sort((a, b) => a - b).join(' '))
  }
  return (one, other) => apart.has(`${one} ${other}`) || severed.get(one)?.has(other) === true
}

/** How Chinese names sound in Mandarin and in Vietnamese. */
async function soundsIn({ table }: Collection): Promise<(han: string) => string[]> {
  if (
    !table.entities.some(
      ({ label, names }) =>
        HAN.test(label) ||
        Object.values(names)
          .flat()
          .some((name) => HAN.test(name)),
    )
  )
    // biome-ignore format: one question
    return () => []
  const { pinyin } = await import('pinyin-pro')
  return (han) => {
    const mandarin = pinyin(han, { toneType: 'none', type: 'array' }).join('')
    const sounds = [mandarin.replaceAll('ü', 'u'), mandarin.replaceAll('ü', 'v'), vietnameseSound(han)]
    return [...new Set(sounds.filter((sound) => sound !== undefined))]
  }
}

/** So many entities are counted before others have their turn. */
const TURN = 200

/** Counts, once for each entity of the pairs, what it is named beside and in which docs. */
function* standings({ incidence, table }: Collection, pairs: readonly Likeness[]) {
  const chosen = new Uint8Array(incidence.docs.length).fill(1)
  const linksOf = linkCounter(
    incidence,
    chosen,
    table.rejected.map((rejected) => 1 - rejected),
  )
  const known = new Map<number, { beside: ReadonlyMap<number, number>; docs: ReadonlySet<number> }>()
  for (const entity of new Set(pairs.flatMap(({ one, other }) => [one, other]))) {
    if (known.size % TURN === 0) yield
    const { others, sentences } = linksOf(entity)
    const named = incidence.namedIn.subarray(incidence.entityNamed[entity], incidence.entityNamed[entity + 1])
    known.set(entity, {
      beside: new Map(Array.from(others, (other) => [other, sentences[other] ?? 0])),
      docs: new Set(Array.from(named, (sentence) => incidence.sentenceDoc[sentence] ?? 0)),
    })
  }
  const nowhere = { beside: new Map<number, number>(), docs: new Set<number>() }
  return ({ one, other }: Likeness) => {
    const [a, b] = [known.get(one) ?? nowhere, known.get(other) ?? nowhere]
    const [first, second] = [table.entities[one], table.entities[other]]
    return {
      neighbours: [a.beside.size - Number(a.beside.has(other)), b.beside.size - Number(b.beside.has(one))] as const,
      sharedNeighbours: shared(a.beside, b.beside),
      sentences: a.beside.get(other) ?? 0,
      docs: [a.docs.size, b.docs.size] as const,
      sharedDocs: shared(a.docs, b.docs),
      countries: [first?.country ?? null, second?.country ?? null] as const,
      isOneKind: first?.kind === second?.kind,
    }
  }
}

interface Members {
  readonly size: number
  readonly has: (member: number) => boolean
  readonly keys: () => Iterable<number>
}
function shared(a: Members, b: Members): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const member of few.keys()) if (many.has(member)) count++
  return count
}
