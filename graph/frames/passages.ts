// Sentences with the cues of a function marked in them, as answers show them.
import type { Counting } from '../counting.ts'
import { refOf } from '../evidence.ts'
import { passageJson } from '../query/json.ts'
import type { Store } from '../store.ts'
import type { FramePassageJson } from '../wire/frames.ts'
import type { ReadyScheme } from './schemes.ts'

/** In the order asked, which is by doc; `members` are marked as names. */
export async function framePassagesAt(
  counting: Counting,
  store: Store,
  { finderOf }: ReadyScheme,
  asked: readonly { readonly sentence: number; readonly of: number }[],
  members: readonly number[],
): Promise<(FramePassageJson | undefined)[]> {
  const { incidence, table } = counting.collection
  const named: ReadonlySet<string> = new Set(members.flatMap((index) => table.entities[index]?.id ?? []))
  const refs = asked.flatMap(({ sentence }) => refOf(incidence, sentence))
  const passages = await store.getPassages(refs)
  const there = new Map(passages.map((passage) => [`${passage.doc} ${passage.sentence}`, passage]))
  return asked.map(({ of }, at) => {
    const ref = refs[at]
    const passage = ref && there.get(`${ref.doc} ${ref.sentence}`)
    const json = passage && passageJson(counting, passage, (id) => named.has(id))
    if (!json) return undefined
    const cues = finderOf(json.lang)?.(json.text)[of] ?? []
    return { ...json, cues: cues.map(({ start, end }) => ({ start: json.start + start, end: json.start + end })) }
  })
}
