// Decisions on entities and links are what the graph shows: what is rejected is not drawn, what is merged is one, what is cut is not linked.
import type { Collection } from '../collection.ts'
import type { Judgement } from '../judgement.ts'
import type { Found } from './promise.ts'

/** @param ledger of the whole store; entries that were undone, or whose entity no document names, decide nothing */
export function decisionsFound({ table }: Pick<Collection, 'table'>, ledger: readonly Judgement[]): Found {
  const placeOf = (id: string) => table.indexOf.get(id)
  const standing = ledger.filter(
    ({ undoneAt, target }) =>
      undoneAt === null && !('doc' in target || 'mentions' in target) && placeOf(target.entity) !== undefined,
  )
  const isRejected = (id: string) =>
    standing.some(({ action, target }) => action === 'reject' && !('with' in target) && target.entity === id)
  const problems = standing.flatMap((one) =>
    shows(one)
      ? []
      : [`the decision ${one.id} stands (${one.action} ${one.target.entity}), and the graph does not show it`],
  )
  return { counted: { 'decisions on entities and links': standing.length }, problems }

  function shows(one: Judgement): boolean {
    const place = placeOf(one.target.entity) ?? -1
    if (one.action === 'merge') {
      const other = placeOf(one.to)
      return other === undefined || other === place || isRejected(one.to) || isRejected(one.target.entity)
    }
    if (one.action !== 'reject') return true
    if (!('with' in one.target)) return table.rejected[place] === 1
    const other = placeOf(one.target.with)
    return other === undefined || other === place || table.severed.get(place)?.has(other) === true
  }
}
