// Branches that a text calls by their level alone: 省妇联 and "the provincial Federation of Labour" are of the province named last.
import type { Codebook } from '../codebook/codebook.ts'
import type { Entity, EntityId } from '../entity.ts'
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
const AT_END = /(自治区|自治州|自治县|省|市|州|县|区|旗)$/u

/** What a place is by its Chinese names: a province, a city. */
const levelsOf = ({ names }: Entity): readonly string[] =>
  (names.zh ?? []).flatMap((name) => AT_END.exec(name)?.[1] ?? [])

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

/** The body's own name without a place: as a rule calls it, or the class that the codebook has. */
function nameOf({ tokens }: Passage, { kind, label, candidates, first, last, rule }: Sighting, codebook: Codebook) {
  if (kind !== 'organization' || candidates.length !== 1) return undefined
  const id = candidates[0]
  if (label === null && !(rule.startsWith('codebook') && id !== undefined && codebook.localKinds.has(id)))
    return undefined
  const from = first > 0 && IN_ENGLISH.test(tokens[first - 1]?.key ?? '') ? first - 1 : first
  return tokens
    .slice(from, last + 1)
    .reduce((text, token, i) => `${text}${i > 0 && token.gap === 'space' ? ' ' : ''}${token.text}`, '')
}

/** Sightings in the order of the text; what names a place before what it is said of. */
const inOrder = (sightings: readonly Sighting[]): readonly Sighting[] =>
  sightings.toSorted((a, b) => a.start - b.start || b.end - a.end)

/** The sightings of a doc, those of branches that are called by their level as the branch in the place of that level that was named last. */
export function toBranchesOfLatest(
  passages: readonly Passage[],
  seen: readonly (readonly Sighting[])[],
  codebook: Codebook,
): readonly (readonly Sighting[])[] {
  if (codebook.localKinds.size === 0) return seen
  const latest = new Map<string, Entity>()
  const branches = new Map<string, EntityId | undefined>()
  const branchNamed = (name: string): EntityId | undefined => {
    if (!branches.has(name)) branches.set(name, branchOf(name, codebook))
    return branches.get(name)
  }
  return seen.map((sightings, i) => {
    const passage = passages[i]
    if (passage === undefined) return sightings
    const renamed = new Map<Sighting, EntityId>()
    for (const sighting of inOrder(sightings)) {
      const [id, other] = sighting.candidates
      const place =
        sighting.kind === 'place' && other === undefined && id !== undefined
          ? codebook.entries.get(id)?.entity
          : undefined
      if (place !== undefined) for (const level of levelsOf(place)) latest.set(level, place)
      const name = latest.size === 0 ? undefined : nameOf(passage, sighting, codebook)
      const short = name === undefined ? undefined : shortIn(name)
      const seat = short && latest.get(short.level)
      const branch =
        seat &&
        short
          .withPlace(seat)
          .map(branchNamed)
          .find((found) => found !== undefined)
      if (branch !== undefined) renamed.set(sighting, branch)
    }
    return renamed.size === 0
      ? sightings
      : sightings.map((sighting) => {
          const branch = renamed.get(sighting)
          return branch === undefined
            ? sighting
            : { ...sighting, candidates: [branch], label: null, rule: 'branch-of-level' }
        })
  })
}
