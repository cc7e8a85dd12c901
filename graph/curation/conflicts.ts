// Conflicts: standing judgements of two people that cannot both be right; what counts meanwhile is what was said last.
import { isOnMention, mentionsIn, targetKey } from '../judge.ts'
import type { Judgement } from '../judgement.ts'
import { byTime } from './order.ts'

/** Ids of two judgements, the earlier first. */
export interface Conflict {
  readonly about: 'label' | 'kind' | 'merge' | 'rejection' | 'meaning'
  readonly one: string
  readonly other: string
}

/** What a judgement says of something: two that say otherwise of the same contradict each other. */
interface Saying {
  readonly about: Conflict['about']
  readonly of: string
  readonly says: string
  readonly by: Judgement
}

/** In the order of the ledger; none between judgements of one author, who may change his mind. */
export function conflictsIn(ledger: readonly Judgement[]): Conflict[] {
  const sayings = new Map<string, Saying[]>()
  const conflicts: Conflict[] = []
  for (const by of ledger.filter(({ undoneAt }) => undoneAt === null).toSorted(byTime))
    for (const saying of sayingsOf(by)) {
      const key = JSON.stringify([saying.about, saying.of])
      const before = sayings.get(key) ?? []
      for (const one of before)
        if (one.says !== saying.says && one.by.author !== by.author)
          conflicts.push({ about: saying.about, one: one.by.id, other: by.id })
      sayings.set(key, [...before, saying])
    }
  const unique = new Map(conflicts.map((conflict) => [JSON.stringify(conflict), conflict]))
  return [...unique.values()]
}

function sayingsOf(by: Judgement): Saying[] {
  const { entity } = by.target
  const say = (about: Saying['about'], of: string, says: string): Saying => ({ about, of, says, by })
  const isKept = say('rejection', entity, 'kept')
  if (by.action === 'rename') return [say('label', entity, by.to), isKept]
  if (by.action === 'retype') return [say('kind', entity, by.to), isKept]
  if (by.action === 'merge') {
    const pair = JSON.stringify([entity, by.to].sort())
    return [say('merge', entity, by.to), say('meaning', pair, 'one'), isKept, say('rejection', by.to, 'kept')]
  }
  if (by.action === 'split')
    return mentionsIn(by.target).map((mention) => say('meaning', targetKey(mention), by.to.entity))
  if ('with' in by.target) return [say('meaning', JSON.stringify([entity, by.target.with].sort()), 'two')]
  if (isOnMention(by.target)) return [say('meaning', targetKey(by.target), 'nothing')]
  return [say('rejection', entity, 'rejected')]
}
