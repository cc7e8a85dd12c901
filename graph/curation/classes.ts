// Merges: which entities are one, and by whose id they go.
import type { Judgement } from '../judgement.ts'

/**
 * Says of an id by which one it goes. Who is one with whom does not depend on the order of `judgements`; of merges in a ring, the
 * last one changes nothing.
 * @param judgements in the order of the ledger
 */
export function classesOf(judgements: readonly Judgement[]): (id: string) => string {
  const into = new Map<string, string>()
  const find = (id: string): string => {
    let root = id
    for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next
    return root
  }
  for (const judgement of judgements) {
    if (judgement.action !== 'merge') continue
    const [from, to] = [find(judgement.target.entity), find(judgement.to)]
    if (from !== to) into.set(from, to)
  }
  return find
}
