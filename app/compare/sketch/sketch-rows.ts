// The sketches of both groups side by side: one row a relation and other end.
import type { AnswerOf } from '#graph/wire/calls'

type Sketch = AnswerOf<'sketch'>
export type SketchItem = Sketch['relations'][number]['items'][number]
export type Relation = Sketch['relations'][number]['relation']

export interface SketchRow {
  readonly key: string
  readonly words: string
  readonly predicates: readonly string[]
  readonly a: SketchItem | undefined
  readonly b: SketchItem | undefined
}

const keyOf = ({ id, words }: SketchItem): string => id ?? words.toLowerCase()
const sentences = ({ a, b }: SketchRow): number => (a?.sentences ?? 0) + (b?.sentences ?? 0)

/** By relation, most sentences of both groups first, then by words. */
export function sketchRows(a: Sketch, b: Sketch): readonly (readonly [Relation, readonly SketchRow[]])[] {
  return a.relations.map(({ relation, items }) => {
    const ofA = new Map(items.map((item) => [keyOf(item), item]))
    const others = b.relations.find((one) => one.relation === relation)?.items ?? []
    const ofB = new Map(others.map((item) => [keyOf(item), item]))
    const rows = [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((key): SketchRow[] => {
      const [one, other] = [ofA.get(key), ofB.get(key)]
      const words = one?.words ?? other?.words ?? ''
      const predicates = [...new Set([...(one?.predicates ?? []), ...(other?.predicates ?? [])])]
      return [{ key, words, predicates, a: one, b: other }]
    })
    return [relation, rows.sort((x, y) => sentences(y) - sentences(x) || (x.words < y.words ? -1 : 1))] as const
  })
}
