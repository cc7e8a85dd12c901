// Branches that a text calls by their level alone: 省妇联 and "the provincial Federation of Labour" are of the province named last.
import type { Codebook } from '../codebook/codebook.ts'
import type { Entity, EntityId } from '../entity.ts'
import { remembered } from '../remembered.ts'
import type { Token } from '../token.ts'
import { branchOf } from './local-label.ts'
import type { Passage } from './passage.ts'
import type { Sighting } from './sighting.ts'

type Level = '省' | '市' | '州' | '县' | '区' | '旗' | '自治区' | '自治州' | '自治县'

/** A level at the beginning of a body's short name (团省委 has it second). */
const IN_HAN = /^(团?)(自治区|自治州|自治县|省|市|州|县|区|旗)(?=.)/u
const IN_ENGLISH = /^(provincial|municipal|city|district|county|prefectural)\b/i
const OF_ENGLISH: Readonly<Record<string, Level>> = {
  provincial: '省',
  municipal: '市',
  city: '市',
  district: '区',
  county: '县',
  prefectural: '州',
}
/** Quick to ask: may a body that begins with this character begin with a level? */
const OPENS_HAN = /^[团自省市州县区旗]/u
const AT_END = /(自治区|自治州|自治县|省|市|州|县|区|旗)$/u

const levels = new WeakMap<Entity, readonly string[]>()

/** What a place is by its Chinese names: a province, a city. */
function levelsOf(place: Entity): readonly string[] {
  const known = levels.get(place)
  if (known !== undefined) return known
  const found = (place.names.zh ?? []).flatMap((name) => AT_END.exec(name)?.[1] ?? [])
  levels.set(place, found)
  return found
}

/** A short name cut at its level, with the place's name put in: 团 | 云南省 | 委, "Tan Phu provincial | Federation". */
interface Short {
  readonly level: Level
  readonly withPlace: (place: Entity) => readonly string[]
}

function shortIn(text: string): Short | undefined {
  const [all = '', before = '', level] = IN_HAN.exec(text) ?? []
  if (level !== undefined) {
    const rest = text.slice(all.length)
    const whole = ({ names }: Entity) => (names.zh ?? []).filter((name) => name.endsWith(level))
    return { level: level as Level, withPlace: (place) => whole(place).map((name) => `${before}${name}${rest}`) }
  }
  const [word] = IN_ENGLISH.exec(text) ?? []
  const said = OF_ENGLISH[word?.toLowerCase() ?? '']
  return (
    said && { level: said, withPlace: ({ names }) => (names.en ?? []).slice(0, 1).map((name) => `${name} ${text}`) }
  )
}

/** Where a body's name begins, with the level before it: "provincial | Federation of Labour". */
const beginning = ({ tokens }: Passage, { first }: Sighting): number =>
  IN_ENGLISH.test(tokens[first - 1]?.key ?? '') ? first - 1 : first

const mayOpen = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'han' ? OPENS_HAN.test(token.text) : IN_ENGLISH.test(token.key))

/** Is it a body whose name a level opens: as a rule calls it, or a class that the codebook has? */
function isOfLevel(passage: Passage, sighting: Sighting, codebook: Codebook): boolean {
  const { kind, label, candidates, rule } = sighting
  const [id, other] = candidates
  if (kind !== 'organization' || id === undefined || other !== undefined) return false
  if (label === null && !(rule.startsWith('codebook') && codebook.localKinds.has(id))) return false
  return mayOpen(passage.tokens[beginning(passage, sighting)])
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.reduce((text, token, i) => `${text}${i > 0 && token.gap === 'space' ? ' ' : ''}${token.text}`, '')

/** The place of the codebook that a sighting names, if one. */
function placeOf({ kind, candidates: [id, other] }: Sighting, { entries }: Codebook): Entity | undefined {
  return kind === 'place' && id !== undefined && other === undefined ? entries.get(id)?.entity : undefined
}

type BranchNamed = (name: string) => EntityId | null

const named = new WeakMap<Codebook, BranchNamed>()

/** The branch that a name is of in the codebook, null for none. */
function branchesIn(codebook: Codebook): BranchNamed {
  const known = named.get(codebook)
  if (known !== undefined) return known
  const branchNamed = remembered((name) => branchOf(name, codebook) ?? null)
  named.set(codebook, branchNamed)
  return branchNamed
}

/** The sightings of a doc, those of branches that are called by their level as the branch in the place of that level that was named last. */
export function toBranchesOfLatest(
  passages: readonly Passage[],
  seen: readonly (readonly Sighting[])[],
  codebook: Codebook,
): readonly (readonly Sighting[])[] {
  if (codebook.localKinds.size === 0) return seen
  const latest = new Map<string, Entity>()
  const branchNamed = branchesIn(codebook)

  const branchAt = (passage: Passage, sighting: Sighting): EntityId | null => {
    const short = shortIn(textOf(passage.tokens.slice(beginning(passage, sighting), sighting.last + 1)))
    const seat = short && latest.get(short.level)
    for (const name of (seat && short?.withPlace(seat)) ?? []) {
      const branch = branchNamed(name)
      if (branch !== null) return branch
    }
    return null
  }

  return seen.map((sightings, i) => {
    const passage = passages[i]
    if (passage === undefined) return sightings
    const renamed = new Map<Sighting, EntityId>()
    const concerned = sightings.filter((one) =>
      one.kind === 'place' ? placeOf(one, codebook) !== undefined : isOfLevel(passage, one, codebook),
    )
    // What names a place comes before what is said of it.
    if (concerned.length > 1) concerned.sort((a, b) => a.start - b.start || b.end - a.end)
    for (const sighting of concerned) {
      const place = placeOf(sighting, codebook)
      if (place !== undefined) for (const level of levelsOf(place)) latest.set(level, place)
      const branch = place === undefined && latest.size > 0 ? branchAt(passage, sighting) : null
      if (branch !== null) renamed.set(sighting, branch)
    }
    if (renamed.size === 0) return sightings
    return sightings.map((sighting) => {
      const branch = renamed.get(sighting)
      return branch === undefined
        ? sighting
        : { ...sighting, candidates: [branch], label: null, rule: 'branch-of-level' }
    })
  })
}
