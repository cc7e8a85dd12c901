// Links side by side: sentences that name both ends among those that name the rarer end, so that how often a thing is named does not pass for framing.

import { growing } from '../growing.ts'
import { isLinked } from '../incidence/count-links.ts'
import type { Incidence } from '../incidence/incidence.ts'
import type { PlacesOfEntity } from './units.ts'

/** A link of two units by their places, and in how many sentences of which docs; docs by place, ascending. */
export interface UnitLink {
  readonly low: number
  readonly high: number
  readonly docs: Uint32Array
  readonly counts: Uint32Array
}

/**
 * All links among the units in the docs of a list, by low, then high. A sentence links two units when an entity of the one and an entity of the
 * other are named in places that do not overlap; an entity that belongs to both links nothing with itself.
 */
export function linkUnits(
  incidence: Incidence,
  docs: readonly number[],
  units: number,
  { own, role }: PlacesOfEntity,
): UnitLink[] {
  const { docSentence, sentenceRow, sentenceNested, entity, severed } = incidence
  // The links as they are met: a pair's first mark is its number from 1, and each of its docs has a cell.
  const numberOf = new Uint32Array(units * units)
  const [pairs, lastSentence, lastCell] = [growing(), growing(), growing()]
  const [cellLink, cellDoc, cellCount] = [growing(), growing(), growing()]
  const link = (one: number, other: number, doc: number, sentence: number): void => {
    if (one < 0 || other < 0 || one === other) return
    const pair = one < other ? one * units + other : other * units + one
    const at = (numberOf[pair] ?? 0) - 1
    if (at < 0) {
      numberOf[pair] = pairs.push(pair)
      lastSentence.push(sentence)
      lastCell.push(cellLink.push(pairs.length - 1) - 1)
      cellDoc.push(doc)
      cellCount.push(1)
      return
    }
    if (lastSentence.at(at) === sentence) return
    lastSentence.set(at, sentence)
    const cell = lastCell.at(at)
    if (cellDoc.at(cell) === doc) {
      cellCount.set(cell, cellCount.at(cell) + 1)
      return
    }
    lastCell.set(at, cellLink.push(at) - 1)
    cellDoc.push(doc)
    cellCount.push(1)
  }
  let here = new Uint32Array(64)
  for (const [doc, index] of docs.entries())
    for (let s = docSentence[index] ?? 0; s < (docSentence[index + 1] ?? 0); s++) {
      const [first, end] = [sentenceRow[s] ?? 0, sentenceRow[s + 1] ?? 0]
      if (end - first > here.length) here = new Uint32Array(2 * (end - first))
      let known = 0
      for (let r = first; r < end; r++) {
        const named = entity[r] ?? 0
        if ((own[named] ?? -1) >= 0 || (role[named] ?? -1) >= 0) here[known++] = named
      }
      const doubt = severed.size > 0 || sentenceNested[s] !== sentenceNested[s + 1]
      for (let i = 1; i < known; i++)
        for (let j = 0; j < i; j++) {
          const a = here[i] ?? 0
          const b = here[j] ?? 0
          if (doubt && !isLinked(incidence, s, a, b)) continue
          link(own[a] ?? -1, own[b] ?? -1, doc, s)
          const roleA = role[a] ?? -1
          const roleB = role[b] ?? -1
          if (roleB >= 0) link(own[a] ?? -1, roleB, doc, s)
          if (roleA < 0) continue
          link(roleA, own[b] ?? -1, doc, s)
          link(roleA, roleB, doc, s)
        }
    }
  return inOrder(units, pairs.all(), cellLink.all(), cellDoc.all(), cellCount.all())
}

/** Cells come doc by doc: sorted by link they stay in that order. */
function inOrder(
  units: number,
  pairs: Uint32Array,
  cellLink: Uint32Array,
  cellDoc: Uint32Array,
  cellCount: Uint32Array,
): UnitLink[] {
  const start = new Uint32Array(pairs.length + 1)
  for (let cell = 0; cell < cellLink.length; cell++) {
    const at = cellLink[cell] ?? 0
    start[at + 1] = (start[at + 1] ?? 0) + 1
  }
  for (let at = 0; at < pairs.length; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0)
  const next = start.slice()
  const [docs, counts] = [new Uint32Array(cellLink.length), new Uint32Array(cellLink.length)]
  for (let cell = 0; cell < cellLink.length; cell++) {
    const at = cellLink[cell] ?? 0
    const to = next[at] ?? 0
    next[at] = to + 1
    docs[to] = cellDoc[cell] ?? 0
    counts[to] = cellCount[cell] ?? 0
  }
  return [...pairs.keys()]
    .sort((a, b) => (pairs[a] ?? 0) - (pairs[b] ?? 0))
    .map((at) => {
      const pair = pairs[at] ?? 0
      const cells = [start[at], start[at + 1]] as const
      return {
        low: Math.floor(pair / units),
        high: pair % units,
        docs: docs.subarray(...cells),
        counts: counts.subarray(...cells),
      }
    })
}
