// Which docs are copies, held against comparing every doc with every original before it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copiesIn } from '#graph/compare/copies'

type Named = Parameters<typeof copiesIn>[0]

/** Docs of one sentence each, by the entities that they name one after the other. */
const namedBy = (docs: readonly (readonly number[])[]): Named => {
  const starts = Uint32Array.from([0, ...docs].keys())
  const rows = [0]
  for (const names of docs) rows.push((rows.at(-1) ?? 0) + names.length)
  return {
    docs: docs.map((_, at) => ({ id: `d${at}` })) as unknown as Named['docs'],
    docSentence: starts,
    sentenceRow: Uint32Array.from(rows),
    entity: Uint32Array.from(docs.flat()),
  }
}

/** The different runs of three. */
const runs = (names: readonly number[]): Set<string> =>
  new Set(names.slice(2).map((last, at) => `${names[at]} ${names[at + 1]} ${last}`))

function byComparingAll(docs: readonly (readonly number[])[], alike: number): number[] {
  const all = docs.map(runs)
  const originals: number[] = []
  return all.map((own, doc) => {
    const found = originals.find((other) => {
      const theirs = all[other] ?? new Set()
      const shared = [...own].filter((run) => theirs.has(run)).length
      return own.size >= 8 && theirs.size >= 8 && shared / (own.size + theirs.size - shared) >= alike
    })
    if (found === undefined) originals.push(doc)
    return found ?? doc
  })
}

const original = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 60 })
/** A doc anew, or one before it with some of its names changed, left out or added. */
const drafts = fc.array(
  fc.record({
    anew: original,
    of: fc.option(fc.nat(), { freq: 3 }),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.integer({ min: 0, max: 40 })), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 25 },
)
function docsOf(all: typeof drafts extends fc.Arbitrary<infer Drafts> ? Drafts : never): number[][] {
  const docs: number[][] = []
  for (const { anew, of, changes } of all) {
    const names = [...((of !== null && docs.length > 0 && docs[of % docs.length]) || anew)]
    for (const [at, kind, name] of changes)
      names.splice(at % names.length, kind === 1 ? 0 : 1, ...(kind < 2 ? [name] : []))
    docs.push(names.length > 2 ? names : anew)
  }
  return docs
}

test.each([0.5, 0.8, 1])('from %d on they are those that comparing each with each finds', (alike) => {
  fc.assert(
    fc.property(drafts, (all) => {
      const docs = docsOf(all)
      expect([...copiesIn(namedBy(docs), alike)]).toEqual(byComparingAll(docs, alike))
    }),
    { numRuns: 300 },
  )
})
