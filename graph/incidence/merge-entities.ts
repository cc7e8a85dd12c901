// Merging: the incidence in which several entities are one, from that of the entities as docs name them.
import { type Incidence, transpose } from './incidence.ts'

/** @param indexOf for each entity of `incidence` the one it goes by @param entities how many they go by */
export function mergeEntities(incidence: Incidence, indexOf: Int32Array, entities: number): Incidence {
  const { sentenceRow, sentenceNested } = incidence
  const sentences = sentenceRow.length - 1
  const rows = new Uint32Array(sentenceRow.length)
  const pairs = new Uint32Array(sentenceNested.length)
  const entity = new Uint32Array(incidence.entity.length)
  const often = new Uint32Array(incidence.often.length)
  const nested = new Uint32Array(incidence.nested.length)
  let row = 0
  let pair = 0
  for (let s = 0; s < sentences; s++) {
    const first = row
    for (let r = sentenceRow[s] ?? 0; r < (sentenceRow[s + 1] ?? 0); r++) {
      const index = indexOf[incidence.entity[r] ?? 0] ?? 0
      let at = first
      while (at < row && entity[at] !== index) at++
      if (at === row) entity[row++] = index
      often[at] = (often[at] ?? 0) + (incidence.often[r] ?? 0)
    }
    rows[s + 1] = row
    if (sentenceNested[s] !== sentenceNested[s + 1])
      for (const [low, high] of onlyNesting(incidence, s, indexOf)) {
        nested[2 * pair] = low
        nested[2 * pair++ + 1] = high
      }
    pairs[s + 1] = pair
  }
  const arrays = { entity: entity.slice(0, row), often: often.slice(0, row), nested: nested.slice(0, 2 * pair) }
  return {
    ...incidence,
    ...arrays,
    sentenceRow: rows,
    sentenceNested: pairs,
    ...transpose(entities, rows, arrays.entity),
  }
}

/** Pairs of which each that goes by the one only nests with each that goes by the other. */
function onlyNesting(incidence: Incidence, s: number, indexOf: Int32Array): [number, number][] {
  const { sentenceRow, sentenceNested, entity, nested } = incidence
  const here = [...entity.subarray(sentenceRow[s], sentenceRow[s + 1])].map((one) => indexOf[one] ?? 0)
  const times = (index: number) => here.filter((one) => one === index).length
  const met = new Map<string, { pair: [number, number]; often: number }>()
  for (let n = sentenceNested[s] ?? 0; n < (sentenceNested[s + 1] ?? 0); n++) {
    const [a, b] = [indexOf[nested[2 * n] ?? 0] ?? 0, indexOf[nested[2 * n + 1] ?? 0] ?? 0]
    if (a === b) continue
    const pair: [number, number] = a < b ? [a, b] : [b, a]
    const one = met.get(pair.join()) ?? { pair, often: 0 }
    met.set(pair.join(), one)
    one.often++
  }
  return [...met.values()].flatMap(({ pair, often }) => (often === times(pair[0]) * times(pair[1]) ? [pair] : []))
}
