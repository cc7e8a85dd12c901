// Objects that say only half of what is meant: what tells them apart is cut off.
import type { Group } from './be.ts'
import type { Unit } from './unit.ts'

const JUDGING = new Set('consider regard view see treat describe perceive depict portray present'.split(' '))
const DECLARING = new Set('declare consider believe prove find deem hold show know understand'.split(' '))
const TELLING = new Set('tell teach remind inform convince assure show warn persuade'.split(' '))
const WHOLE = new Set(['all', 'any', 'every', 'those', 'each'])

/** Does a phrase that is the object of `group` stop before what it needs? */
export function saysHalf(
  units: readonly Unit[],
  group: Group,
  { first, last }: { readonly first: number; readonly last: number },
  isCopula: boolean,
): boolean {
  const closing = units[last]
  const next = units[last + 1]
  // "about the stalled": what is stalled is cut off.
  if (units[last - 1]?.tag === 'det' && closing?.forms?.past !== undefined && closing.forms.base === undefined)
    return true
  // "is of the view | that": so is the view.
  if (isCopula && units[first]?.key === 'of' && next?.key === 'that') return true
  // "considers the plan | as useless": of the plan alone it says nothing.
  if (JUDGING.has(group.verb) && next?.key === 'as') return true
  // "settles it | not by force but by talks"
  if (next?.tag === 'not') return true
  // "stands ready | to open the road"
  if (group.verb === 'stand' && next?.tag === 'to') return true
  // "declared Gant | to be open"
  if (DECLARING.has(group.verb) && next?.tag === 'to') return true
  // "tells us | that …": what is told is the clause.
  if (TELLING.has(group.verb) && next?.tag === 'opener') return true
  // "any plan | that helps": not of any plan is it said.
  if (WHOLE.has(units[first]?.key ?? '') && (next?.tag === 'opener' || next?.tag === 'pronoun')) return true
  // "the anti-toll, anti-tax plan": the noun is still to come.
  if (closing?.glued === true && next?.tag === 'comma' && units[last + 3]?.glued === true) return true
  return first === last && closing?.tag === 'word' && closing.forms?.ing !== undefined
}

// "has no greater wish | than to live", "will not rest | until": what is denied is not denied of all.
const EXCEPTING = new Set('than without unless until till except but only save'.split(' '))
/** Does a denial from `at` reach past `end`, to an exception that its words leave out? */
export function isExcepted(units: readonly Unit[], at: number, end: number): boolean {
  for (let i = at; i < at + FARTHEST_EXCEPTION && units[i]?.tag !== undefined; i++) {
    if (units[i]?.tag === 'stop') return false
    if (EXCEPTING.has(units[i]?.key ?? '') && (i >= end || units[i]?.key === 'than')) return true
  }
  return false
}
const FARTHEST_EXCEPTION = 40
