// Wordings with a hole: "leadership of <ruling-party>" around whatever mention of a ruling party the text has there.
import { type Codebook, type Name, roleOf } from '../codebook/codebook.ts'
import { follow, spokenOf } from '../codebook/match.ts'
import type { TrieNode } from '../codebook/trie.ts'
import { isCapital, type Token } from '../token.ts'
import type { Passage } from './passage.ts'
import { placeAt, type Sighting } from './sighting.ts'

const PASSED_OVER = new Set(
  'our its their this that his her all entire whole firm strong direct sole full great more most close closely firmly overall absolute correct wise'.split(
    ' ',
  ),
)
const ADJECTIVE = /(?:al|ic|ive|ful|ous|ized|ised|fied|ary|ent|ant|able|ible|ed|less)$/

interface State {
  readonly node: TrieNode
  /** Index among the spoken tokens. */
  readonly step: number
  readonly passed: boolean
}

const mayBePassed = (token: Token): boolean =>
  PASSED_OVER.has(token.key) || (!isCapital(token) && token.key.length > 4 && ADJECTIVE.test(token.key))

/** The roles that begin at each token, with the token that each ends at. */
function rolesIn(sightings: readonly Sighting[], codebook: Codebook): Map<number, { role: string; last: number }[]> {
  const roles = new Map<number, { role: string; last: number }[]>()
  for (const { first, last, candidates } of sightings) {
    const [role, ...others] = new Set(candidates.map((candidate) => roleOf(codebook, candidate)))
    if (role === null || role === undefined || others.length > 0) continue
    roles.set(first, [...(roles.get(first) ?? []), { role: `<${role}>`, last }])
  }
  return roles
}

/** The wordings in a passage whose other mentions are `sightings`; one word may stand in between (an adjective, an owner). */
export function formsIn(passage: Passage, sightings: readonly Sighting[], codebook: Codebook): Sighting[] {
  const { tokens } = passage
  const spoken = spokenOf(tokens)
  const roles = rolesIn(sightings, codebook)
  if (roles.size === 0) return []
  const stepAfter = new Map(spoken.map((token, step) => [token, step + 1]))

  const endsFrom = (at: number): { name: Name; last: number }[] => {
    const ends: { name: Name; last: number }[] = []
    const states: State[] = [{ node: codebook.forms, step: at, passed: false }]
    for (let state = states.pop(); state !== undefined; state = states.pop()) {
      const { node, step, passed } = state
      const index = spoken[step]
      const last = spoken[step - 1]
      if (last !== undefined && step > at) ends.push(...node.ends.map((name) => ({ name, last })))
      const token = index === undefined ? undefined : tokens[index]
      if (token === undefined || index === undefined) continue
      const next = follow(node, token)
      if (next !== undefined) states.push({ node: next, step: step + 1, passed })
      for (const { role, last } of roles.get(index) ?? []) {
        const hole = node.next.get(role)
        const after = stepAfter.get(last)
        if (hole !== undefined && after !== undefined) states.push({ node: hole, step: after, passed })
      }
      if (!passed && step > at && mayBePassed(token)) states.push({ node, step: step + 1, passed: true })
    }
    return ends
  }

  return spoken.flatMap((first, at) =>
    endsFrom(at).map(({ name: { entity, why }, last }) => ({
      ...placeAt(passage, first, last),
      kind: 'concept' as const,
      rule: 'codebook-form',
      candidates: [entity],
      label: null,
      why,
    })),
  )
}
